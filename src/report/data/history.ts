import { HISTORY_HEADS, HISTORY_ID, HISTORY_TITLE } from '../history';
import type { HistoryRow } from '../history';
import type { AnyColumn, DataSheet } from './data-sheet';
import { tableOf } from './data-sheet';

const WIDTHS = [13, 8, 14, 18, 10, 36, 17] as const;

const COLUMNS: readonly AnyColumn<HistoryRow>[] = HISTORY_HEADS.map((head, at) => ({
  head,
  width: WIDTHS[at] ?? 10,
  format: 'general',
  of: (row: HistoryRow) => row[at] ?? null,
}));

/** 历史指标: rows of other semesters as they stood there; those of this one follow when its figures are known. */
export const HISTORY: DataSheet = {
  id: HISTORY_ID,
  title: HISTORY_TITLE,
  outlivesSemester: true,
  isMade: ({ teachers }) => teachers.length > 0,
  make({ history, assessment: { ledger } }) {
    const others = history.filter(([semester]) => semester !== ledger.semester.id);
    return { ...tableOf(COLUMNS, others), sources: [], standingColumn: null };
  },
};
