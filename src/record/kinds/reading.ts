import { words } from '../words';
import { BESIDE, teacherField } from '../common-fields';
import { combine, DAY, PERSON } from '../heading-words';
import { defineRecordKind } from '../record-kind';

const NOTES = words(`
  读书笔记 摘记 读书摘记 笔记 摘抄 读书札记 阅读笔记 札记 学习笔记 读书摘抄 阅读摘记 阅读摘抄 摘录 读书记录 读书卡片
  批注 读书摘录 阅读札记 手抄笔记 阅读记录 业务笔记 自学笔记 读书笔记摘抄 理论笔记 理论学习笔记 政治学习笔记
`);
const ESSAYS = words(`
  读书心得 心得 心得体会 读后感 读书体会 读书感悟 阅读心得 学习体会 感悟 体会 阅读感悟 读书随笔 读书反思 书评 阅读体会
  读书感想 学习心得
`);
const BOOKS = words(`
  书 书籍 图书 书目 读物 书册 专著 著作 教育专著 教育书籍 必读书 选读书 必读书目 选读书目 必读书籍 教育著作 理论书籍
  专业书籍
`);

/** 读书 */
export const readingKind = defineRecordKind<'reading'>({
  kind: 'reading',
  titles: words(`读书 看书 阅读 书目 共读 书香 读物 自学教材 读书笔记 悦读 研读 图书`),
  notTitles: words(`读书心得 读后感 整本书 阅读教学 图书馆`),
  person: 'teacher',
  core: ['title', 'books', 'noteCount', 'hasNote'],
  counts: ['books', 'noteCount'],
  fields: {
    teacher: teacherField(combine(words(`阅读 读书 共读 借阅 自学 研读 领读 学习`), PERSON).concat(words(`读者 阅读者 书友`)), {
      parts: words(`教师 老师`),
    }),
    title: {
      type: 'title',
      terms: [
        ...words(`
          书名 书目 书籍 书籍名称 图书名称 教育专著 理论专著 教育著作 共读书籍 书籍名 书目名称 所读书籍 所读书目 阅读书目 已读书目 必读书目 阅读书名 读书名称
          读物名称 教材名称 自学教材 书籍(书名) 图书 书名称 读物 专著名称 著作名称 书本名称 书名(篇名) 篇名 所阅书籍 阅读材料
          读书内容 阅读内容 指定书目 规定书目 必读教材 自读书目 共读书目 研读书目 推荐书目 书籍题目 书本 阅读篇目 作品名称
          文献名称 书 看的书 读的书 看什么书 读什么书 看的什么书 读的什么书 看了什么书 读了什么书
        `),
        ...combine(
          words(`阅读 所读 已读 读 自学 研读 共读 学习 读书 所选 借阅 完成 精读`),
          words(`书名 书目 书籍 图书 教材 著作 专著 书籍名称 图书名称 书本 书 读物 材料 篇目 名称`),
        ),
      ],
      parts: words(`书名 书目 书籍 图书 教材 读物 著作`),
      not: words(`作者 是否 数 册 本数`),
      cells: ['book', 'text'],
      across: ['obligation'],
    },
    author: {
      type: 'text',
      terms: words(`
        作者 著者 编者 主编 著作者 作者(编者) 编著者 作者姓名 编著 书籍作者 图书作者 作者/编者 原作者 编著人 撰著者 著
      `),
      parts: words(`作者 著者 编者 主编`),
      not: words(`教师 老师`),
      cells: ['person', 'text'],
    },
    obligation: {
      type: 'obligation',
      terms: words(`
        必读/选读 必读选读 性质 必选读 必读或选读 类别 类型 阅读性质 书目性质 阅读要求 阅读类型 阅读类别 书目类别 书目类型
        读书性质 选读必读 必/选读 必/选 读物类型 书籍类型 书籍类别 书籍性质 图书类别 要求 是否必读 读书类型 读书类别 必选
        必读或自选 规定/自选 指定/自选 规定与否 书目属性 书籍属性 指定与否 图书性质 必读、选读
      `),
      parts: words(`必读 选读 性质 必选`),
      not: words(`书目 教材 书籍名`),
      cells: ['obligation'],
    },
    textbook: {
      type: 'boolean',
      terms: words(`
        是否继续教育教材 继续教育教材 是否教材 继教教材 是否继教教材 是否自学教材 教材 是否为继续教育教材 是否为教材
        是否继续教育自学教材 是否指定教材 是否继续教育用书 继续教育用书 继教用书 继续教育书目 是否继续教育书目 是否规定教材
        继续教育自学教材 指定教材 是否为指定教材 是否学习教材 是否继教用书 是否规定书目 是否指定书目
      `),
      parts: words(`继续教育 继教 是否教材 是否为教材`),
      cells: ['boolean'],
    },
    date: {
      type: 'date',
      terms: [
        ...words(`
          日期 时间 月日 完成时间 完成日期 登记时间 登记日期 起止时间 读毕时间 上交时间 上交日期 借阅日期 读完时间 读完日期
        `),
        ...combine(words(`阅读 读书 学习 借阅 自学 阅读完成 阅读起止`), DAY),
      ],
      parts: words(`日期 时间`),
      not: words(`时长`),
      cells: ['date', 'span', 'month'],
    },
    noteCount: {
      type: 'count',
      terms: [...NOTES, ...combine(NOTES, words(`篇数 数 数量 次数 份数 则数 页数 条数 本数 量 总数`)), '摘记(篇)'],
      parts: words(`笔记 摘记 摘抄 札记 摘录 批注 卡片 读书卡`),
      not: words(`有无 是否 听课 字数 备课`),
      units: words(`篇 则 份 页 条 次 本 千字 字`),
      cells: ['whole'],
      across: ['month', 'obligation'],
    },
    hasNote: {
      type: 'boolean',
      terms: [
        ...NOTES,
        ...combine(words(`有无 是否有 是否完成 是否上交 是否 是否做 是否撰写 是否写 有否 是否记`), NOTES),
        ...words(`笔记检查 笔记情况 笔记上交 读书笔记上交`),
      ],
      parts: words(`笔记 摘记 摘抄 札记`),
      not: words(`数 听课`),
      cells: ['boolean'],
    },
    hasEssay: {
      type: 'boolean',
      terms: [
        ...ESSAYS,
        ...combine(words(`有无 是否有 是否完成 是否上交 是否 是否撰写 是否写 有否`), ESSAYS),
        ...words(`心得上交 心得情况 读书心得上交`),
      ],
      parts: words(`心得 读后感 体会 感悟`),
      cells: ['boolean'],
    },
    books: {
      type: 'count',
      terms: [
        ...words(`
          读书 读书数 阅读本数 读书册数 阅读量 读书本数 阅读数 读书量 阅读册数 阅读 读书数量 阅读数量 册数 本数 书籍数 读书情况
          阅读总量 读书总数 读书篇数 读书部数 阅读部数 已读本数 完成本数 教师读书 自主阅读 专业阅读 阅读书籍 必读 选读 教材
        `),
        ...combine(BOOKS, words(`数 数量 本数 册数 部数 (本) (册)`)),
        ...combine(
          words(`已读 阅读 所读 读 完成 自读 共读`),
          words(`书籍 图书 书目 书 专著 书籍数 书籍本数 书籍数量 图书数 书目数 书本数 著作数`),
        ),
      ],
      parts: words(`读书 阅读 本数 册数 书 专著 著作 部数`),
      not: words(`笔记 摘记 摘抄 心得 感 体会 时间 日期 名 札记 是否 有无`),
      units: words(`本 册 部 种`),
      cells: ['whole'],
      across: ['obligation', 'textbook', 'month'],
      toldBy: ['obligation'],
    },
    ...BESIDE,
  },
});
