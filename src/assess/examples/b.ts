import type { Mark } from '../../record/vocabulary';
import type { ExampleCase, PresetExamples, RuleExamples } from './example';
import { BLANK, dayAfter, ledger, table, unreadable } from './example';

/** Hours of one teacher: thematic, practice, self-study, and such that nobody has classified. */
function hours(thematic: number, practice: number, selfStudy: number, other = 0): ExampleCase {
  const rows = [
    { category: 'thematic' as const, hours: thematic },
    { category: 'practice' as const, hours: practice },
    { category: 'self-study' as const, hours: selfStudy },
    ...(other > 0 ? [{ category: BLANK, hours: other }] : []),
  ].filter((row) => row.hours > 0);
  return ledger(table('training-hours', ...rows.map((row, day) => ({ teacher: '林一', date: dayAfter('2024-10-08', day), ...row }))));
}
const UNREAD = ledger(
  table(
    'training-hours',
    { teacher: '林一', date: '2024-10-08', category: 'thematic', hours: 8 },
    { teacher: '林一', date: '2024-10-09', category: 'practice', hours: unreadable('若干') },
  ),
);

type Kept = 'observation' | 'case' | 'insight' | 'summary' | 'paper';
const ALL_KEPT: readonly Kept[] = ['observation', 'case', 'insight', 'summary', 'paper'];

/** The papers of one teacher that the ledger holds, and those that are ticked off. */
function papers(kept: readonly Kept[], ticked: { readonly notes: boolean | null; readonly slides: boolean | null }): ExampleCase {
  const seen = kept.includes('observation') ? '林一' : '林二';
  const genres = (['case', 'insight', 'summary', 'paper'] as const).map((genre) => ({
    teacher: kept.includes(genre) ? '林一' : '林二',
    genre,
    title: `${genre} 一`,
  }));
  return ledger(
    table('observation', { observer: seen, observed: '林三', date: '2024-10-15' }),
    table('writing', ...genres),
    table(
      'checklist',
      { rule: 'B05.2', teacher: '林一', item: '学习笔记', held: ticked.notes },
      { rule: 'B05.2', teacher: '林一', item: '课件', held: ticked.slides },
    ),
  );
}

/** Ten sessions: so many with each mark, the rest absent. */
function attended(marks: readonly (Mark | ReturnType<typeof unreadable>)[]): ExampleCase {
  const rows = Array.from({ length: 10 }, (_, day) => ({
    teacher: '林一',
    date: dayAfter('2024-10-08', day * 7),
    mark: marks[day] ?? ('absent' as const),
  }));
  return ledger(table('attendance', ...rows));
}
const many = (count: number, mark: Mark): readonly Mark[] => Array.from({ length: count }, () => mark);

const BOOKS = ['《教师职业道德规范》', '《小学生心理健康》', '《高效课堂理论》', '《新课程理论》'];
function read(...titles: readonly (string | null)[]): ExampleCase {
  return ledger(table('reading', ...titles.map((title, index) => ({ teacher: '林一', title, date: `2024-10-1${index}` }))));
}

const file = (held: boolean | null) => ledger(table('checklist', { rule: 'B08', teacher: '林一', item: '校本研训档案', held }));

function pair(evidence: Readonly<Record<string, boolean | null>>): ExampleCase {
  return ledger(table('mentorship', { mentor: '林一', mentee: '林二', evidence }));
}

const RULES: RuleExamples = {
  B01: {
    met: [hours(10, 10, 4), hours(8, 8, 4, 4)],
    unmet: [hours(10, 10, 3.5), hours(10, 10, 3.96)],
    undetermined: [UNREAD, ledger()],
  },
  // 约40%: five percentage points to either side are inside; hours that nobody has classified are in the whole.
  B02: {
    met: [hours(8, 8, 4), hours(7, 9, 4), hours(9, 7, 4), hours(8, 6, 4, 2)],
    unmet: [hours(6.9, 9.1, 4), hours(9.1, 6.9, 4)],
    undetermined: UNREAD,
  },
  B03: {
    met: [hours(8, 8, 4), hours(9, 7, 4), hours(7, 9, 4)],
    unmet: [hours(9.1, 6.9, 4), hours(6.9, 9.1, 4)],
    undetermined: UNREAD,
  },
  B04: {
    met: [hours(8, 8, 4), hours(9, 8, 3), hours(8, 7, 5)],
    unmet: [hours(9, 8.1, 2.9), hours(8, 6.9, 5.1)],
    undetermined: UNREAD,
  },
  B05: {
    met: papers(ALL_KEPT, { notes: true, slides: true }),
    unmet: [
      papers(['observation', 'case', 'insight', 'summary'], { notes: true, slides: true }),
      papers(ALL_KEPT, { notes: true, slides: false }),
    ],
    undetermined: papers(ALL_KEPT, { notes: true, slides: BLANK }),
  },
  B06: {
    // 公假 is in neither figure; who came late was there.
    met: [
      attended(many(8, 'present')),
      attended([...many(4, 'late'), ...many(4, 'present')]),
      attended([...many(4, 'present'), ...many(5, 'official')]),
    ],
    unmet: [attended(many(7, 'present')), attended([...many(7, 'present'), ...many(3, 'sick')])],
    // A mark that cannot be read is in neither figure, as the contract has it.
    undetermined: [ledger(), attended(Array.from({ length: 10 }, () => unreadable('?')))],
  },
  B07: { met: read(...BOOKS), unmet: read(...BOOKS.slice(0, 3)), undetermined: read(...BOOKS.slice(0, 3), BLANK) },
  B08: { met: file(true), unmet: file(false), undetermined: [file(BLANK), ledger()] },
  B09: {
    met: pair({ 听课: true, 评课: true, 研讨: true }),
    unmet: pair({ 听课: true, 评课: true, 研讨: BLANK }),
    undetermined: pair({ 听课: true }),
  },
};

/** 永嘉县 校本研训 24 学时, as its text says. */
export const B_EXAMPLES: PresetExamples = { preset: 'yongjia-24-hours', rules: RULES };
