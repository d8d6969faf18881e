import type { RuleExamples } from './example';
import { BLANK, ledger, table, unreadable } from './example';

/** Books, the textbook among them, and the notes of each. */
export const READING_EXAMPLES: RuleExamples = {
  D08: {
    met: ledger(
      table(
        'reading',
        { teacher: '林一', title: '《给教师的建议》', hasNote: true },
        { teacher: '林一', title: '《爱的教育》', hasNote: true },
      ),
    ),
    unmet: [
      ledger(table('reading', { teacher: '林一', title: '《给教师的建议》', hasNote: true })),
      // A book without notes is not counted.
      ledger(
        table(
          'reading',
          { teacher: '林一', title: '《给教师的建议》', hasNote: true },
          { teacher: '林一', title: '《爱的教育》', hasNote: false },
        ),
      ),
    ],
    undetermined: ledger(
      table(
        'reading',
        { teacher: '林一', title: '《给教师的建议》', hasNote: true },
        { teacher: '林一', title: '《爱的教育》', hasNote: unreadable() },
      ),
    ),
  },
  D09: {
    met: ledger(
      table(
        'reading',
        { teacher: '林一', title: '《新课程与教学改革》', textbook: true },
        { teacher: '林一', title: '《爱的教育》', textbook: false },
      ),
    ),
    unmet: ledger(table('reading', { teacher: '林一', title: '《爱的教育》', textbook: false })),
    undetermined: ledger(
      table(
        'reading',
        { teacher: '林二', title: '《新课程与教学改革》', textbook: true },
        { teacher: '林一', title: '《爱的教育》', textbook: BLANK },
      ),
    ),
  },
  D10: {
    met: ledger(
      table(
        'reading',
        { teacher: '林一', title: '《给教师的建议》', noteCount: 5 },
        { teacher: '林一', title: '《爱的教育》', noteCount: 1 },
      ),
    ),
    unmet: ledger(
      table(
        'reading',
        { teacher: '林一', title: '《给教师的建议》', noteCount: 5 },
        { teacher: '林一', title: '《爱的教育》', noteCount: 0 },
      ),
    ),
    undetermined: ledger(table('reading', { teacher: '林一', title: '《给教师的建议》', noteCount: unreadable('若干篇') })),
  },
};
