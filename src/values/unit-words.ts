/** What an amount counts. 课时 may mean 学时 or 节, so it is a unit of its own until something decides. */
export type Unit =
  | 'training-hours' // 学时
  | 'class-hours' // 课时
  | 'lessons' // 节
  | 'clock-hours'
  | 'minutes'
  | 'days'
  | 'half-days'
  | 'weeks'
  | 'months'
  | 'years'
  | 'books'
  | 'pieces'
  | 'times'
  | 'items'
  | 'people'
  | 'yuan'
  | 'points'
  | 'credits'
  | 'words'
  | 'percent';

/** 单位词: the words that people write behind a number, per unit, as text in half-width form. Add a word here, nowhere else. */
export const UNIT_WORDS: Readonly<Record<Unit, readonly string[]>> = {
  'training-hours': ['个学时', '学时'],
  'class-hours': ['个课时', '课时'],
  lessons: ['节次', '节课', '堂课', '节', '堂'],
  'clock-hours': ['个小时', '小时', '个钟头', '钟头', 'hours', 'hour', 'hrs', 'hr', 'h'],
  minutes: ['分钟', 'minutes', 'mins', 'min'],
  days: ['天', '日'],
  'half-days': ['个半天'],
  weeks: ['个星期', '星期', '周'],
  months: ['个月'],
  years: ['周岁', '学年', '年', '岁'],
  books: ['本书', '本次', '本', '册', '部'],
  pieces: ['篇次', '篇', '份', '则', '条', '页'],
  times: ['人次', '次', '场', '回', '期', '轮', '批'],
  items: ['个', '项', '件', '张', '种', '门', '套', '枚', '幅'],
  people: ['位教师', '名教师', '位老师', '名老师', '人', '位', '名'],
  yuan: ['元整', '元', '块钱', '块'],
  points: ['分'],
  credits: ['个学分', '学分'],
  words: ['个字', '字'],
  percent: ['%'],
};

const BY_WORD: ReadonlyMap<string, Unit> = new Map(
  Object.entries(UNIT_WORDS).flatMap(([unit, words]) => words.map((word): [string, Unit] => [word, unit as Unit])),
);

/** The unit that a word alone names (`学时`, `节`, `h`), or null; for units in headings too. */
export function unitOf(word: string): Unit | null {
  return BY_WORD.get(word.trim().toLowerCase()) ?? null;
}

/** A pattern source that matches any unit word, longest first. */
export const UNIT_PATTERN = [...BY_WORD.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
