import type { Assessment } from '../../assess/assessment';
import type { RecognisedTable, TableColumn } from '../../recognise/table';
import { oncePer } from './once-per';

/** One table of the list, with how many records came of it. */
export interface TableRow {
  readonly table: RecognisedTable;
  readonly records: number;
  readonly standing: 'doubtful' | 'unrecognised' | 'recognised';
}

const ORDER = { doubtful: 0, unrecognised: 1, recognised: 2 } as const;

/** 台账: what each table was taken for; doubts first, then what was not recognised, then the rest in workbook order. */
export const tableRows = oncePer(({ ledger }: Assessment): readonly TableRow[] => {
  const counts = new Map<string, number>();
  for (const { table } of ledger.records) counts.set(table, (counts.get(table) ?? 0) + 1);
  return ledger.tables
    .map((table) => ({ table, records: counts.get(table.id) ?? 0, standing: standingOf(table) }))
    .sort((a, b) => ORDER[a.standing] - ORDER[b.standing]);
});

export function doubtfulColumns({ columns }: RecognisedTable): readonly TableColumn[] {
  return columns.filter(({ isDoubtful }) => isDoubtful);
}

function standingOf(table: RecognisedTable): TableRow['standing'] {
  if (table.kind === 'unrecognised') return 'unrecognised';
  return table.isDoubtful || doubtfulColumns(table).length > 0 ? 'doubtful' : 'recognised';
}
