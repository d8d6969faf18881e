import type { Standard } from '../rule';
import { standardToRows } from '../sheet/print-standard';
import type { TableId } from '../sheet/sheet-column';
import type { PrintedRow } from '../sheet/sheet-row';
import { sheetTable } from '../sheet/sheet-tables';
import { BLOCK_KEYS, BLOCK_WORDS, escapeValue, TEXT_HEAD, TEXT_VERSION } from './text-format';

/** The tables in the order of the file: what it is first. */
const ORDER: readonly TableId[] = ['settings', 'terms', 'rules', 'conversions', 'calendar'];

function line(heading: string, value: string | number): string {
  return `${heading}=${escapeValue(String(value))}`;
}

function block(table: TableId, row: PrintedRow): string {
  const key = BLOCK_KEYS[table];
  const lines = sheetTable(table).columns.flatMap(({ id, heading }) => {
    const value = row[id];
    return id === key || value === undefined ? [] : [line(heading, value)];
  });
  const head = row[key] === undefined ? '' : ` ${escapeValue(String(row[key]))}`;
  return [`[${BLOCK_WORDS[table][0]}${head}]`, ...lines].join('\n');
}

/** What is said once stands in one block. */
function settingsBlock(rows: readonly PrintedRow[]): string {
  const lines = rows.map(({ setting = '', value = '' }) => line(String(setting), value));
  return [`[${BLOCK_WORDS.settings[0]}]`, ...lines].join('\n');
}

/** A standard as the text of a file; the same standard always gives the same text. */
export function standardToText(standard: Standard): string {
  const rows = standardToRows(standard);
  const blocks = ORDER.flatMap((table) =>
    table === 'settings' ? [settingsBlock(rows.settings)] : rows[table].map((row) => block(table, row)),
  );
  return `${TEXT_HEAD} ${String(TEXT_VERSION)}\n\n${blocks.join('\n\n')}\n`;
}
