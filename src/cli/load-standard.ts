import { existsSync } from 'node:fs';
import { combineStandards } from '../standard/combine-standards';
import { presetById, PRESETS } from '../standard/presets';
import type { ReadStandard } from '../standard/sheet/rows-to-standard';
import { standardOfFile } from '../standard/sheet/read-sheet';
import { parseStandardText } from '../standard/text/parse-text';
import { containerOf, decodeText } from '../workbook/file/container';
import { CommandError } from './command-text';
import { openBooks, readBook, readBytes } from './open-books';

/** The standard that a text file holds; null where the file is no such text. */
function textStandard(bytes: Uint8Array, file: string): ReadStandard | null {
  if (containerOf(bytes) !== 'unknown') return null;
  const read = parseStandardText(decodeText(bytes));
  if (read.kind === 'other-version') throw new CommandError('cmd.standard.later', { file });
  return read.kind === 'read' ? read : null;
}

async function sheetStandard(file: string): Promise<ReadStandard> {
  const [book] = openBooks([file]);
  const read = book && standardOfFile(await readBook(book));
  if (!read) throw new CommandError('cmd.standard.noSheet', { file });
  return read;
}

/** `three-ones+shanghai-14-5`: several standards as one; null where the name is not such a list. */
async function combinedStandard(named: string): Promise<ReadStandard | null> {
  const names = named.split('+');
  if (names.length < 2 || existsSync(named)) return null;
  const read = await Promise.all(names.map(loadStandard));
  const standards = read.map(({ standard }) => standard);
  const name = standards.map((standard) => standard.name).join(' + ');
  const { standard } = combineStandards(standards, { id: named, name, version: '1' });
  return { standard, broken: read.flatMap(({ broken }) => broken), places: new Map() };
}

/**
 * The standard that `--standard` names: a preset's id, else a file that is a saved standard or a workbook with the sheet 达标标准; several joined by
 * `+` are combined. Throws `CommandError`.
 */
export async function loadStandard(named: string): Promise<ReadStandard> {
  const preset = presetById(named);
  if (preset) return { standard: preset, broken: [], places: new Map() };
  const combined = await combinedStandard(named);
  if (combined) return combined;
  if (!existsSync(named)) throw new CommandError('cmd.standard.unknown', { id: named, known: PRESETS.map(({ id }) => id).join(', ') });
  return textStandard(readBytes(named), named) ?? (await sheetStandard(named));
}
