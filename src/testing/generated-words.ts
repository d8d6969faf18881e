import type { CellValue } from '../sheet/cell-value';
import type { Stated } from '../recognise/table';

/** What a generator of cells is given: a seeded random number and the school's people. */
export interface Draw {
  readonly random: () => number;
  readonly people: readonly string[];
  readonly groupOf: (name: string) => string;
  /** The row's teacher, in tables where rows have one. */
  readonly who: string;
  readonly row: number;
}

/** One column that a generated table may have: headings that schools put over it, and its cells. */
export interface GeneratedColumn {
  readonly field: string;
  readonly headings: readonly string[];
  readonly cell: (draw: Draw) => CellValue;
  /** How often the table has it. */
  readonly share: number;
  readonly of?: Stated;
  readonly kind?: string;
}

export function pick<T>({ random }: Pick<Draw, 'random'>, list: readonly T[]): T {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

export function between({ random }: Pick<Draw, 'random'>, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

const column = (field: string, headings: string, cell: GeneratedColumn['cell'], share = 1): GeneratedColumn => ({
  field,
  headings: headings.split(' '),
  cell,
  share,
});
const oneOf =
  (...list: readonly CellValue[]) =>
  (draw: Draw) =>
    pick(draw, list);
const someone = (draw: Draw) => pick(draw, draw.people);
const several = (draw: Draw) => {
  const start = between(draw, 0, draw.people.length - 4);
  return draw.people.slice(start, start + between(draw, 2, 4)).join(pick(draw, ['、', '，', ',']));
};
const day = (draw: Draw): CellValue => {
  const [month, date] = [between(draw, 9, 12), between(draw, 10, 28)];
  return (
    [
      `${month}月${date}日`,
      `2024.${month}.${date}`,
      `2024/${month}/${date}`,
      `2024年${month}月${date}日`,
      `2024-${String(month).padStart(2, '0')}-${date}`,
    ][draw.people.length % 5] ?? null
  );
};
const month = (draw: Draw) => `${between(draw, 1975, 2015)}.${between(draw, 10, 12)}`;
const lesson = oneOf('《秋天的雨》', '《观潮》', '分数的初步认识', 'Unit 3 At the zoo', '前滚翻', '口语交际：春游', '数与形', '《将相和》');
const event = oneOf('新课标解读与学习', '作业设计专题研讨', '课堂提问的有效性', '集体备课展示', '期中质量分析会', '大单元教学研讨');
const room = (draw: Draw) => `${pick(draw, [...'一二三四五六'])}${['(1)班', '2班', '年级3班', '年级'][draw.people.length % 4]}`;
const answer = oneOf('是', '否');
const level = oneOf('校级', '县级', '市级', '省级');
const whose = (headings: string) => column('teacher', headings, ({ who }) => who);
const group = column('group', '教研组 组别 所在科组 学科组别 所属学科组 所在组室 级部', ({ who, groupOf }) => groupOf(who), 0.4);

/** The columns of each kind, in a usual order. Headings are ours, not those of any ledger; some of them are in no list of the program. */
export const EVENT_TABLES: Readonly<Record<string, readonly GeneratedColumn[]>> = {
  observation: [
    column('observer', '听课人 听课老师 观课教师 听评课人 听课者姓名', ({ who }) => who),
    group,
    column('date', '听课日期 时间 观课时间 听评课日期 上课日期 年月日 听课年月日', day),
    column('period', '节次 第几节 上课节次', (draw) => `第${between(draw, 1, 6)}节`, 0.4),
    column('subject', '学科 科目 授课学科', oneOf('语文', '数学', '英语'), 0.4),
    column('class', '班级 授课班级 年级班级 上课班级', room, 0.7),
    column('observed', '授课人 执教老师 上课教师 被听课教师 讲课老师 做课教师 被听教师 教者', someone),
    column('topic', '课题 授课内容 教学课题 所讲课文 教学内容 上课内容 所听课题', lesson),
  ],
  'training-hours': [
    whose('姓名 教师姓名 参训教师 研修教师 学员姓名'),
    group,
    column('date', '研修时间 培训日期 活动时间 日期 研训时间 起止日期 培训时段', day),
    column('activity', '研修内容 培训项目 活动主题 学习内容 研修主题 学习科目 课程名称', event),
    column('category', '研修类别 学时类别 培训类型 类别', oneOf('专题学习', '课例研讨', '自主研修', '集中培训'), 0.6),
    column('hours', '学时 学时数 获得学时 研修学时 折合学时 授予学分 学时（个）', (draw) => between(draw, 1, 8) / 2),
    column('approved', '是否认定 审核结果 是否通过 认定与否 学校意见', answer, 0.3),
  ],
  reading: [
    whose('姓名 教师 阅读者 读书人 任课教师 读者姓名'),
    group,
    column('title', '书名 所读书籍 阅读书目 书籍名称', oneOf('《给教师的建议》', '《静悄悄的革命》', '《教育的目的》', '《爱心与教育》')),
    column('author', '作者 著者 作者姓名', oneOf('苏霍姆林斯基', '佐藤学', '怀特海', '李镇西'), 0.5),
    column('obligation', '必读/选读 书目性质 阅读性质', oneOf('必读', '选读'), 0.6),
    column('noteCount', '读书笔记(篇) 摘记篇数 笔记数 摘抄（则） 札记数', (draw) => between(draw, 1, 9), 0.7),
    column('date', '完成时间 阅读时间 读完日期', day, 0.4),
  ],
  writing: [
    whose('作者 教师姓名 撰写人 姓名'),
    column('genre', '文稿类别 体裁 材料类型 文章类别', oneOf('教学反思', '论文', '教学案例', '教育叙事', '教学设计')),
    column('title', '题目 文章题目 标题 篇名', oneOf('浅谈小学语文分层作业', '一张小纸条', '让课堂活起来', '小组合作学习的实践')),
    column('date', '上交日期 完成时间 交稿时间', day, 0.7),
    column('words', '字数 约字数 文章字数', (draw) => between(draw, 8, 35) * 100, 0.5),
  ],
  'open-lesson': [
    column('date', '日期 上课时间 开课日期 展示时间', day),
    column('teacher', '执教教师 开课教师 执教者 上课教师', someone),
    column('subject', '学科 科目', oneOf('语文', '数学', '英语'), 0.5),
    column('class', '班级 授课班级 上课班级', room, 0.6),
    column('topic', '课题 教学内容 执教内容', lesson),
    column('level', '级别 公开课级别 展示级别', level, 0.7),
    column('form', '课型 课的类型 公开课类型', oneOf('研讨课', '示范课', '汇报课'), 0.5),
  ],
  award: [
    column('award', '奖项名称 获奖项目 荣誉称号 比赛名称', oneOf('优质课评比', '教学论文评比', '优秀教师', '基本功大赛')),
    column('teachers', '获奖教师 获奖人 获奖者', several),
    column('level', '级别 获奖级别 颁奖级别', level),
    column('grade', '等次 获奖等级 奖次', oneOf('一等奖', '二等奖', '三等奖'), 0.8),
    column('organiser', '颁奖单位 主办单位 发证单位', oneOf('县教育局', '市教育学会', '校工会'), 0.6),
    column('date', '获奖时间 颁奖日期 获奖日期', day, 0.8),
  ],
  'external-training': [
    column('teacher', '外出教师 外派教师 参训人员', several),
    column('start', '外出时间 开始日期 培训时间', day),
    column('end', '结束日期 返校日期 结束时间', day, 0.5),
    column('place', '地点 培训地点 目的地', oneOf('杭州', '县教师进修学校', '南京'), 0.8),
    column('topic', '培训内容 外出事由 培训主题', oneOf('课标解读与教材培训', '新教师岗前培训', '班主任工作坊研修')),
    column('days', '天数 培训天数 外出天数', (draw) => between(draw, 1, 5), 0.7),
    column('cost', '费用 培训费用 差旅费', (draw) => between(draw, 10, 300) * 10, 0.5),
    column('reported', '返校汇报 是否汇报 二级培训', answer, 0.4),
  ],
  activity: [
    column('date', '活动日期 活动时间 研讨时间 开展时间', day),
    column('topic', '活动主题 研修主题 活动内容 研讨主题', event),
    column('form', '活动形式 研修形式 组织形式', oneOf('集中讲座', '专题研讨', '经验交流', '观课评课')),
    column('speaker', '主讲人 主持人 主备人', someone),
    column('expected', '应到 应到人数 应参加人数', (draw) => between(draw, 10, 40), 0.7),
    column('present', '实到 实到人数 实际参加人数', (draw) => between(draw, 10, 40), 0.7),
    column('hasPhoto', '照片 活动照片 有无照片', answer, 0.5),
  ],
  inspection: [
    column('date', '检查时间 检查日期 查评时间', day),
    whose('教师姓名 被检查教师 姓名'),
    column('topic', '检查项目 检查内容 查评内容', oneOf('备课', '作业批改', '听课记录', '教案')),
    column('grade', '等级 检查等级 评定等级', oneOf('优', '良', '合格')),
  ],
  mentorship: [
    column('mentor', '师傅 指导教师 带教教师', ({ people, row }) => people[row % 4] ?? null),
    column('mentee', '徒弟 青年教师 被指导教师', ({ people, row }) => people[4 + (row % 4)] ?? null),
    column('domain', '结对内容 指导内容 带教内容', oneOf('课堂教学', '班级管理'), 0.7),
    column('start', '结对时间 拜师时间 结对日期', day, 0.7),
  ],
  project: [
    column(
      'title',
      '课题名称 项目名称 研究课题',
      oneOf('小学语文单元整体教学的实践研究', '小班化背景下个别化辅导的研究', '农村小学数学分层作业的设计与实施'),
    ),
    column('leader', '主持人 负责人 课题主持人', someone),
    column('members', '成员 课题组成员 参与人员', several),
    column('level', '级别 课题级别 立项级别', level, 0.7),
    column('number', '立项编号 课题编号 立项号', (draw) => `JY2024${between(draw, 10, 99)}`, 0.6),
    column('status', '进展情况 研究状态 课题进展', oneOf('在研', '结题', '立项'), 0.6),
  ],
  certificate: [
    whose('姓名 教师姓名 持证人'),
    column('skill', '证书名称 证书类型 技能名称', oneOf('信息技术应用能力', '普通话水平测试', '计算机等级考试')),
    column('number', '证书编号 证号 证书号码', (draw) => String(2_010_000_000 + between(draw, 0, 9_999_999))),
    column('date', '发证日期 取得时间 发证时间', day, 0.8),
  ],
  assessment: [
    whose('姓名 教师姓名 被考核人'),
    group,
    column('score', '得分 考核得分 总分 综合得分', (draw) => between(draw, 140, 198) / 2, 0.8),
    column('grade', '考核等级 等次 考核结果', oneOf('合格', '优秀', '良好')),
  ],
  roster: [
    column('name', '姓名 教师姓名', ({ who }) => who),
    column('staffNumber', '工号 教工号 职工编号', ({ row }) => `T${1001 + row}`, 0.4),
    column('gender', '性别', oneOf('男', '女')),
    column('birthDate', '出生年月 出生日期', month, 0.6),
    column('joinedTeaching', '参加工作时间 从教时间', month, 0.5),
    { ...group, share: 1 },
    column('title', '职称 现任职称', oneOf('一级教师', '二级教师', '高级教师'), 0.6),
    column('post', '职务 现任职务', oneOf('班主任', '教研组长', null), 0.5),
  ],
};

/** Titles by kind; what stands before them is the school's name. */
export const TITLES: Readonly<Record<string, readonly string[]>> = {
  observation: ['教师听课登记表', '听评课记录', '观课情况一览表'],
  'training-hours': ['校本研训学时登记表', '教师学时认定表'],
  reading: ['教师读书登记表', '读书情况一览'],
  writing: ['论文、反思上交登记', '教师文稿登记表'],
  'open-lesson': ['公开课登记表', '展示课安排表'],
  award: ['教师获奖情况登记表', '教师荣誉一览表'],
  'external-training': ['外出培训登记表', '教师外派学习情况'],
  activity: ['校本研训活动记录', '教研活动记录表'],
  inspection: ['教学常规检查记录', '常规检查情况表'],
  mentorship: ['师徒结对名单', '青蓝工程结对一览表'],
  project: ['课题研究一览表', '教育科研课题登记表'],
  certificate: ['教师证书登记表', '教师持证情况'],
  assessment: ['年度考核结果', '教师考核情况表'],
  roster: ['教师花名册', '教职工名册'],
  mixed: ['校本研训完成情况汇总表', '教师研训任务统计表'],
};

const counted = (kind: string, field: string, headings: string, of: Stated = {}): GeneratedColumn => ({
  ...column(field, headings, (draw) => between(draw, 0, 20)),
  kind,
  of,
});

/** Columns of a mixed summary. */
export const COUNTS: readonly GeneratedColumn[] = [
  counted('observation', 'lessons', '听课节数 听课(节) 听评课节数 观课节数'),
  counted('reading', 'books', '读书册数 读书(本) 阅读本数'),
  counted('reading', 'noteCount', '读书笔记(篇) 摘记篇数 读书摘记'),
  counted('writing', 'count', '教学反思 反思(篇) 教学反思篇数', { genre: 'reflection' }),
  counted('writing', 'count', '论文 论文篇数 教学论文(篇)', { genre: 'paper' }),
  counted('writing', 'count', '案例 教学案例(篇)', { genre: 'case' }),
  counted('open-lesson', 'count', '公开课 公开课(节) 展示课节数'),
  counted('training-hours', 'hours', '学时 研修学时 总学时'),
];
