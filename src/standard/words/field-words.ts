import type { FieldOf, RecordKind } from '../../record/fields';
import type { FieldDefinition } from '../../record/record-kind';
import { recordKind } from '../../record/record-kinds';
import { foldTight } from '../../values/fold-text';

type AnyField = Exclude<{ [K in RecordKind]: FieldOf<K> }[RecordKind], 'evidence'>;

/** 字段名: what a field is called in a condition, in whichever kind it stands. A field without a name here has the first of its headings. */
const NAMES: Readonly<Partial<Record<AnyField, string>>> = {
  teacher: '教师',
  name: '姓名',
  group: '教研组',
  staffNumber: '工号',
  subject: '学科',
  gender: '性别',
  birthDate: '出生年月',
  joinedTeaching: '参加工作时间',
  yearsOfTeaching: '教龄',
  post: '职务',
  roles: '身份',
  date: '日期',
  week: '周次',
  month: '月份',
  topic: '主题',
  form: '形式',
  level: '级别',
  speaker: '主讲人',
  hours: '学时',
  expected: '应到人数',
  present: '实到人数',
  hasPlan: '方案',
  hasPhoto: '照片',
  hasReport: '报道',
  hasFeedback: '反馈',
  activity: '活动',
  mark: '考勤',
  category: '类别',
  approved: '是否认定',
  observer: '听课人',
  observed: '授课人',
  period: '节次',
  class: '班级',
  lessons: '节数',
  title: '题目',
  author: '作者',
  obligation: '必读选读',
  textbook: '是否教材',
  noteCount: '摘记篇数',
  hasNote: '有无摘记',
  hasEssay: '有无心得',
  books: '本数',
  genre: '体裁',
  words: '字数',
  count: '数量',
  leader: '主持人',
  members: '成员',
  number: '编号',
  start: '开始日期',
  end: '结束日期',
  status: '状态',
  teachers: '获奖人',
  award: '奖项',
  work: '作品',
  grade: '等级',
  organiser: '颁奖单位',
  statedCount: '获奖人数',
  place: '地点',
  days: '天数',
  cost: '费用',
  reported: '返校汇报',
  mentor: '师父',
  mentee: '徒弟',
  domain: '结对内容',
  skill: '证书名称',
  score: '得分',
};

/** Where a kind calls a field otherwise. */
const NAMES_OF_KIND: Readonly<Partial<Record<RecordKind, Readonly<Partial<Record<AnyField, string>>>>>> = {
  roster: { title: '职称' },
  reading: { title: '书名' },
  project: { title: '课题名称', number: '立项编号', start: '立项时间', end: '结题时间' },
  observation: { topic: '课题' },
  'open-lesson': { topic: '课题', form: '课型' },
  inspection: { topic: '检查项目' },
  award: { grade: '奖次' },
  assessment: { grade: '考核等级' },
  certificate: { number: '证书编号' },
  activity: { topic: '主题' },
};

/** What a field is called on screen, where neither its name here nor a heading says so: who reads a question writes its words into a condition. */
const ON_SCREEN: Readonly<Partial<Record<AnyField, string>>> = {
  observed: '被听课的教师',
  mark: '签到',
  roles: '兼任',
  approved: '审核通过',
  hasPlan: '有方案',
  hasPhoto: '有照片',
  hasReport: '有总结',
  hasFeedback: '有反馈',
  hasNote: '有摘记',
  hasEssay: '有读书心得',
  textbook: '是自学教材',
  statedCount: '注明人数',
  reported: '已汇报',
  topic: '课题内容',
};

/** What a field is called in a condition. */
export function fieldName(kind: RecordKind, field: string): string {
  const [own, general]: readonly (Readonly<Record<string, string | undefined>> | undefined)[] = [NAMES_OF_KIND[kind], NAMES];
  return own?.[field] ?? general?.[field] ?? definitionsOf(kind)[field]?.terms[0] ?? field;
}

/** The fields that a word may name in records of a kind, the likeliest first: by id, by its name here or on screen, by a heading. */
export function fieldsOfWord(kind: RecordKind, word: string): readonly string[] {
  const tight = foldTight(word);
  const fields = Object.entries(definitionsOf(kind)).filter(([field]) => field !== 'evidence');
  const named = fields.filter(([field]) => field === word || fieldName(kind, field) === tight);
  const shown = fields.filter(([field]) => SHOWN[field] === tight);
  const headed = fields.filter(([, { terms }]) => terms.includes(tight));
  const shared = fields.filter(([field]) => GENERAL_NAMES[field] === tight);
  return [...new Set([...named, ...shown, ...headed, ...shared].map(([field]) => field))];
}

const GENERAL_NAMES: Readonly<Record<string, string>> = NAMES;
const SHOWN: Readonly<Record<string, string>> = ON_SCREEN;

/** A field's definition, or null for a field that the kind does not have. */
export function fieldDefinition(kind: RecordKind, field: string): FieldDefinition | null {
  return definitionsOf(kind)[field] ?? null;
}

function definitionsOf(
  kind: RecordKind,
): Readonly<Record<string, FieldDefinition | undefined>> & Readonly<Record<string, FieldDefinition>> {
  return recordKind(kind).fields;
}
