import { foldTight } from '../../values/fold-text';
import type { ReadStandard } from '../sheet/rows-to-standard';
import { rowsToStandard } from '../sheet/rows-to-standard';
import type { TableId } from '../sheet/sheet-column';
import { TABLE_IDS } from '../sheet/sheet-column';
import type { FoundCell, FoundRow, Place } from '../sheet/sheet-row';
import { sheetTable } from '../sheet/sheet-tables';
import { BLOCK_KEYS, BLOCK_WORDS, TEXT_HEAD, TEXT_VERSION, unescapeValue } from './text-format';

/** A line that belongs to no block or column; it is left out, and the rest read. */
export interface StrayLine {
  readonly line: number;
  readonly text: string;
}

export type ReadText =
  | ({ readonly kind: 'read'; readonly stray: readonly StrayLine[] } & ReadStandard)
  /** The text is no standard at all, or of a version that is not known here. */
  | { readonly kind: 'not-a-standard' }
  | { readonly kind: 'other-version'; readonly version: string };

interface Block {
  readonly table: TableId;
  readonly at: Place;
  readonly cells: Map<string, FoundCell>;
}

const HEAD = /^\[(\S+?)(?:\s+(.*))?\]$/s;

function placeOf(line: number): Place {
  return { kind: 'line', line };
}

function cellOf(text: string, line: number): FoundCell {
  return { value: unescapeValue(text.trim()), format: null, at: placeOf(line) };
}

function columnOf(table: TableId, heading: string): string | null {
  const word = foldTight(heading);
  const { columns } = sheetTable(table);
  const exact = columns.find((column) => foldTight(column.heading) === word);
  return (exact ?? columns.find(({ also }) => also.some((other) => foldTight(other) === word)))?.id ?? null;
}

function blockOf(text: string, line: number): Block | null {
  const [, word = '', key] = HEAD.exec(text) ?? [];
  const table = TABLE_IDS.find((id) => BLOCK_WORDS[id].includes(word));
  if (table === undefined) return null;
  const cells = new Map(key === undefined ? [] : [[BLOCK_KEYS[table], cellOf(key, line)]]);
  return { table, at: placeOf(line), cells };
}

/** A line of a block; false where the block has no such column, or has it already. */
function addLine(block: Block, text: string, line: number, settings: FoundRow[]): boolean {
  const at = text.search(/[=＝]/);
  if (at < 0) return false;
  const [heading, value] = [text.slice(0, at).trim(), text.slice(at + 1)];
  if (block.table === 'settings') {
    const cells = new Map([
      ['setting', cellOf(heading, line)],
      ['value', cellOf(value, line)],
    ]);
    settings.push({ table: 'settings', at: placeOf(line), cells });
    return true;
  }
  const column = columnOf(block.table, heading);
  if (column === null || block.cells.has(column)) return false;
  block.cells.set(column, cellOf(value, line));
  return true;
}

function headOf(text: string): string | null {
  const first = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/, 1)[0] ?? '';
  const [word, version = ''] = first.trim().split(/\s+/);
  return word === TEXT_HEAD ? version : null;
}

/** Reads what `standardToText` writes, and what a person typed into it: what makes no sense disables its own block and no other. */
export function parseStandardText(text: string): ReadText {
  const version = headOf(text);
  if (version === null) return { kind: 'not-a-standard' };
  if (version !== String(TEXT_VERSION)) return { kind: 'other-version', version };
  const blocks: Block[] = [];
  const settings: FoundRow[] = [];
  const stray: StrayLine[] = [];
  for (const [index, written] of text.split(/\r\n|\r|\n/).entries()) {
    const content = written.trim();
    const line = index + 1;
    if (index === 0 || content === '' || content.startsWith('#')) continue;
    const begun = content.startsWith('[') ? blockOf(content, line) : null;
    const current = blocks.at(-1);
    if (begun) blocks.push(begun);
    else if (!current || !addLine(current, content, line, settings)) stray.push({ line, text: content });
  }
  const rows = blocks.filter(({ table }) => table !== 'settings');
  return { kind: 'read', stray, ...rowsToStandard([...rows, ...settings]) };
}
