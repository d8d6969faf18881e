import type { RecordFields } from '../../record/fields';
import { normaliseTitle } from '../../values/normalise-title';
import { awardGrade } from '../award-grades';
import { LEVEL_WORDS, UNSTATED } from '../words';
import { dateColumn, groupColumn, numberColumn, teacherColumn, textColumn } from './record-columns';
import type { EntryRules } from './record-entries';
import { recordSheet } from './record-sheet';

type Award = RecordFields['award'];

/** 级别 of an award; one without has a word of its own, so that it is counted too. */
export function awardLevel({ level }: Award): string {
  return level === undefined ? UNSTATED : LEVEL_WORDS[level];
}

/** 件: rows that name one work with one prize are one piece, whoever wrote them; an honour without a work is a piece by itself. */
function pieceOf({ work, award, level, grade }: Award): string | null {
  if (work === undefined) return null;
  return [work, award ?? '', level ?? '', awardGrade(grade)].map(normaliseTitle).join('|');
}

/** How awards become rows: one an award and person. */
export const AWARD_ENTRIES: EntryRules<'award'> = {
  kind: 'award',
  people: ['teachers'],
  metric: () => 'awards',
  amount: () => 1,
  date: ({ date }) => date,
  whole: pieceOf,
};

/** 获奖: one row an award and person; 计件 is 1 on the first row of a piece. */
export const AWARD = recordSheet<'award'>({
  ...AWARD_ENTRIES,
  id: 'data-award',
  title: '获奖',
  columns: [
    textColumn('作品', 32, ({ work }) => work),
    textColumn('奖项', 24, ({ award }) => award),
    teacherColumn(),
    groupColumn(),
    { head: '级别', width: 8, of: ({ fields }) => awardLevel(fields) },
    textColumn('等级', 9, ({ grade }) => grade),
    { head: '等次', width: 8, of: ({ fields }) => awardGrade(fields.grade) },
    textColumn('颁奖单位', 20, ({ organiser }) => organiser),
    dateColumn('日期', ({ date }) => date),
    { head: '计件', width: 7, format: 'count', of: ({ isFirst }) => (isFirst ? 1 : 0) },
    numberColumn('声明人数', ({ statedCount }) => statedCount),
  ],
});
