import type { Assessment } from '../../assess/assessment';
import type { RecognisedTable } from '../../recognise/table';
import type { Doubt } from '../../ledger/doubts';
import { oncePer } from './once-per';
import { doubtsOfTable, rankedDoubts } from './ranked-doubts';

/** One table of the list, with how many records came of it. */
export interface TableRow {
  readonly table: RecognisedTable;
  readonly records: number;
  readonly standing: 'doubtful' | 'unrecognised' | 'recognised';
  /** The most valuable question about it, if any. */
  readonly doubt: Doubt | null;
}

const ORDER = { doubtful: 0, unrecognised: 1, recognised: 2 } as const;

/** 台账: what each table was taken for; doubts first, the most valuable question at the top, then what was not recognised, then the rest in workbook order. */
export const tableRows = oncePer((assessment: Assessment): readonly TableRow[] => {
  const { ledger } = assessment;
  const ranked = rankedDoubts(assessment);
  const placeOf = ({ doubt }: TableRow) => (doubt ? ranked.indexOf(doubt) : ranked.length);
  const counts = new Map<string, number>();
  for (const { table } of ledger.records) counts.set(table, (counts.get(table) ?? 0) + 1);
  return ledger.tables
    .map((table): TableRow => {
      const [doubt = null] = doubtsOfTable(assessment, table);
      return { table, records: counts.get(table.id) ?? 0, standing: standingOf(table, doubt), doubt };
    })
    .sort((a, b) => ORDER[a.standing] - ORDER[b.standing] || placeOf(a) - placeOf(b));
});

function standingOf({ kind }: RecognisedTable, doubt: Doubt | null): TableRow['standing'] {
  if (kind === 'unrecognised') return 'unrecognised';
  return doubt ? 'doubtful' : 'recognised';
}
