import type { ExampleCase, ExampleRow, ExampleTable, PresetExamples } from './example';
import { BLANK, dayAfter, ledger, MONDAYS, of, table, without } from './example';

const WEDNESDAYS = MONDAYS.map((day) => dayAfter(day, 2));

function lessons(days: readonly string[], teacher = '林一'): ExampleTable {
  return table('open-lesson', ...days.map((date) => ({ teacher, date, topic: '秋天' })));
}
function reviews(days: readonly string[]): ExampleTable {
  return table('activity', ...days.map((date) => ({ date, topic: '评课议课：课后评议', group: '语文组' })));
}
function notes(teacher: string, grade: string | null, topic = '学习笔记'): ExampleCase {
  return ledger(table('inspection', { teacher, date: '2024-12-20', topic, grade }));
}

function graded(teacher: string, grade: string | null): ExampleTable {
  return table('assessment', { teacher, score: 90, grade });
}

function trip(fields: Pick<ExampleRow<'external-training'>, 'reported'>): ExampleTable {
  return table('external-training', { teacher: '林一', start: '2024-10-15', place: '市实验小学', topic: '课堂观摩', ...fields });
}

const LEADING = table('roster', { name: '林一', roles: '骨干教师' }, { name: '林二', roles: BLANK });
const NO_ROLES = table('roster', { name: '林一', group: '语文组' });

function approved(held: boolean | null): ExampleCase {
  return ledger(table('checklist', { rule: 'K08', item: '校本培训活动计划，有校长室审批日期', held }));
}

function activity(fields: ExampleRow<'activity'>): ExampleCase {
  return ledger(table('activity', { date: '2024-10-15', ...fields }));
}

function prepared(held: boolean | null): ExampleCase {
  return ledger(table('open-lesson', { teacher: '林一', date: '2024-10-15', topic: '秋天', evidence: { 二次备课: held } }));
}

/** What the plan 全员赛课 asks for. */
export const K_EXAMPLES: PresetExamples = {
  preset: 'all-contest',
  rules: {
    K01: {
      met: ledger(lessons(WEDNESDAYS), reviews(WEDNESDAYS)),
      unmet: [
        ledger(lessons(without(WEDNESDAYS, '2024-11-13')), reviews(WEDNESDAYS)),
        ledger(lessons(WEDNESDAYS), reviews(without(WEDNESDAYS, '2024-11-13'))),
        of('数学组', ledger(lessons(WEDNESDAYS), reviews(WEDNESDAYS))),
      ],
      undetermined: [ledger(), ledger(lessons(WEDNESDAYS))],
    },
    K02: { met: ledger(lessons(['2024-10-15'])), unmet: ledger(lessons(['2024-10-15'], '林二')), undetermined: ledger() },
    K03: {
      met: ledger(table('writing', { teacher: '林一', genre: 'reflection', title: '备课反思' })),
      unmet: [
        ledger(table('writing', { teacher: '林二', genre: 'reflection', title: '备课反思' })),
        ledger(
          table(
            'writing',
            { teacher: '林一', genre: 'paper', title: '备课的策略' },
            { teacher: '林二', genre: 'reflection', title: '备课反思' },
          ),
        ),
      ],
      undetermined: ledger(),
    },
    K04: {
      met: notes('林一', '优秀'),
      unmet: [notes('林二', '优秀'), notes('林一', BLANK), notes('林一', '优秀', '备课')],
      undetermined: ledger(),
    },
    K05: {
      met: ledger(graded('林一', '合格')),
      unmet: [ledger(graded('林二', '合格')), ledger(graded('林一', BLANK))],
      undetermined: ledger(),
    },
    K06: {
      met: ledger(trip({ reported: true })),
      unmet: [ledger(trip({ reported: false })), ledger(trip({ reported: BLANK }))],
      undetermined: [ledger(), ledger(trip({}))],
    },
    K07: {
      met: ledger(LEADING, graded('林一', '优秀')),
      unmet: ledger(LEADING, graded('林二', '优秀')),
      undetermined: [ledger(LEADING), ledger(NO_ROLES, graded('林一', '优秀'))],
    },
    K08: { met: approved(true), unmet: approved(false), undetermined: [ledger(), approved(BLANK)] },
    K09: {
      met: activity({ topic: '师德专家讲座', form: '讲座' }),
      unmet: [activity({ topic: '师德承诺', form: '签名' }), activity({ topic: '课改', form: '讲座' })],
      undetermined: [ledger(), activity({ topic: '师德', form: BLANK, speaker: '林二' })],
    },
    K10: {
      met: prepared(true),
      unmet: [prepared(false), prepared(BLANK)],
      undetermined: [ledger(), ledger(lessons(['2024-10-15']))],
    },
  },
};
