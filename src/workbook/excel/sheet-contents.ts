import type { PlannedContent, PlannedScalar } from '../../report/write-plan';
import { formatArea } from '../../sheet/a1';
import type { Area } from '../../sheet/cell-address';
import type { Wanted } from './fingerprint';
import { blocksOf, fingerprintOf } from './fingerprint';
import { loadAreas, areasIn } from './read-areas';
import { once, request, supports } from './request';

/** What stands in the cells of a sheet of ours. */
export interface SheetContents {
  /** From A1; rows without blanks at their end, none blank at the end. */
  readonly cells: readonly (readonly PlannedContent[])[];
  /** Null in an Excel that cannot tell (before ExcelApi 1.13). */
  readonly merges: readonly Area[] | null;
  readonly fingerprint: string;
}

const BLANK: PlannedContent = { kind: 'blank' };

/** A text that looks like a formula is its own value; a formula never is. */
function contentOf(formula: unknown, value: unknown): PlannedContent {
  if (formula === '' || formula === null) return BLANK;
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) {
    return { kind: 'formula', formula: formula.slice(1), cached: value as PlannedScalar };
  }
  return { kind: 'value', value: formula as PlannedScalar };
}

function trimmed(rows: readonly (readonly PlannedContent[])[]): readonly (readonly PlannedContent[])[] {
  const lines = rows.map((row) => row.slice(0, row.findLastIndex(({ kind }) => kind !== 'blank') + 1));
  return lines.slice(0, lines.findLastIndex((row) => row.length > 0) + 1);
}

interface Read {
  readonly formulas: unknown[][];
  readonly rows: PlannedContent[][];
  merges: readonly Area[] | null;
}

function loadBlock(context: Excel.RequestContext, name: string, area: Area) {
  const sheet = context.workbook.worksheets.getItem(name);
  const range = once(sheet.getRange(formatArea(area)));
  range.load('formulas,values');
  const merged = area.top === 0 && supports('1.13') ? once(sheet.getRange()).getMergedAreasOrNullObject() : null;
  return { name, range, merged, areas: merged && loadAreas(merged) };
}

/** Reads some blocks; one round trip. */
function readBlocks(blocks: readonly { readonly name: string; readonly area: Area }[], found: ReadonlyMap<string, Read>): Promise<void> {
  return request(
    async (context) => {
      const loaded = blocks.map(({ name, area }) => loadBlock(context, name, area));
      await context.sync();
      for (const { name, range, merged, areas } of loaded) {
        const read = found.get(name);
        const values = range.values as unknown[][];
        const formulas = range.formulas as unknown[][];
        read?.formulas.push(...formulas);
        read?.rows.push(...formulas.map((row, i) => row.map((formula, j) => contentOf(formula, values[i]?.[j]))));
        if (read && areas) read.merges = merged?.isNullObject ? [] : areasIn(areas);
      }
    },
    { waitsForEdit: true },
  );
}

/** What stands in the sheets, by name; one round trip for each 20,000 cells. */
export async function readContents(sheets: readonly Wanted[], signal?: AbortSignal): Promise<ReadonlyMap<string, SheetContents>> {
  const found = new Map(sheets.map(({ name }): [string, Read] => [name, { formulas: [], rows: [], merges: null }]));
  for (const blocks of blocksOf(sheets)) {
    signal?.throwIfAborted();
    await readBlocks(blocks, found);
  }
  return new Map(
    [...found].map(([name, { formulas, rows, merges }]) => [name, { cells: trimmed(rows), merges, fingerprint: fingerprintOf(formulas) }]),
  );
}
