import type { ExampleCase, ExampleRow, ExampleTable, RuleExamples } from './example';
import { BLANK, ledger, table, unreadable } from './example';

function graded(...grades: readonly (string | null)[]): ExampleTable {
  return table('assessment', ...grades.map((grade) => ({ teacher: '林一', score: 60, grade })));
}
/** 年度考核, a table of its own. */
function yearly(grade: string | null): ExampleTable {
  return table('assessment', { teacher: '林一', score: 91, grade });
}
const OTHER = table('assessment', { teacher: '林二', score: 80, grade: '合格' });

function hours(...rows: readonly Omit<ExampleRow<'training-hours'>, 'teacher'>[]): ExampleTable {
  return table('training-hours', ...rows.map((row) => ({ teacher: '林一', activity: '命好题', ...row })), {
    teacher: '林二',
    activity: '命好题',
    hours: 4,
  });
}

function reviewed(answer: string | boolean | null): ExampleCase {
  return ledger(table('assessment', { teacher: '林一', score: 50, grade: '不合格', evidence: { 职称评审: answer } }));
}

function published(held: boolean | null): ExampleCase {
  return ledger(table('checklist', { rule: 'L12', item: '培训效果测评结果公示', held }));
}

function paid(source: string | null): ExampleCase {
  const trip = { teacher: '林一', start: '2024-10-15', place: '县教研室', cost: 300, evidence: { 经费来源: source } };
  return ledger(table('external-training', trip));
}

/** What the plan 命好题 says of grades, and of those who fail. */
export const L_GRADE_EXAMPLES: RuleExamples = {
  L08: {
    met: [ledger(graded('优秀')), ledger(graded('合格')), ledger(graded('不合格'))],
    // 良好 is none of the three; two grades are one too many.
    unmet: [ledger(graded('良好')), ledger(OTHER), ledger(graded('优秀', '合格'))],
    undetermined: ledger(),
  },
  'L08.1': { met: [ledger(graded('合格')), ledger(OTHER)], unmet: ledger(graded('不合格')), undetermined: ledger() },
  L09: {
    met: [
      ledger(graded('不合格'), hours({ hours: 0 })),
      // What is registered and was not recognised is no recognised hour.
      ledger(graded('不合格'), hours({ hours: 6, approved: false })),
    ],
    unmet: [ledger(graded('不合格'), hours({ hours: 6, approved: true })), ledger(graded('不合格'), hours({ hours: 0.5 }))],
    undetermined: [ledger(graded('不合格')), ledger(graded('不合格'), hours({ hours: unreadable() })), ledger(hours({ hours: 6 }))],
  },
  L10: {
    met: [reviewed('否'), reviewed(BLANK)],
    unmet: [reviewed('是'), reviewed('参加一级教师评审')],
    undetermined: ledger(graded('不合格')),
  },
  L11: {
    met: ledger(graded('不合格'), yearly('合格')),
    unmet: ledger(graded('不合格'), yearly('优秀')),
    undetermined: ledger(),
  },
  L12: { met: published(true), unmet: published(false), undetermined: [ledger(), published(BLANK)] },
  L13: {
    met: paid('学校公用经费'),
    unmet: [paid('个人自理'), paid(BLANK)],
    undetermined: [ledger(), ledger(table('external-training', { teacher: '林一', start: '2024-10-15', place: '县教研室', cost: 300 }))],
  },
};
