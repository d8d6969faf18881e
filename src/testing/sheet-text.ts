import { parseArea } from '../sheet/a1';
import type { Area } from '../sheet/cell-address';
import type { CellValue } from '../sheet/cell-value';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';

/**
 * A workbook out of plain text, so that a test shows its sheets as a person sees them. `## 名称 A1:C1` begins a sheet, with its merged areas;
 * each line is a row, cells stand between `|`. `#12` is a number, `@45541` a day, anything else text; an empty cell is blank.
 */
export function workbookOfText(text: string, name = '台账.xlsx'): WorkbookSnapshot {
  const sheets = text
    .split(/^## /m)
    .slice(1)
    .map((block) => sheetOfText(block, name));
  return { name, sheets, isStructureProtected: false, isReadOnly: false, takenNames: [], memory: null };
}

function sheetOfText(block: string, workbook: string): SheetSnapshot {
  const [head = '', ...lines] = block.replace(/\s+$/, '').split('\n');
  const [name = '', ...merged] = head.trim().split(/\s+/);
  const cells = lines.map((line) =>
    line.trim() === ''
      ? []
      : line
          .trim()
          .split('|')
          .map((cell) => cell.trim()),
  );
  return {
    workbook,
    name,
    visible: true,
    values: cells.map((row) => row.map(valueOf)),
    formats: cells.map((row) => row.map((cell) => (isDay(cell) ? 'yyyy-mm-dd' : null))),
    merges: merged.map(parseArea).filter((area): area is Area => area !== null),
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
    mark: null,
  };
}

function isDay(cell: string): boolean {
  return /^@\d+$/.test(cell);
}

function valueOf(cell: string): CellValue {
  if (cell === '') return null;
  return isDay(cell) || /^#-?\d/.test(cell) ? Number(cell.slice(1)) : cell;
}

/** The sheet of a name; a test that asks for another one fails. */
export function sheetOf({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}
