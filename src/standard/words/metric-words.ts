import type { MetricId } from '../metric-id';

/**
 * 统计项: the Chinese names of everything that a rule may count; the first is the one that is written, all are understood. An id is understood too.
 * `credits.<item>` has the name of its conversion item.
 */
const METRIC_WORDS = {
  'training-hours': ['学时', '研训学时', '培训学时'],
  'training-hours.thematic': ['专题学时', '专题研修学时'],
  'training-hours.practice': ['实践学时', '实践研修学时'],
  'training-hours.self-study': ['自主学时', '自主研修学时'],
  'training-hours.unclassified': ['未分类学时'],
  'observed-lessons': ['听课', '听课节数', '听评课'],
  'mentor-observations': ['师父听课', '师傅听课'],
  'books-read': ['读书', '读书本数', '阅读'],
  'books-read.required': ['必读'],
  'books-read.optional': ['选读'],
  'books-read.textbook': ['教材', '自学教材'],
  'reading-notes': ['读书笔记', '读书摘记', '摘记'],
  'reading-essays': ['读书心得', '读后感'],
  papers: ['论文'],
  reflections: ['反思', '教学反思'],
  narratives: ['叙事', '教育叙事', '教学叙事'],
  cases: ['案例', '案例分析', '课例'],
  diaries: ['日记', '教学日记'],
  'post-lesson-notes': ['教后记', '教学后记', '后记'],
  'lesson-designs': ['教学设计', '教案'],
  plans: ['计划'],
  summaries: ['总结'],
  insights: ['心得体会'],
  writings: ['文稿'],
  'open-lessons': ['公开课', '展示课', '研讨课'],
  projects: ['课题'],
  awards: ['获奖', '荣誉'],
  'external-trainings': ['外派培训', '外出培训', '外出学习'],
  'external-training-hours': ['外派培训学时', '外培学时'],
  'external-reports': ['外培汇报', '返校汇报'],
  activities: ['活动', '活动次数'],
  lectures: ['主讲', '讲座', '主讲活动'],
  'activity-hours': ['活动学时'],
  attendance: ['签到', '考勤'],
  'attended-hours': ['签到学时', '出勤学时'],
  'attendance.expected': ['应到'],
  'attendance.present': ['实到', '出勤'],
  'attendance.leave': ['请假'],
  'attendance.absent': ['缺席'],
  mentors: ['师父', '师傅'],
  mentees: ['徒弟'],
  inspections: ['常规检查', '检查'],
  certificates: ['证书'],
  assessments: ['考核'],
  people: ['教师', '教师人数'],
  checklist: ['材料', '材料核对'],
  credits: ['学分', '折算学时', '折算分'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

const BY_WORD: ReadonlyMap<string, MetricId> = new Map(
  Object.entries(METRIC_WORDS).flatMap(([id, words]) => [[id, id] as const, ...words.map((word) => [word, id] as const)]),
);

/** The metric that a word names, by id or by a Chinese name; null where none does. `学分.讲座` and `credits.讲座` are an item's credits. */
export function metricIdOf(word: string): MetricId | null {
  const [head = '', ...rest] = word.trim().split('.');
  const whole = BY_WORD.get(word.trim());
  if (whole !== undefined) return whole;
  return rest.length > 0 && BY_WORD.get(head) === 'credits' ? `credits.${rest.join('.')}` : null;
}

/** What a metric is called in a standard. */
export function metricName(id: MetricId): string {
  const words: Readonly<Record<string, readonly string[]>> = METRIC_WORDS;
  if (id.startsWith('credits.')) return `${METRIC_WORDS.credits[0]}.${id.slice('credits.'.length)}`;
  return words[id]?.[0] ?? id;
}

/** All metrics that have a name, with their words. */
export const NAMED_METRICS: readonly (readonly [MetricId, readonly string[]])[] = Object.entries(METRIC_WORDS);
