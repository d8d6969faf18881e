import type { ExampleCase, ExampleTable, Unreadable } from '../assess/examples/example';
import { table } from '../assess/examples/example';
import type { Ledger } from '../ledger/ledger';
import { daysOf } from '../ledger/days-of';
import { fieldName } from '../standard/words/field-words';
import type { BuiltRow, BuiltSheet } from './ledger-builder';
import { ledgerOf } from './ledger-builder';

const ROSTER = table('roster', { name: '林一', group: '语文组' }, { name: '林二', group: '数学组' });

/** The ledger that an example stands for, as reading its sheets would give it: days reckoned, blank cells known. */
export function exampleLedger({ tables }: ExampleCase): Ledger {
  const hasRoster = tables.some(({ kind }) => kind === 'roster');
  const sheets = (hasRoster ? tables : [ROSTER, ...tables]).map(sheetOfTable);
  const built = ledgerOf({ workbook: '示例.xlsx', school: '示例小学', semester: '2024-2025-1', sheets });
  const blanks = sheets.flatMap(({ rows }) => rows.map((row) => row.blanks));
  const records = built.records.map((record, index) => {
    const { month, week } = record.fields as { readonly month?: string; readonly week?: number };
    const { kind, fields } = record;
    const days = daysOf({ kind, fields: { ...fields }, ...(month && { month }), ...(week && { week }) }, built.semester);
    return { ...record, blanks: blanks[index] ?? [], ...(days && { days }) };
  });
  return { ...built, records };
}

interface Row extends BuiltRow {
  readonly blanks: readonly string[];
}

interface Sheet extends Omit<BuiltSheet, 'rows'> {
  readonly rows: readonly Row[];
}

function sheetOfTable({ kind, rows }: ExampleTable, index: number): Sheet {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row).filter((field) => field !== 'evidence')))];
  const headings = [...new Set(rows.flatMap((row) => Object.keys(evidenceIn(row))))];
  const columns = [
    ...fields.map((field) => [field, fieldName(kind, field)] as const),
    ...headings.map((heading) => ['evidence', heading] as const),
  ];
  return { name: `表${index + 1}`, kind, columns, rows: rows.map(rowOf) };
}

function rowOf(row: ExampleTable['rows'][number]): Row {
  const evidence = evidenceIn(row);
  const cells = Object.fromEntries(Object.entries(row).filter(([field]) => field !== 'evidence'));
  const states = [...Object.entries(cells), ...Object.values(evidence).map((cell) => ['evidence', cell] as const)];
  const unreadable = Object.fromEntries(states.flatMap(([field, cell]) => (isUnreadable(cell) ? [[field, cell.written]] : [])));
  const blanks = states.flatMap(([field, cell]) => (cell === null ? [field] : []));
  const fields = { ...stated(cells), ...(Object.keys(evidence).length > 0 && { evidence: stated(evidence) }) };
  return { fields, blanks, ...(Object.keys(unreadable).length > 0 && { unreadable }) };
}

function evidenceIn(row: ExampleTable['rows'][number]): Readonly<Record<string, unknown>> {
  return (row['evidence'] ?? {}) as Readonly<Record<string, unknown>>;
}

function stated(cells: Readonly<Record<string, unknown>>): Record<string, never> {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== null && !isUnreadable(cell))) as Record<string, never>;
}

function isUnreadable(cell: unknown): cell is Unreadable {
  return typeof cell === 'object' && cell !== null && 'written' in cell;
}
