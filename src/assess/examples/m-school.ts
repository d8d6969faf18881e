import type { ExampleCase, ExampleRow, ExampleTable, RuleExamples } from './example';
import { BLANK, dayAfter, ledger, MONDAYS, of, table, without } from './example';

function activities(...rows: readonly ExampleRow<'activity'>[]): ExampleCase {
  return ledger(table('activity', ...rows));
}

function meetings(days: readonly string[]): ExampleCase {
  return activities(...days.map((date) => ({ date, topic: '教师业务学习会' })));
}
/** The Mondays of the 双周: 第2周, 第4周 …; those of the odd weeks before them serve as well. */
const EVEN_MONDAYS = MONDAYS.filter((_, at) => at % 2 === 1);

/** A group meets on Tuesdays, but in the week of 国庆 on no day that is asked for. */
const TUESDAYS = MONDAYS.map((day) => dayAfter(day, 1)).filter((day) => day < '2024-10-01' || day > '2024-10-07');
function sessions(days: readonly string[]): ExampleCase {
  return activities(...days.map((date) => ({ date, topic: '集中学习', group: '语文组' })));
}

type Height = 'county' | 'school';
function project(level: Height | null, start: string | null = '2024-05'): ExampleCase {
  return ledger(table('project', { title: '有效教学的研究', leader: '林一', members: ['林二'], level, start }));
}

function papers(count: number, level: Height | null = 'county'): ExampleTable {
  const rows = Array.from({ length: count }, (_, at) => ({
    teacher: '林一',
    genre: 'paper' as const,
    title: `论文${at}`,
    date: '2024-10-20',
    level,
  }));
  return table('writing', ...rows);
}
function prizes(count: number): ExampleTable {
  const rows = Array.from({ length: count }, (_, at) => ({
    teachers: ['林二'],
    award: '教育论文评比',
    work: `作品${at}`,
    level: 'county' as const,
    date: '2024-11-20',
  }));
  return table('award', ...rows);
}

function titles(level: 'cluster' | 'school' | null, ...names: readonly string[]): ExampleCase {
  return ledger(table('award', ...names.map((name) => ({ teachers: [name], award: '“三坛”教师', level, date: '2024-10-20' }))));
}

function ticked(rule: string, items: readonly string[], answer: boolean | null, group = '语文组'): ExampleCase {
  return ledger(table('checklist', ...items.map((item, at) => ({ rule, item, group, held: at === 0 ? answer : true }))));
}
const LEDGER_ITEMS = ['教研组计划', '活动记录', '签到表', '公开课材料', '课题材料', '教研组总结'];

function inspected(...topics: readonly (string | null)[]): ExampleCase {
  return ledger(table('inspection', ...topics.map((topic, at) => ({ teacher: '林一', date: `2024-11-1${at}`, topic, grade: '优' }))));
}

function trainings(...topics: readonly (string | null)[]): ExampleCase {
  return activities(...topics.map((topic, at) => ({ date: `2024-10-1${at}`, topic, form: '专题培训' })));
}
const THEMES = ['德育工作专题', '教育科研方法', '心理健康教育', '教学技能训练'];

/** What the plan of 永嘉 asks of the groups and the school, and hopes for. */
export const M_SCHOOL_EXAMPLES: RuleExamples = {
  M01: {
    met: [meetings(EVEN_MONDAYS), meetings(MONDAYS)],
    unmet: [meetings(without(EVEN_MONDAYS, '2024-11-18')), meetings(EVEN_MONDAYS.map((day) => dayAfter(day, 1)))],
    undetermined: ledger(),
  },
  M02: {
    met: [sessions(TUESDAYS), sessions(TUESDAYS.map((day) => (day === '2024-11-12' ? '2024-11-14' : day)))],
    unmet: [
      sessions(without(TUESDAYS, '2024-11-12')),
      sessions(TUESDAYS.map((day) => (day === '2024-11-12' ? '2024-11-15' : day))),
      of('数学组', sessions(TUESDAYS)),
    ],
    undetermined: ledger(),
  },
  M04: {
    met: [project('county'), project('county', '2024-12')],
    // One that began a year before is none of this year's.
    unmet: [project('school'), project('county', '2023-12')],
    undetermined: [ledger(), project(BLANK), project('county', BLANK)],
  },
  M05: {
    met: [ledger(papers(20)), ledger(papers(12), prizes(8))],
    unmet: [ledger(papers(19)), ledger(papers(20, 'school')), ledger(papers(12), prizes(7))],
    undetermined: [ledger(), ledger(papers(20, BLANK))],
  },
  M06: {
    met: titles('cluster', '林一', '林二'),
    // Two titles of one teacher are one teacher.
    unmet: [titles('cluster', '林一'), titles('school', '林一', '林二')],
    undetermined: [ledger(), titles(BLANK, '林一', '林二')],
  },
  M09: {
    met: ticked('M09', LEDGER_ITEMS, true),
    unmet: ticked('M09', LEDGER_ITEMS, false),
    undetermined: [ledger(), ticked('M09', LEDGER_ITEMS, BLANK), ticked('M09', LEDGER_ITEMS, true, '数学组')],
  },
  M10: {
    met: ticked('M10', ['教研组活动经费'], true),
    unmet: ticked('M10', ['教研组活动经费'], false),
    undetermined: [ledger(), ticked('M10', ['教研组活动经费'], true, '数学组')],
  },
  M11: {
    met: inspected('备课检查', '上课', '作业批改', '质量监测'),
    unmet: inspected('备课检查', '上课', '作业批改'),
    undetermined: [ledger(), inspected('备课检查', '上课', '作业批改', BLANK)],
  },
  M14: {
    met: activities({ date: '2024-10-15', topic: '县名优教师送教', form: '讲座' }),
    unmet: activities({ date: '2024-10-15', topic: '集体备课', form: '研讨' }),
    undetermined: [ledger(), activities({ date: '2024-10-15', topic: BLANK, form: BLANK, speaker: '林一' })],
  },
  M15: {
    met: trainings(...THEMES),
    unmet: trainings(...THEMES.slice(1)),
    undetermined: [ledger(), trainings(...THEMES.slice(1), BLANK)],
  },
};
