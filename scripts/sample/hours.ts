import type { SampleSheet } from './sheet';
import type { SampleTeacher } from './school';
import { SCHOOL } from './school';
import { typedDate } from './calendar';

const EVENTS = [
  ['2024-09-03', '师德师风专题培训', '专题', 2],
  ['2024-09-18', '新课标解读', '专题', 3],
  ['2024-09-25', '班级管理讲座', '专题', 1],
  ['2024-10-12', '集体备课展示', '实践', 2.5],
  ['2024-10-23', '同课异构案例研讨', '实践', 3],
  ['2024-11-06', '大单元教学讲座', '专题', 4],
  ['2024-11-20', '片区赛课观摩', '实践', 3],
  ['2024-12-04', '自主研修：读书笔记', '自主', 2.5],
  ['2024-12-18', '网络研修', '自主', 2],
  ['2025-01-08', '期末命题研讨', '实践', 1.5],
  ['2025-01-10', '学期反思', '自主', 1],
] as const;

/** Events that a teacher missed; all others were at everything. */
const MISSED: Readonly<Record<string, readonly string[]>> = {
  沈静姝: ['班级管理讲座', '期末命题研讨', '学期反思'],
  罗文博: ['新课标解读', '大单元教学讲座'],
  潘晓云: ['班级管理讲座', '学期反思'],
  林嘉禾: ['班级管理讲座'],
  白露: ['学期反思'],
  俞安然: ['班级管理讲座'],
};

/** What stands in the 学时 column instead of the plain number. */
const TYPED: Readonly<Record<string, string>> = {
  '林嘉禾|同课异构案例研讨': '3学时',
  '周子衡|大单元教学讲座': '4学时',
  '彭建国|片区赛课观摩': '约3',
  '方可欣|新课标解读': '待补',
  '许明远|网络研修': '２',
};

/** 学时登记册: grouped by event, with a repeated row, a row of the winter holiday, and numbers as people type them. */
export function hoursSheet(teachers: readonly SampleTeacher[]): SampleSheet {
  const rows: (string | number | null)[][] = [];
  const add = (
    ...cells: [name: string, date: string, activity: string, category: string, hours: string | number, note: string | null]
  ): void => {
    rows.push([rows.length + 1, ...cells]);
  };
  EVENTS.forEach(([date, activity, category, hours], index) => {
    for (const { name } of teachers) {
      if (MISSED[name]?.includes(activity)) continue;
      const written = name === '沈静姝' && activity === '同课异构案例研讨' ? '沈 静姝' : name;
      add(written, typedDate(date, index + 2), activity, category, TYPED[`${name}|${activity}`] ?? hours, null);
      if (written !== name) add(written, typedDate(date, index + 2), activity, category, hours, '补登');
    }
  });
  add('沈静姝', '2025年2月21日', '寒假网络培训', '自主', 3, null);
  return {
    name: '学时登记',
    title: `${SCHOOL}教师校本研训学时登记册`,
    particulars: '2024学年第一学期　　单位：学时　　登记人：教科室',
    headings: ['序号', '姓名', '日期', '活动内容', '类别', '学时', '备注'],
    widths: [6, 11, 15, 28, 8, 9, 14],
    rows,
    centred: [0, 1, 2, 4],
    totalOf: 5,
  };
}
