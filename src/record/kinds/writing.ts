import { words } from '../words';
import { BESIDE, teacherField } from '../common-fields';
import { combine, DAY, LEVEL_OF, PERSON } from '../heading-words';
import { defineRecordKind } from '../record-kind';

const MANUSCRIPT = words(`
  文稿 文章 材料 稿件 作品 论文 反思 案例 成果 资料 文本 心得 随笔 叙事 撰写 上交 教学反思 教学案例 教学设计 教育叙事
  教案 文字材料 论文案例 后记 设计 作业
`);
const HANDED_IN = words(`上交 完成 提交 撰写 发表 交稿 登记 写作 收稿 成文 递交 投稿 发布 交 写`);

/** 文稿 */
export const writingKind = defineRecordKind<'writing'>({
  kind: 'writing',
  titles: words(`
    论文 反思 案例 叙事 教学设计 后记 随笔 日记 文稿 心得体会 读书心得 读后感 教案 总结 研修计划 教育故事 文章 征文 心得
    教后感 感悟 撰写 学习体会 材料上交 文字材料 稿件 教育札记 科研成果
  `),
  notTitles: words(`获奖 汇总表 案例研讨`),
  person: 'teacher',
  core: ['title', 'genre', 'count', 'words'],
  counts: ['count'],
  fields: {
    teacher: teacherField([
      ...combine(words(`撰写 上交 执笔 投稿 提交 发表 写作 交稿 完成 著 撰稿`), PERSON),
      ...words(`作者 作者姓名 第一作者 论文作者 笔者`),
    ]),
    genre: {
      type: 'genre',
      terms: [
        ...words(`类别 类型 体裁 种类 文体 性质 分类 形式 类`),
        ...combine(MANUSCRIPT, words(`类别 类型 种类 体裁 性质 分类 形式 文体`)),
      ],
      parts: words(`类别 类型 体裁 种类 文体`),
      cells: ['genre'],
    },
    title: {
      type: 'text',
      terms: [
        ...words(`题目 标题 篇名 名称 题名 内容 主题 论题 课题 文题 篇目`),
        ...combine([...MANUSCRIPT, '文'], words(`题目 标题 名称 题名 内容 主题 名 篇名 篇目`)),
      ],
      parts: words(`题目 标题 篇名 名称 题名`),
      cells: ['text', 'book'],
    },
    date: {
      type: 'date',
      terms: [...words(`日期 时间 月日`), ...combine([...HANDED_IN, ...MANUSCRIPT], DAY)],
      parts: words(`日期 时间`),
      not: words(`时长`),
      cells: ['date', 'month'],
    },
    month: { type: 'month', terms: words(`月份 月 月别 所属月份 统计月份`), parts: words(`月份`), cells: ['month', 'whole'] },
    words: {
      type: 'number',
      terms: words(`
        字数 篇幅 文字数 总字数 字数统计 约字数 字 文稿字数 论文字数 文章字数 千字 字数约 文章篇幅 论文篇幅
      `),
      parts: words(`字数 篇幅`),
      units: words(`字 千字 个字`),
      cells: ['amount', 'whole'],
    },
    level: {
      type: 'level',
      terms: [
        ...words(`级别 层次 等级`),
        ...combine(
          words(`
            发表 获奖 刊物 期刊 评选 论文 交流 报送 推送 评审 成果 评比 发表/获奖 发表或获奖 发表获奖
          `),
          LEVEL_OF,
        ),
        ...words(`发表情况 刊物 期刊级别`),
      ],
      parts: words(`级别 层次`),
      cells: ['level'],
    },
    count: {
      type: 'count',
      terms: words(`
        篇数 数量 份数 次数 总篇数 个数 完成篇数 上交篇数 撰写篇数 完成数 上交数 累计篇数 完成数量 上交数量 撰写数量 文稿数
        文稿篇数 材料数 文章篇数 则数 篇
      `),
      parts: words(`篇数 数量 份数`),
      not: words(`字`),
      units: words(`篇 份 次 则 个 节`),
      cells: ['whole'],
      across: ['genre', 'month', 'level', 'week'],
      toldBy: ['genre'],
    },
    ...BESIDE,
  },
});
