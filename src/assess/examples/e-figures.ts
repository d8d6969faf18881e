import type { ExampleRow, ExampleTable, RuleExamples } from './example';
import { dayAfter, ledger, table } from './example';

type Trip = ExampleRow<'external-training'>;

/** 林1, 林2 …: so many teachers. */
const names = (count: number) => Array.from({ length: count }, (_, index) => `林${index + 1}`);
const roster = (people: readonly string[]) => table('roster', ...people.map((name) => ({ name, group: '语文组' })));

/** So many trips, dealt out to the people in turn, one a day at most. */
const trips = (people: readonly string[], count: number) =>
  Array.from({ length: count }, (_, index): Trip => {
    const turn = Math.floor(index / people.length);
    return { teacher: people[index % people.length] ?? '林1', start: dayAfter('2024-09-02', turn), topic: `校本教研第${turn + 1}次` };
  });

const TRAINING = '信息技术应用能力培训';
const trained = (count: number): ExampleTable =>
  table('training-hours', ...names(count).map((teacher) => ({ teacher, date: '2024-10-12', activity: TRAINING, hours: 4 })));
const certified = (count: number) =>
  names(count).map((teacher, index) => ({ teacher, skill: '信息技术合格证书', number: `S${index + 1}` }));

/** Figures of people that the texts state. */
export const FIGURE_EXAMPLES: RuleExamples = {
  E02: {
    met: [
      // 116 persons, and 116 person-times of 29.
      ledger(roster(names(116)), table('external-training', ...trips(names(116), 116))),
      ledger(roster(names(29)), table('external-training', ...trips(names(29), 116))),
    ],
    unmet: ledger(roster(names(29)), table('external-training', ...trips(names(29), 115))),
    undetermined: ledger(),
  },
  E04: {
    met: ledger(roster(names(20)), trained(15)),
    unmet: ledger(roster(names(20)), trained(14)),
    undetermined: ledger(roster(names(20))),
  },
  E05: {
    met: ledger(roster(names(20)), trained(15), table('certificate', ...certified(13))),
    unmet: [
      ledger(roster(names(20)), trained(15), table('certificate', ...certified(12))),
      ledger(roster(names(20)), trained(16), table('certificate', ...certified(13))),
    ],
    undetermined: ledger(roster(names(20)), trained(15)),
  },
  E26: {
    met: [18, 20, 22].map((count) =>
      ledger(
        roster(names(30)),
        table('external-training', ...names(count).map((teacher) => ({ teacher, start: '2024-10-20', topic: '千课万人观摩' }))),
      ),
    ),
    unmet: ledger(
      roster(names(30)),
      table('external-training', ...names(12).map((teacher) => ({ teacher, start: '2024-10-20', topic: '千课万人观摩' }))),
    ),
    undetermined: ledger(),
  },
};
