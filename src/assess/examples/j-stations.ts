import type { ExampleCase, ExampleTable, RuleExamples } from './example';
import { BLANK, dayAfter, ledger, MONDAYS, of, table, unreadable, without } from './example';

const held = (topic: string, ...dates: readonly string[]) => ledger(table('activity', ...dates.map((date) => ({ date, topic }))));

function born(birthDate: string | null): ExampleTable {
  return table('roster', { name: '林一', group: '语文组', birthDate }, { name: '林二', group: '数学组', birthDate: '1970-01-01' });
}
const YOUNG = born('1995-05-01');

function plan(teacher: string, date: string): ExampleTable {
  return table('writing', { teacher, genre: 'plan', title: '年度成长计划', date });
}

function ticks(rule: string, items: readonly string[], answer: boolean | null, owner: Readonly<Record<string, string>> = {}): ExampleTable {
  return table('checklist', ...items.map((item, at) => ({ rule, item, held: at === 0 ? answer : true, ...owner })));
}
const SIDES = ['职业情怀与师德修养', '课堂经历与教学实践', '班主任工作与育德体验', '教学研究与专业发展', '团队文化与特色认同'];
const STATIONS = '精神家园 生活课堂 科研在线 阳光地带 地平线 网络空间 心灵花园 创意空间 健康快车 艺术殿堂'.split(' ');
const MENUS = STATIONS.map((station) => `${station}：站长和课程表`);

function skills(...names: readonly (string | null)[]): ExampleTable {
  return table('certificate', ...names.map((skill) => ({ teacher: '林一', skill, number: '001' })));
}

const isHoliday = (day: string) => day >= '2024-10-01' && day <= '2024-10-07';
const FITNESS_DAYS = MONDAYS.filter((day) => !isHoliday(day));
const ART_DAYS = MONDAYS.map((day) => dayAfter(day, 3)).filter((day) => !isHoliday(day));
/** Monday to Friday, out of the holidays, to the last day before 寒假. */
const SCHOOL_DAYS = MONDAYS.flatMap((monday) => [0, 1, 2, 3, 4].map((days) => dayAfter(monday, days))).filter(
  (day) => !isHoliday(day) && day !== '2025-01-01',
);

type Mark = 'present' | 'absent';
function courses(kind: string | null, ...marks: readonly Mark[]): ExampleCase {
  const rows = marks.map((mark, at) => ({ teacher: '林一', date: `2024-10-1${at}`, mark, evidence: { 课程类型: kind } }));
  const other = { teacher: '林一', date: '2024-10-20', mark: 'absent' as const, evidence: { 课程类型: '选修课' } };
  return ledger(table('attendance', ...rows, other));
}

function backbone(yearsOfTeaching: number | null): ExampleTable {
  return table('roster', { name: '林一', yearsOfTeaching }, { name: '林二', yearsOfTeaching: 30 });
}
function honoured(award: string, level: 'county' | 'school' | null): ExampleTable {
  return table('award', { teachers: ['林一'], award, level, date: '2024-10-20' });
}

/** What the plan of 教师发展学校 asks for at its stations. */
export const J_STATION_EXAMPLES: RuleExamples = {
  J11: {
    met: [ledger(YOUNG, plan('林一', '2024-09-20')), ledger(born('1989-03-01'), plan('林一', '2024-09-20'))],
    // A plan of the next year is another plan.
    unmet: [ledger(YOUNG, plan('林二', '2024-09-20')), ledger(YOUNG, plan('林一', '2025-01-20'))],
    undetermined: [ledger(YOUNG), ledger(born(BLANK), plan('林一', '2024-09-20'))],
  },
  J12: {
    met: ledger(YOUNG, ticks('J12', SIDES, true, { teacher: '林一' })),
    unmet: ledger(YOUNG, ticks('J12', SIDES, false, { teacher: '林一' })),
    undetermined: [ledger(YOUNG), ledger(YOUNG, ticks('J12', SIDES, BLANK, { teacher: '林一' }))],
  },
  J13: {
    met: held('青年教师成长展示', '2024-12-25'),
    unmet: [held('青年教师沙龙', '2024-12-25'), held('青年教师成长展示', '2025-01-08')],
    undetermined: [ledger(), ledger(table('activity', { date: unreadable('年底'), topic: '青年教师成长展示' }))],
  },
  J14: {
    met: [
      ledger(YOUNG, skills('电子白板应用合格证书', '微课制作合格证书')),
      ledger(born('1979-03-01'), skills('电子白板应用合格证书', '微课制作合格证书')),
    ],
    unmet: ledger(YOUNG, skills('电子白板应用合格证书')),
    undetermined: [ledger(YOUNG), ledger(born(BLANK), skills('微课制作合格证书'))],
  },
  J15: {
    met: held('全员健身：瑜伽', ...FITNESS_DAYS),
    unmet: [held('全员健身：瑜伽', ...without(FITNESS_DAYS, '2024-12-02')), held('全员健身：瑜伽', ...ART_DAYS)],
    undetermined: ledger(),
  },
  J16: {
    met: held('全员艺术日：书法班', ...ART_DAYS),
    unmet: [held('全员艺术日：书法班', ...without(ART_DAYS, '2024-12-05')), held('全员艺术日：书法班', ...FITNESS_DAYS)],
    undetermined: ledger(),
  },
  J17: {
    met: ledger(table('assessment', { teacher: '林一', score: 90 })),
    unmet: ledger(table('assessment', { teacher: '林二', score: 90 })),
    undetermined: ledger(),
  },
  J18: {
    met: ledger(ticks('J18', MENUS, true)),
    unmet: ledger(ticks('J18', MENUS, false)),
    undetermined: [ledger(), ledger(ticks('J18', MENUS.slice(0, 9), true))],
  },
  J19: {
    met: held('每日读书分享', ...SCHOOL_DAYS),
    unmet: held('每日读书分享', ...without(SCHOOL_DAYS, '2024-11-14')),
    undetermined: ledger(),
  },
  J20: {
    met: courses('必修课', 'present', 'present'),
    unmet: courses('必修课', 'present', 'present', 'absent'),
    undetermined: [ledger(), courses(BLANK, 'present', 'absent')],
  },
  J21: {
    met: [ledger(backbone(7), honoured('教学能手', 'county')), ledger(backbone(20), honoured('学科带头人', 'county'))],
    unmet: [ledger(backbone(10), honoured('教学能手', 'school')), ledger(backbone(10), honoured('优秀教师', 'county'))],
    undetermined: [
      ledger(backbone(10)),
      ledger(backbone(10), honoured('教学能手', BLANK)),
      of('林一', ledger(backbone(BLANK), honoured('教学能手', 'county'))),
    ],
  },
};
