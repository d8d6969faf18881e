import type { Random } from './random';
import type { SampleSheet } from './sheet';
import type { SampleTeacher } from './school';
import { SCHOOL } from './school';
import { SCHOOL_DAYS, typedDate } from './calendar';

const TOPICS = [
  '新课标学习',
  '单元整体教学研讨',
  '作业设计交流',
  '同课异构评课',
  '期中质量分析',
  '课堂观察培训',
  '跨学科主题学习',
  '命题技术研讨',
  '信息化教学培训',
  '期末复习研讨',
];

/** 活动记录: what each group did, with the material that was kept. */
export function activitySheet(random: Random): SampleSheet {
  const rows: (string | number)[][] = [];
  const sizes: readonly (readonly [string, number])[] = [
    ['语文组', 15],
    ['数学组', 10],
    ['英语组', 5],
    ['综合组', 8],
  ];
  TOPICS.forEach((topic, index) => {
    sizes.forEach(([group, size], offset) => {
      const iso = SCHOOL_DAYS[index * 9 + offset] ?? '2025-01-10';
      const yes = (share: number): string => (random.next() < share ? '√' : '×');
      const form = random.pick(['专题讲座', '集体备课', '听课评课', '主题研讨']);
      rows.push([
        rows.length + 1,
        typedDate(iso, 0),
        group,
        topic,
        form,
        size,
        size - random.between(0, 1),
        yes(0.95),
        yes(0.9),
        yes(0.7),
        yes(0.8),
      ]);
    });
  });
  return {
    name: '活动记录',
    title: `${SCHOOL}教研组活动记录`,
    particulars: '2024—2025学年第一学期',
    headings: ['序号', '活动日期', '教研组', '活动主题', '活动形式', '应到', '实到', '方案', '照片', '报道', '反馈'],
    widths: [6, 13, 11, 22, 12, 7, 7, 7, 7, 7, 7],
    rows,
    centred: [0, 1, 2, 4, 7, 8, 9, 10],
  };
}

const SESSIONS = ['9月3日', '9月18日', '10月12日', '10月23日', '11月6日', '11月20日', '12月18日', '1月8日'];

/** 签到表: teachers down, whole-school sessions across, with the legend below. */
export function attendanceSheet(teachers: readonly SampleTeacher[], random: Random): SampleSheet {
  const rows = teachers.map(({ name, group }, index) => [
    index + 1,
    name,
    group,
    ...SESSIONS.map(() => (random.next() < 0.94 ? '√' : random.pick(['事', '病', '公', '迟']))),
  ]);
  const row = rows[20];
  if (row) row[6] = '';
  const other = rows[31];
  if (other) other[8] = '△';
  return {
    name: '签到表',
    title: `${SCHOOL}全校集中研训签到表`,
    particulars: '2024—2025学年第一学期',
    headings: ['序号', '姓名', '教研组', ...SESSIONS],
    widths: [6, 11, 11, ...SESSIONS.map(() => 9)],
    rows,
    centred: [0, 1, 2, ...SESSIONS.map((_, index) => index + 3)],
    notes: ['注：√出勤　迟—迟到　事—事假　病—病假　公—公假'],
  };
}

/** 教师名册 */
export function rosterSheet(teachers: readonly SampleTeacher[]): SampleSheet {
  return {
    name: '教师名册',
    title: `${SCHOOL}教师花名册`,
    particulars: '2024年9月　　制表：教务处',
    headings: ['序号', '姓名', '工号', '性别', '出生年月', '参加工作时间', '教研组', '任教学科', '职称', '职务'],
    widths: [6, 11, 9, 7, 13, 14, 11, 11, 12, 11],
    rows: teachers.map((each, index) => [
      index + 1,
      each.name,
      each.number,
      each.gender,
      each.born,
      each.joined,
      each.group,
      each.subject,
      each.title,
      each.post || null,
    ]),
    centred: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  };
}
