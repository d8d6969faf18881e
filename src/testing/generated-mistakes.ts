import type { Ledger, LedgerRecord } from '../ledger/ledger';
import type { RecognisedTable, Recognition } from '../recognise/table';
import { formatColumn } from '../sheet/a1';
import type { RenderedTable } from './generated-ledger';

const PSEUDO = new Set(['index', 'note', 'total', 'weekday', 'other']);

/** A record that a rendered table holds: what must come back of it. */
export interface RenderedRecord {
  readonly kind: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What was taken for something else without a question, one line each. */
export function mistakes(recognition: Recognition, expected: RenderedTable): readonly string[] {
  const table = tableOf(recognition, expected);
  const at = `${expected.sheet} ${expected.kind}`;
  if (!table) return [`${at}: no table under rows ${expected.headerRows.join()}`];
  if (table.isDoubtful) return [];
  if (table.kind !== expected.kind) return [`${at}: taken for ${table.kind}`];
  const layout = table.layout === expected.layout ? [] : [`${at}: laid out as ${table.layout}, not ${expected.layout}`];
  return [...layout, ...expected.columns.flatMap((column) => mistake(table, column)).map((text) => `${at} ${text}`)];
}

/** Records that did not come back as they were rendered, and those that nobody rendered; none of a table that is asked about. */
export function lostRecords(
  recognition: Recognition,
  { records }: Ledger,
  expected: RenderedTable & { readonly records: readonly RenderedRecord[] },
): readonly string[] {
  const table = tableOf(recognition, expected);
  if (!table || table.isDoubtful || table.columns.some(({ isDoubtful }) => isDoubtful)) return [];
  const left = records.filter((record) => record.table === table.id);
  const at = `${expected.sheet} ${expected.kind}`;
  const lost = expected.records.flatMap((record) => {
    const index = left.findIndex((each) => holds(each, record));
    if (index >= 0) left.splice(index, 1);
    return index >= 0 ? [] : [`${at}: lost ${JSON.stringify(record.fields)}`];
  });
  return [...lost, ...left.map(({ fields }) => `${at}: nobody wrote ${JSON.stringify(fields)}`)];
}

function holds({ kind, fields }: LedgerRecord, expected: RenderedRecord): boolean {
  const told: Readonly<Record<string, unknown>> = { ...fields };
  return (
    kind === expected.kind && Object.entries(expected.fields).every(([key, value]) => JSON.stringify(told[key]) === JSON.stringify(value))
  );
}

/** Tables side by side share header rows: the columns tell them apart. */
function tableOf({ tables }: Recognition, { sheet, headerRows, columns }: RenderedTable): RecognisedTable | undefined {
  const first = columns.find(({ field }) => !PSEUDO.has(field))?.column;
  return tables.find(
    ({ range, headerRows: rows, columns: own }) =>
      range.sheet === sheet &&
      rows.length > 0 &&
      rows.map((row) => row + 1).join() === headerRows.join() &&
      own.some(({ column }) => formatColumn(column) === first),
  );
}

function mistake(
  { columns }: RecognisedTable,
  { column, field, kind, of = {}, heading }: RenderedTable['columns'][number],
): readonly string[] {
  const own = columns.find((each) => formatColumn(each.column) === column);
  if (!own) return PSEUDO.has(field) ? [] : [`${column} ${heading}: no column`];
  if (own.isDoubtful || (PSEUDO.has(field) && PSEUDO.has(own.field))) return [];
  const [expected, told] = [JSON.stringify([kind, field, of]), JSON.stringify([kind && own.kind, own.field, own.of ?? {}])];
  return told === expected ? [] : [`${column} ${heading}: ${told}, not ${expected}`];
}
