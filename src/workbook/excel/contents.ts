import type { CellStyle, PlannedCell, PlannedContent, PlannedSheet } from '../../report/write-plan';
import { formatArea, formatCell } from '../../sheet/a1';
import type { Area } from '../../sheet/cell-address';
import { once } from './request';
import { rectanglesByKey } from './rectangles';
import type { Step } from './step';
import { byteLength, onSheet } from './step';
import { typedText } from './typed-text';

/** What is assigned to a cell's formula: a constant, a formula, or null to leave it. */
type Input = string | number | boolean | null;

/** Bytes of one block of cells. */
const BLOCK_BYTES = 200_000;

function inputOf(content: PlannedContent, numberFormat: string): Input {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'value':
      return typeof content.value === 'string' ? typedText(content.value, numberFormat) : content.value;
    case 'formula':
      return `=${content.formula}`;
    case 'link':
      return typedText(content.text, numberFormat);
  }
}

function weight(input: Input): number {
  return typeof input === 'string' ? byteLength(input) + 3 : 8;
}

/** Rows of cells in blocks that are not too heavy, each with its first row. */
function blocksOf(
  rows: readonly (readonly Input[])[],
): readonly { readonly top: number; readonly rows: readonly (readonly Input[])[]; readonly bytes: number }[] {
  const blocks: { top: number; rows: (readonly Input[])[]; bytes: number }[] = [];
  for (const [row, line] of rows.entries()) {
    const bytes = line.reduce((sum: number, input) => sum + weight(input), 0);
    const last = blocks.at(-1);
    if (!last || last.bytes + bytes > BLOCK_BYTES) blocks.push({ top: row, rows: [line], bytes });
    else {
      last.rows.push(line);
      last.bytes += bytes;
    }
  }
  return blocks;
}

function blockSteps(
  sheet: string,
  at: { readonly top: number; readonly left: number },
  rows: readonly (readonly Input[])[],
): readonly Step[] {
  return blocksOf(rows).map((block) => {
    const top = at.top + block.top;
    const area: Area = { top, left: at.left, bottom: top + block.rows.length - 1, right: at.left + (block.rows[0]?.length ?? 1) - 1 };
    return onSheet(sheet, { calls: 3, data: block.bytes }, (target) => {
      once(target.getRange(formatArea(area))).formulas = block.rows.map((line) => [...line]);
    });
  });
}

/** The cells of a sheet as what is assigned to them; `leave` says which are left as they are. */
function matrix(sheet: PlannedSheet, styles: readonly CellStyle[], leave: (cell: PlannedCell) => boolean): readonly (readonly Input[])[] {
  const width = sheet.cells.reduce((most, row) => Math.max(most, row.length), 0);
  return sheet.cells.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const cell = row[column] ?? null;
      return cell === null || leave(cell) ? null : inputOf(cell.content, styles[cell.style]?.numberFormat ?? 'General');
    }),
  );
}

const isFormula = (cell: PlannedCell) => cell.content.kind === 'formula';

function isEmpty(rows: readonly (readonly Input[])[]): boolean {
  return rows.every((row) => row.every((input) => input === null));
}

/** Constants of a sheet; formulas are left out. */
export function constantSteps(sheet: PlannedSheet, styles: readonly CellStyle[]): readonly Step[] {
  const rows = matrix(sheet, styles, isFormula);
  return isEmpty(rows) ? [] : blockSteps(sheet.name, { top: 0, left: 0 }, rows);
}

/** Formulas of a sheet whose constants are written: the few areas that they make up. */
export function formulaSteps(sheet: PlannedSheet, styles: readonly CellStyle[]): readonly Step[] {
  const areas = rectanglesByKey(sheet.cells, (cell) => (cell && isFormula(cell) ? ['formula'] : [])).get('formula') ?? [];
  return areas.flatMap((area) => {
    const rows = sheet.cells.slice(area.top, area.bottom + 1).map((row) => row.slice(area.left, area.right + 1));
    const inputs = rows.map((row) =>
      row.map((cell) => (cell ? inputOf(cell.content, styles[cell.style]?.numberFormat ?? 'General') : null)),
    );
    return blockSteps(sheet.name, area, inputs);
  });
}

/** Constants and formulas of a sheet in one go. */
export function cellSteps(sheet: PlannedSheet, styles: readonly CellStyle[]): readonly Step[] {
  const rows = matrix(sheet, styles, () => false);
  return isEmpty(rows) ? [] : blockSteps(sheet.name, { top: 0, left: 0 }, rows);
}

/** Number formats; they stand before the cells are written, because a text in a cell of format `@` is not read. */
export function numberFormatSteps(sheet: PlannedSheet, styles: readonly CellStyle[]): readonly Step[] {
  const areas = rectanglesByKey(sheet.cells, (cell) => {
    const format = cell ? (styles[cell.style]?.numberFormat ?? 'General') : 'General';
    return format === 'General' ? [] : [format];
  });
  return [...areas].flatMap(([format, list]) =>
    list.map((area) =>
      onSheet(sheet.name, { calls: 3, data: byteLength(format) }, (target) => {
        // One format in an array of one stands for all cells of the range.
        once(target.getRange(formatArea(area))).numberFormat = [[format]];
      }),
    ),
  );
}

/** Links inside the workbook. They bring a look of their own, so looks come after them. */
export function linkSteps(sheet: PlannedSheet): readonly Step[] {
  return sheet.cells.flatMap((row, top) =>
    row.flatMap((cell, left) => {
      const content = cell?.content;
      if (content?.kind !== 'link') return [];
      return [
        onSheet(sheet.name, { calls: 3, data: byteLength(content.target) + 60 }, (target) => {
          once(target.getRange(formatCell(top, left))).hyperlink = { documentReference: content.target };
        }),
      ];
    }),
  );
}
