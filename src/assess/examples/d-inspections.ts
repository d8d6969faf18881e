import type { ExampleRow, RuleExamples } from './example';
import { BLANK, ledger, MONTHS, table } from './example';

const inspections = (topics: readonly (string | typeof BLANK)[], months: readonly string[] = MONTHS) =>
  months.map((month, index): ExampleRow<'inspection'> => ({ date: `${month}-25`, topic: topics[index] ?? BLANK, grade: '良' }));

const TOPICS = ['备课', '课堂教学', '作业批改', '听课笔记', '学困生辅导'];
/** The contest, inspections of the terms and months, tests, and the inspection of the training itself. */
export const INSPECTION_EXAMPLES: RuleExamples = {
  D03: {
    met: ledger(table('activity', { date: '2024-11-20', topic: '青年教师课堂教学技能大赛' })),
    unmet: ledger(table('activity', { date: '2024-11-20', topic: '骨干教师示范课展示' })),
    undetermined: ledger(),
  },
  D13: {
    met: [
      ledger(
        table(
          'inspection',
          ...['期初', '期中', '期末'].map((stage, index) => ({ date: `2024-${10 + index}-08`, topic: `${stage}教学常规检查` })),
        ),
      ),
      ledger(
        table(
          'inspection',
          ...['期初', '期中', '期末'].map((stage, index) => ({
            date: `2024-${10 + index}-08`,
            topic: '备课、作业',
            evidence: { 检查阶段: stage },
          })),
        ),
      ),
    ],
    unmet: ledger(
      table('inspection', ...['期初', '期中'].map((stage, index) => ({ date: `2024-${10 + index}-08`, topic: `${stage}教学常规检查` }))),
    ),
    undetermined: ledger(
      table(
        'inspection',
        { date: '2024-09-10', topic: '期初检查' },
        { date: '2024-11-10', topic: '期中检查' },
        { date: '2025-01-10', topic: BLANK, grade: '良' },
      ),
    ),
  },
  D14: {
    met: [
      ledger(table('inspection', ...inspections(TOPICS))),
      // Several teachers who are inspected on one day are one inspection.
      ledger(table('inspection', ...inspections(TOPICS).flatMap((row) => ['林一', '林二'].map((teacher) => ({ ...row, teacher }))))),
    ],
    unmet: [
      ledger(table('inspection', ...inspections(TOPICS, MONTHS.slice(0, 4)))),
      ledger(table('inspection', ...inspections(['备课', '课堂教学', '备课', '听课笔记', '学困生辅导']))),
    ],
    undetermined: ledger(table('inspection', ...inspections(['备课', '课堂教学', BLANK, '听课笔记', '学困生辅导']))),
  },
  D15: {
    met: ledger(table('activity', { date: '2024-11-12', topic: '期中质量检测' }, { date: '2025-01-10', topic: '期末质量检测' })),
    unmet: ledger(table('activity', { date: '2024-11-12', topic: '期中质量检测' })),
    undetermined: ledger(
      table('activity', { date: '2024-11-12', topic: '期中质量检测' }, { date: '2025-01-10', topic: BLANK, form: '集中' }),
    ),
  },
  D26: {
    met: [
      ledger(table('inspection', { date: '2024-12-20', topic: '校本培训实施情况检查' })),
      ledger(table('activity', { date: '2024-12-20', topic: '校本培训检查与评估' })),
    ],
    unmet: ledger(table('inspection', { date: '2024-12-20', topic: '备课检查' })),
    undetermined: ledger(),
  },
};
