import type { ExampleCase, ExampleRow, ExampleTable, RuleExamples } from './example';
import { BLANK, ledger, table } from './example';

type Fields = ExampleRow<'activity'>;

function activities(...rows: readonly Fields[]): ExampleCase {
  return ledger(table('activity', ...rows));
}

/** An activity of one day, with what was kept of it. */
function kept(date: string, evidence: Fields): Fields {
  return { date, topic: '课题研究', ...evidence };
}

function lectures(...speakers: readonly (string | null)[]): ExampleCase {
  const dates = ['2024-09-05', '2024-10-10', '2024-11-07', '2024-12-05', '2024-12-19'];
  return activities(...speakers.map((speaker, at) => ({ date: dates[at] ?? '', topic: '课改专题', form: '专题讲座', speaker })));
}

const AGES: ExampleTable = table(
  'roster',
  { name: '林一', group: '语文组', birthDate: '1998-03-01' },
  { name: '林二', group: '数学组', birthDate: '1985-03-01' },
  { name: '林三', group: '数学组', birthDate: '1970-03-01' },
);
/** Of ten trainings so many were attended by the young, the middle-aged and the old. */
function attended(...present: readonly number[]): ExampleTable {
  const names = ['林一', '林二', '林三'];
  return table(
    'attendance',
    ...present.flatMap((times, who) =>
      Array.from({ length: 10 }, (_, at) => ({
        teacher: names[who] ?? '',
        date: `2024-10-${10 + at}`,
        mark: at < times ? ('present' as const) : ('absent' as const),
      })),
    ),
  );
}

function paper(level: 'county' | null) {
  return table('writing', { teacher: '林一', genre: 'paper', title: '课改的实践', level });
}
function project(status: string | null) {
  return table('project', { title: '小课题', leader: '林一', status });
}

/** What the summary of 2024 says of the school's activities. */
export const H_ACTIVITY_EXAMPLES: RuleExamples = {
  H01: {
    met: activities(kept('2024-09-10', { hasPhoto: true }), kept('2024-10-15', { hasPhoto: true })),
    unmet: [
      activities(kept('2024-09-10', { hasPhoto: true }), kept('2024-10-15', { hasPhoto: false })),
      activities(kept('2024-09-10', { hasPhoto: true }), kept('2024-10-15', { hasPhoto: BLANK })),
    ],
    undetermined: [ledger(), activities(kept('2024-09-10', {}))],
  },
  H02: {
    met: activities(
      kept('2024-09-10', { hasReport: true, evidence: { 报道日期: '2024-09-10' } }),
      kept('2024-10-15', { hasReport: true, evidence: { 报道日期: '2024-10-22' } }),
    ),
    unmet: [
      activities(kept('2024-10-15', { hasReport: true, evidence: { 报道日期: '2024-10-23' } })),
      activities(kept('2024-10-15', { hasReport: BLANK, evidence: { 报道日期: BLANK } })),
    ],
    undetermined: [activities(kept('2024-10-15', { hasReport: true })), ledger()],
  },
  H03: {
    met: activities(kept('2024-10-15', { hasFeedback: true, evidence: { 记录: true } })),
    unmet: [
      activities(kept('2024-10-15', { hasFeedback: true, evidence: { 记录: BLANK } })),
      activities(kept('2024-10-15', { hasFeedback: false, evidence: { 记录: true } })),
    ],
    undetermined: activities(kept('2024-10-15', { hasFeedback: true })),
  },
  H04: {
    met: activities({ date: '2024-09-03', topic: '校本研修专题工作会议' }),
    // The weekly meeting of 班主任 is another thing.
    unmet: [activities({ date: '2024-09-02', topic: '班主任工作会议' }), activities({ date: '2024-09-03', topic: '集体备课' })],
    undetermined: [ledger(), activities({ date: '2024-09-03', topic: BLANK, form: '会议' })],
  },
  H05: {
    met: [lectures('专家甲', '专家乙', '专家丙', '专家丁'), lectures('专家甲', '专家乙', '专家丙', '专家丁', '专家戊')],
    // One of four lectures is by somebody who came before.
    unmet: [lectures('专家甲', '专家乙', '专家丙'), lectures('专家甲', '专家乙', '专家丙', '专家丙')],
    undetermined: [lectures('专家甲', '专家乙', '专家丙', BLANK), ledger()],
  },
  H15: {
    met: [ledger(AGES, attended(9, 9, 9)), ledger(AGES, attended(10, 9, 9))],
    unmet: [ledger(AGES, attended(10, 9, 8)), ledger(AGES, attended(10, 9, 3))],
    undetermined: [ledger(AGES), ledger(attended(9, 9))],
  },
  H16: {
    met: ledger(paper('county'), project('已结题')),
    unmet: [ledger(paper(BLANK), project('已结题')), ledger(paper('county'), project('在研'))],
    undetermined: [ledger(paper('county')), ledger(paper('county'), project(BLANK))],
  },
  H17: {
    met: activities(
      { date: '2024-10-10', topic: '教学经验交流会', form: '交流' },
      { date: '2024-11-10', topic: '青年教师沙龙', form: '沙龙' },
    ),
    unmet: activities({ date: '2024-10-10', topic: '教学经验交流会', form: '交流' }),
    undetermined: [
      ledger(),
      activities(
        { date: '2024-10-10', topic: '教学经验交流会', form: '交流' },
        { date: '2024-11-10', topic: BLANK, form: BLANK, speaker: '林一' },
      ),
    ],
  },
};
