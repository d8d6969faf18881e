import type { CellStyle, CellValue, WriteSheet } from 'hucre';

/** One ledger sheet of the sample: a title, a line of particulars, headings, rows, notes below. */
export interface SampleSheet {
  readonly name: string;
  readonly title: string;
  readonly particulars: string;
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Columns whose cells are centred. */
  readonly centred: readonly number[];
  /** Column that a 合计 row sums with a formula. */
  readonly totalOf?: number;
  readonly notes?: readonly string[];
}

const FONT = '微软雅黑';
const LINE = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const TITLE: CellStyle = { font: { name: FONT, size: 16, bold: true }, alignment: { horizontal: 'center', vertical: 'center' } };
const PARTICULARS: CellStyle = { font: { name: FONT, size: 10, color: { rgb: '7F7F7F' } }, alignment: { vertical: 'center' } };
const HEADING: CellStyle = {
  font: { name: FONT, size: 11, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7E6E6' } },
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

function bodyStyle(isCentred: boolean): CellStyle {
  return {
    font: { name: FONT, size: 10 },
    border: BORDER,
    alignment: { horizontal: isCentred ? 'center' : 'general', vertical: 'center' },
  };
}

const columnLetter = (column: number): string => String.fromCharCode(65 + column);

/** The sheet as the writer takes it. */
export function writeSheet(sheet: SampleSheet): WriteSheet {
  const width = sheet.headings.length;
  const blank = (): CellValue[] => new Array<CellValue>(width).fill(null);
  const rows: CellValue[][] = [
    [sheet.title, ...blank().slice(1)],
    [sheet.particulars, ...blank().slice(1)],
    [...sheet.headings],
    ...sheet.rows.map((row) => [...row]),
  ];
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const put = (row: number, column: number, style: CellStyle): void => void cells.set(`${row},${column}`, { style });
  put(0, 0, TITLE);
  put(1, 0, PARTICULARS);
  for (let column = 0; column < width; column++) put(2, column, HEADING);
  sheet.rows.forEach((_, index) => {
    for (let column = 0; column < width; column++) put(3 + index, column, bodyStyle(sheet.centred.includes(column)));
  });
  if (sheet.totalOf !== undefined) addTotal(sheet, rows, cells);
  for (const note of sheet.notes ?? []) {
    put(rows.length, 0, PARTICULARS);
    rows.push([note, ...blank().slice(1)]);
  }
  return {
    name: sheet.name,
    columns: sheet.widths.map((each) => ({ width: each })),
    rows,
    cells,
    merges: [0, 1].map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: width - 1 })),
    freezePane: { rows: 3 },
    pageSetup: { paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    rowDefs: new Map([
      [0, { height: 30 }],
      [1, { height: 18 }],
      [2, { height: 24 }],
    ]),
  };
}

function addTotal(sheet: SampleSheet, rows: CellValue[][], cells: NonNullable<WriteSheet['cells']>): void {
  const column = sheet.totalOf ?? 0;
  const row = rows.length;
  const total = sheet.rows.reduce((sum, each) => sum + (typeof each[column] === 'number' ? each[column] : 0), 0);
  rows.push(sheet.headings.map((_, index) => (index === 1 ? '合计' : null)));
  for (let index = 0; index < sheet.headings.length; index++) {
    cells.set(`${row},${index}`, { style: { ...bodyStyle(true), font: { name: FONT, size: 10, bold: true } } });
  }
  const letter = columnLetter(column);
  cells.set(`${row},${column}`, {
    formula: `SUM(${letter}4:${letter}${row})`,
    formulaResult: total,
    value: total,
    style: { ...bodyStyle(false), font: { name: FONT, size: 10, bold: true } },
  });
}
