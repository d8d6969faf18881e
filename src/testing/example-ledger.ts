import type { ExampleCase, ExampleTable, Unreadable } from '../assess/examples/example';
import { table } from '../assess/examples/example';
import type { Ledger } from '../ledger/ledger';
import { CATEGORY_WORDS, GENRE_WORDS, LEVEL_WORDS, MARK_WORDS, OBLIGATION_WORDS } from '../report/words';
import type { CellValue } from '../sheet/cell-value';
import { fieldName } from '../standard/words/field-words';
import type { SheetSpec } from './recognised-book';
import { ledgerOfSheets } from './recognised-book';

const ROSTER = table('roster', { name: '林一', group: '语文组' }, { name: '林二', group: '数学组' });

/** The ledger that the program makes of an example's tables, written into sheets of 2024-2025-1. */
export function exampleLedger({ tables }: ExampleCase): Ledger {
  const hasRoster = tables.some(({ kind }) => kind === 'roster');
  const all = hasRoster ? tables : [ROSTER, ...tables];
  return ledgerOfSheets(all.map(sheetOfTable), { today: '2025-01-31' });
}

type Cells = Readonly<Record<string, unknown>>;

/** Columns are those that any row states; a row that does not state one has its cell blank. */
function sheetOfTable({ kind, rows }: ExampleTable, index: number): SheetSpec {
  const fields = keysOf(rows).filter((field) => field !== 'evidence');
  const headings = keysOf(rows.map(evidenceIn));
  return {
    name: `表${index + 1}`,
    kind,
    columns: [...fields, ...headings.map(() => 'evidence')],
    labels: [...fields.map((field) => fieldName(kind, field)), ...headings],
    rows: rows.map((row) => [
      ...fields.map((field) => written(field, row[field])),
      ...headings.map((heading) => written('evidence', evidenceIn(row)[heading])),
    ]),
  };
}

function keysOf(rows: readonly Cells[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

function evidenceIn(row: Cells): Cells {
  return (row['evidence'] ?? {}) as Cells;
}

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  category: CATEGORY_WORDS,
  genre: GENRE_WORDS,
  level: LEVEL_WORDS,
  mark: MARK_WORDS,
  obligation: OBLIGATION_WORDS,
};

function written(field: string, cell: unknown): CellValue {
  if (cell === undefined || cell === null) return null;
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'string') return WORDS[field]?.[cell] ?? cell;
  return Array.isArray(cell) ? cell.join('、') : (cell as Unreadable).written;
}
