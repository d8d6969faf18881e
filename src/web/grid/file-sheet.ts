import type { Cell } from 'hucre';
import type { CellValue } from '../../sheet/cell-value';
import { isErrorValue } from '../../sheet/cell-value';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { formatAt } from '../../sheet/snapshot';
import { linkTarget } from './link-target';
import { showConditionalRules } from './file-conditions';
import type { FileLook, Sheet } from './file-look';
import { resolveColor, showFileStyle, showNumberFormat } from './file-look';
import type { ShownCell, ShownSheet, ShownStyle } from './shown-sheet';
import { pixelsOfPoints } from './shown-sheet';

/** Pixels of a digit in the default fonts: a file's width counts digits and includes the margin (ECMA-376 part 1, 18.3.1.13). */
const DIGIT = 7;

/** A sheet of a file as the grid shows it: the values that were read, with the file's look where that could be read too. */
export function showFileSheet(snapshot: SheetSnapshot, look: FileLook | null): ShownSheet {
  const sheet = look?.sheets.get(snapshot.name) ?? null;
  const styles = new StyleTable(look);
  return {
    name: snapshot.name,
    isVisible: snapshot.visible,
    cells: showCells(snapshot, sheet, styles),
    styles: styles.list,
    hiddenRows: snapshot.hiddenRows,
    hiddenColumns: snapshot.hiddenColumns,
    merges: snapshot.merges,
    charts: [],
    ...(look && sheet ? frameOf(sheet, look) : PLAIN_FRAME),
  };
}

type Frame = Pick<ShownSheet, 'tabColor' | 'columnWidths' | 'rowHeights' | 'freeze' | 'showGridLines' | 'conditionalFormats'>;

const PLAIN_FRAME: Frame = {
  tabColor: null,
  columnWidths: [],
  rowHeights: [],
  freeze: { rows: 0, columns: 0 },
  showGridLines: true,
  conditionalFormats: [],
};

/** What of a sheet's look is not a cell's. */
function frameOf({ columns = [], rowDefs, freezePane = {}, view = {}, conditionalRules = [] }: Sheet, look: FileLook): Frame {
  return {
    tabColor: resolveColor(view.tabColor, look.themeColors) ?? null,
    columnWidths: Array.from(columns, (column) => (column?.width === undefined ? null : Math.round(column.width * DIGIT))),
    rowHeights: rowDefs ? showRowHeights(rowDefs) : [],
    freeze: { rows: freezePane.rows ?? 0, columns: freezePane.columns ?? 0 },
    showGridLines: view.showGridLines ?? true,
    conditionalFormats: showConditionalRules(conditionalRules, look.themeColors),
  };
}

/** Each look once: a sheet of thousands of cells has some dozens. */
class StyleTable {
  readonly list: ShownStyle[] = [];
  private readonly indexes = new Map<string, number>();

  constructor(private readonly look: FileLook | null) {}

  /** Index of the look of a cell; undefined where it has none of its own. */
  indexOf(cell: Cell | undefined, numberFormat: string | null): number | undefined {
    const own = cell?.style && this.look ? showFileStyle(cell.style, this.look.themeColors) : {};
    const style = {
      ...this.look?.defaultStyle,
      ...own,
      ...(own.numberFormat === undefined && numberFormat && numberFormat !== 'General' && { numberFormat: showNumberFormat(numberFormat) }),
    };
    const key = JSON.stringify(style);
    if (key === '{}') return undefined;
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    this.indexes.set(key, this.list.length);
    return this.list.push(style) - 1;
  }
}

function showCells(snapshot: SheetSnapshot, sheet: Sheet | null, styles: StyleTable): ShownSheet['cells'] {
  const styled = lastStyled(sheet);
  const rowCount = Math.max(snapshot.values.length, styled.rows);
  return Array.from({ length: rowCount }, (_, row) => {
    const values = snapshot.values[row] ?? [];
    return Array.from({ length: Math.max(values.length, styled.columns) }, (_, column): ShownCell | null => {
      const cell = sheet?.cells?.get(`${row},${column}`);
      const value = values[column] ?? null;
      if (value === null && !cell) return null;
      const style = styles.indexOf(cell, formatAt(snapshot, row, column));
      return {
        value: showValue(value),
        ...(cell?.formula && { formula: `=${cell.formula}`, ...linkTarget(cell.formula) }),
        ...(cell?.hyperlink?.location && { target: cell.hyperlink.location }),
        ...(style !== undefined && { style }),
      };
    });
  });
}

/** Borders often reach beyond the last value: printed forms have empty lines to write on. */
function lastStyled(sheet: Sheet | null): { rows: number; columns: number } {
  const last = { rows: 0, columns: 0 };
  for (const key of sheet?.cells?.keys() ?? []) {
    const comma = key.indexOf(',');
    last.rows = Math.max(last.rows, Number(key.slice(0, comma)) + 1);
    last.columns = Math.max(last.columns, Number(key.slice(comma + 1)) + 1);
  }
  return last;
}

function showValue(value: CellValue): string | number | boolean | null {
  return isErrorValue(value) ? value.text : value;
}

function showRowHeights(rows: NonNullable<Sheet['rowDefs']>): (number | null)[] {
  const heights: (number | null)[] = [];
  for (const [row, { height }] of rows) {
    if (height !== undefined) heights[row] = pixelsOfPoints(height);
  }
  return Array.from(heights, (height) => height ?? null);
}
