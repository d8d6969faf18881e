import { foldTight } from '../../values/fold-text';

/** What a condition may ask of any record beside its fields: reckoned from its days and its people. */
export const DERIVED_WORDS = {
  weekday: ['星期', '星期几', '周几', '礼拜'],
  month: ['月份', '月'],
  'days-left': ['距月底', '距月末', '离月底', '离月末'],
  year: ['年份', '年', '年度'],
  week: ['周次', '周', '教学周', '第几周'],
  day: ['日期', '时间'],
  'day-count': ['天数'],
  'person-count': ['人数'],
  'unlisted-count': ['未列人数', '名单所差人数'],
  'absent-count': ['缺席人数', '未到人数', '缺勤人数'],
} as const;
export type Derived = keyof typeof DERIVED_WORDS;

/** What a condition may ask of a person beside the roster's columns. */
export const PERSON_WORDS = {
  age: ['年龄', '周岁', '岁数', '年龄(周岁)', '实足年龄'],
  'years-of-teaching': ['教龄', '任教年限', '从教年限', '工作年限', '工龄'],
  'assessment-grade': ['考核等级', '考核等次', '考核结果', '年度考核', '年度考核等次', '年度考核结果', '考核'],
  'assessment-score': ['考核得分', '考核分', '考核分数', '考核总分', '考核成绩'],
  mentors: ['师父', '师傅', '导师'],
  mentees: ['徒弟', '徒弟人数'],
} as const;
export type PersonAttribute = keyof typeof PERSON_WORDS;

function byWord<T extends string>(words: Readonly<Record<T, readonly string[]>>): ReadonlyMap<string, T> {
  return new Map((Object.entries(words) as [T, readonly string[]][]).flatMap(([id, all]) => all.map((word) => [word, id] as const)));
}

const DERIVED: ReadonlyMap<string, Derived> = byWord(DERIVED_WORDS);
const OF_PERSON: ReadonlyMap<string, PersonAttribute> = byWord(PERSON_WORDS);

export function derivedOf(word: string): Derived | null {
  return DERIVED.get(foldTight(word)) ?? null;
}

export function personAttributeOf(word: string): PersonAttribute | null {
  return OF_PERSON.get(foldTight(word)) ?? null;
}

/** 师父、徒弟 alone say what a person is in 师徒结对. */
const PARTS: ReadonlyMap<string, 'mentor' | 'mentee'> = new Map(
  Object.entries({ 师父: 'mentor', 师傅: 'mentor', 导师: 'mentor', 指导教师: 'mentor', 带教教师: 'mentor', 徒弟: 'mentee' } as const),
);

export function partOfPair(word: string): 'mentor' | 'mentee' | null {
  return PARTS.get(foldTight(word)) ?? null;
}

/** Words for everybody, as a scope may say them. */
export const EVERYBODY_ALONE = /^(?:教师|教职工|全员|不限|所有人)$/;
/** What an attribute's value may have behind it where it names people: 语文教师, 女教师. */
export const PEOPLE_BEHIND = /(?:学科|组)?(?:任课)?(?:教师|老师|教职工)$/;
/** A heading that asks whether: 是否班主任, 骨干教师(是/否). */
const WHETHER = /^(?:是否为|是否有|是否|有无)|\((?:是|有)[/、或]?(?:否|无)\)$/g;
const ABOUT = /(?:教师|老师|人员|级别|称号|情况|类别)$/;

/** What a role's word and the heading of a column about it have in common: 是否青年教师 and 青年教师 are 青年. */
export function roleKey(word: string): string {
  const bare = foldTight(word).replace(WHETHER, '');
  return bare.replace(ABOUT, '') || bare;
}

/** 职务: what a roster writes of who has none, where it writes something of everybody. */
export const NO_POST = /^(?:无|没有|[-—/]+|教员|职员|(?:普通|任课|专任|科任|学科|一线|一般)?(?:教师|老师))$/;

/** 到岗: headings beside 参加工作时间 that tell since when somebody is at the school. */
export const ARRIVED = /^(?:到岗|到校|来校|入校|进校|调入|报到|入职|上岗)(?:本校)?(?:时间|日期|年月|年月日)?$/;

/** What parts roles and subjects in one cell. */
export const BETWEEN_ROLES = /[、,;/，；|\s()]+/;
/** `有照片` written as one word. */
export const ANSWERED = /^(有|已|无|未|没有)(.+)$/;
export const ANSWERED_NO: ReadonlySet<string> = new Set(['无', '未', '没有']);
/** What takes a role word back where it stands before it. */
export const DENIED_BEFORE = /(?:非|不是|未|无|不|原|曾任|拟)$/;

/** 星期: 0 is Monday. */
const WEEKDAYS: ReadonlyMap<string, readonly number[]> = new Map(
  [...'一二三四五六日'].flatMap((day, index) =>
    [day, `周${day}`, `星期${day}`, `礼拜${day}`, String(index + 1), `周${index + 1}`].map((word): [string, number[]] => [word, [index]]),
  ),
);
const OTHER_DAYS: Readonly<Record<string, readonly number[]>> = {
  天: [6],
  周天: [6],
  星期天: [6],
  礼拜天: [6],
  工作日: [0, 1, 2, 3, 4],
  周末: [5, 6],
  双休日: [5, 6],
};

/** The weekdays that a word names (0 is Monday); none where it names none. */
export function weekdaysOf(word: string): readonly number[] {
  const tight = foldTight(word);
  return WEEKDAYS.get(tight) ?? OTHER_DAYS[tight] ?? [];
}

/** A value that means the days of the semester that is checked: 立项时间=本学期. */
export const THIS_SEMESTER: ReadonlySet<string> = new Set(['本学期', '这学期', '该学期']);
/** The calendar year, and the school year, in which that semester begins: 立项时间=本年度. */
export const THIS_YEAR: ReadonlySet<string> = new Set(['本年度', '本年', '今年', '该年度']);
export const THIS_SCHOOL_YEAR: ReadonlySet<string> = new Set(['本学年', '这学年', '该学年']);

/** 请假 without a reason is any leave. */
export const ANY_LEAVE: ReadonlySet<string> = new Set(['请假', '假']);
