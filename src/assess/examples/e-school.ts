import type { ExampleRow, RuleExamples } from './example';
import { BLANK, dayAfter, ledger, MONDAYS, MONTHS, table, unreadable, without } from './example';
import { FIGURE_EXAMPLES } from './e-figures';

type Activity = ExampleRow<'activity'>;
/** Two hours on the Wednesdays of these weeks. */
const study = (mondays: readonly string[], hours: readonly number[] = [2]) =>
  mondays.flatMap((monday) =>
    hours.map((each, index): Activity => ({ date: dayAfter(monday, 2 + index), topic: '教育科研理论', form: '业务学习', hours: each })),
  );

const cityProjects = (count: number) =>
  Array.from({ length: count }, (_, index): ExampleRow<'project'> => ({
    title: `课题${index + 1}`,
    leader: '林一',
    level: 'city',
    start: '2024-10',
  }));

const salons = (months: readonly string[]) => months.map((month): Activity => ({ date: `${month}-20`, topic: '课改沙龙', form: '沙龙' }));

const DEBATES: readonly Activity[] = [
  { date: '2024-10-10', group: '语文组', topic: '阅读教学反思交流' },
  { date: '2024-11-10', group: '语文组', topic: '《荷花》课例评析' },
  { date: '2024-12-10', group: '语文组', topic: '课改论坛' },
];

const inGroups = (...groups: readonly (string | null)[]) =>
  table('roster', ...groups.map((group, index) => ({ name: `林${index + 1}`, subject: '语文', group })));
const FIVE = ['语文组', '数学组', '思品组', '科学组', '校本课程组'];

const published = (months: readonly string[], journal: string) =>
  months.map((month): ExampleRow<'writing'> => ({
    teacher: '林一',
    genre: 'diary',
    title: `${month}日记`,
    date: `${month}-20`,
    evidence: { 发表刊物: journal },
  }));

const stage = (from: string, to: string) => table('activity', { topic: '阶段总结', evidence: { 开始时间: from, 结束时间: to } });

export const SCHOOL_EXAMPLES: RuleExamples = {
  E01: {
    met: [ledger(table('activity', ...study(MONDAYS))), ledger(table('activity', ...study(MONDAYS, [1, 1])))],
    unmet: [
      ledger(table('activity', ...study(without(MONDAYS, '2024-11-11')))),
      ledger(table('activity', ...study(without(MONDAYS, '2024-11-11')), ...study(['2024-11-11'], [1.5]))),
    ],
    undetermined: ledger(
      table('activity', ...study(without(MONDAYS, '2024-11-11')), {
        date: '2024-11-13',
        topic: '教育科研理论',
        form: '业务学习',
        hours: BLANK,
      }),
    ),
  },
  E10: {
    met: ledger(table('project', ...cityProjects(5))),
    unmet: [
      ledger(table('project', ...cityProjects(4))),
      ledger(table('project', ...cityProjects(6))),
      // One that was approved a year before is not new.
      ledger(table('project', ...cityProjects(4), { title: '课题', leader: '林二', level: 'city', start: '2023-10' })),
    ],
    undetermined: ledger(table('project', ...cityProjects(4), { title: '课题', leader: '林二', level: BLANK, start: '2024-10' })),
  },
  E11: {
    met: ledger(table('activity', ...salons(MONTHS))),
    unmet: ledger(table('activity', ...salons(MONTHS.slice(0, 4)), { date: '2025-01-10', topic: '集体备课', form: '备课' })),
    undetermined: ledger(table('activity', ...salons(MONTHS.slice(0, 4)), { date: unreadable('期末'), topic: '课改沙龙', form: '沙龙' })),
  },
  E18: {
    met: ledger(table('activity', ...DEBATES)),
    unmet: [
      ledger(table('activity', ...DEBATES.slice(0, 2))),
      ledger(table('activity', ...DEBATES.map((row) => ({ ...row, group: '数学组' })))),
    ],
    undetermined: ledger(table('activity', ...DEBATES.slice(0, 2), { date: '2024-12-10', group: '语文组', topic: BLANK, speaker: '林一' })),
  },
  E19: {
    met: ledger(table('checklist', { rule: 'E19', group: '语文组', item: '备课组活动计划', held: true })),
    unmet: ledger(table('checklist', { rule: 'E19', group: '语文组', item: '备课组活动计划', held: false })),
    undetermined: [
      ledger(
        table(
          'checklist',
          { rule: 'E19', group: '语文组', item: '备课组活动计划', held: BLANK },
          { rule: 'E19', group: '数学组', item: '备课组活动计划', held: true },
        ),
      ),
      ledger(),
    ],
  },
  E21: {
    met: ledger(table('activity', { date: '2024-11-20', topic: '课堂教学开放周' })),
    unmet: ledger(table('activity', { date: '2024-11-20', topic: '集体备课' })),
    undetermined: ledger(),
  },
  E22: {
    met: [
      ledger(table('inspection', { date: '2024-11-20', topic: '校本教研落实情况' })),
      ledger(table('activity', { date: '2024-11-20', topic: '教研组工作督导' })),
    ],
    unmet: ledger(table('inspection', { date: '2024-11-20', topic: '作业批改' })),
    undetermined: ledger(table('inspection', { date: '2024-11-20', topic: BLANK, grade: '良' })),
  },
  E23: {
    met: ledger(inGroups(...FIVE, '语文组')),
    unmet: [ledger(inGroups(...FIVE.slice(1))), ledger(inGroups(...FIVE, '英语组'))],
    undetermined: ledger(table('roster', { name: '林一', subject: '语文' })),
  },
  E24: {
    met: ledger(table('writing', ...published(MONTHS, '《课改通讯》'))),
    unmet: ledger(table('writing', ...published(MONTHS.slice(1), '《课改通讯》'), ...published(MONTHS.slice(0, 1), '《小学教学》'))),
    undetermined: ledger(
      table(
        'writing',
        ...MONTHS.map((month) => ({ teacher: '林一', genre: 'diary', title: `${month}日记`, date: `${month}-20` }) as const),
      ),
    ),
  },
  E25: {
    met: [ledger(stage('2023年2月', '2023年10月')), ledger(stage('2023-11-01', '2023-11-01'))],
    unmet: [ledger(stage('2023年11月', '2023年1月')), ledger(stage('2023-11-02', '2023-11-01'))],
    undetermined: ledger(stage('待定', '2023年1月')),
  },
  ...FIGURE_EXAMPLES,
};
