import type { TableId } from './sheet-column';
import type { PrintedRow } from './sheet-row';
import { sheetTable } from './sheet-tables';

/** One column in which two rows differ; '' is a blank cell. */
export interface RowChange {
  readonly column: string;
  readonly heading: string;
  readonly from: string;
  readonly to: string;
}

/** Columns in which two rows of a table differ, in the table's order. 本校修改 says only what others do. */
export function rowChanges(table: TableId, from: PrintedRow, to: PrintedRow): readonly RowChange[] {
  return sheetTable(table).columns.flatMap(({ id, heading }) => {
    const change = { column: id, heading, from: String(from[id] ?? ''), to: String(to[id] ?? '') };
    return id === 'own' || change.from === change.to ? [] : [change];
  });
}
