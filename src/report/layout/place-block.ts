import type { Block, Column } from '../description';
import { THEME } from '../theme';
import type { Pen } from './pen';
import type { PlacedBlock, PlacedColumn } from './placed';

/** Sheet columns that the columns of a block take. */
export function spanOf(columns: readonly Column[]): number {
  return columns.reduce((sum, { span = 1, isHelper }) => sum + (isHelper ? 0 : span), 0);
}

/** Columns from the sheet's first on; helpers behind the chart panel. */
function placeColumns(columns: readonly Column[], width: number): readonly PlacedColumn[] {
  let left = 0;
  let helper = width + 1 + THEME.chart.panelColumns + 1;
  return columns.map((column) => {
    if (column.isHelper) {
      helper += 1;
      return { column, left: helper - 1, right: helper - 1 };
    }
    const placed = { column, left, right: left + (column.span ?? 1) - 1 };
    left = placed.right + 1;
    return placed;
  });
}

/** Gives a block its rows: heading, column headings, body, totals. */
export function placeBlock(pen: Pen, block: Block, top: number, isFirst: boolean): PlacedBlock {
  const columns = placeColumns(block.columns, pen.width);
  const hasGroups = block.columns.some(({ group }) => group !== undefined);
  const hasHeading = block.heading !== undefined && !(isFirst && hasGroups);
  if (hasHeading) pen.put(top, 0, { content: block.heading ?? null, role: 'block-heading', span: pen.width });
  const isTwoRows = hasGroups || (isFirst && !hasHeading);
  const groupRow = isTwoRows ? top + (hasHeading ? 1 : 0) : null;
  const headRow = groupRow === null ? top + 1 : groupRow + 1;
  placeHeads(pen, columns, groupRow, headRow);
  const first = headRow + 1;
  const rows = placeBody(pen, block, columns, first);
  const last = first + Math.max(1, block.rows.length) - 1;
  const totals = block.rows.length === 0 ? new Map<string, number>() : placeTotals(pen, block, columns, last + 1);
  return { block, columns, groupRow, headRow, first, last, rows, totals };
}

function placeHeads(pen: Pen, columns: readonly PlacedColumn[], groupRow: number | null, headRow: number): void {
  columns.forEach(({ column, left, right }, index) => {
    const span = right - left + 1;
    const head = { content: column.head, role: 'head', span } as const;
    if (column.isHelper) pen.put(headRow, left, { content: column.head, role: 'helper', column });
    else if (groupRow === null) pen.put(headRow, left, head);
    else if (column.group === undefined) pen.put(groupRow, left, { ...head, down: 2 });
    else {
      pen.put(headRow, left, head);
      if (columns[index - 1]?.column.group === column.group) return;
      let end = index;
      while (columns[end + 1]?.column.group === column.group) end += 1;
      pen.put(groupRow, left, { content: column.group, role: 'head', span: (columns[end]?.right ?? right) - left + 1 });
    }
  });
}

function placeBody(pen: Pen, block: Block, columns: readonly PlacedColumn[], first: number): ReadonlyMap<string, number> {
  const width = spanOf(block.columns);
  if (block.rows.length === 0) pen.put(first, 0, { content: block.empty, role: 'body', span: width, block: block.key });
  const rows = new Map<string, number>();
  block.rows.forEach((row, index) => {
    const at = first + index;
    rows.set(row.key, at);
    if (row.band !== undefined) {
      pen.put(at, 0, { content: row.band, role: 'band', span: width, row, block: block.key });
      return;
    }
    for (const { column, left, right } of columns) {
      const content = column.cell ? column.cell(row) : (row.cells?.[column.key] ?? null);
      const format = row.formats?.[column.key] ?? column.format;
      pen.put(at, left, {
        content,
        role: column.isHelper ? 'helper' : 'body',
        span: right - left + 1,
        format,
        column,
        row,
        block: block.key,
      });
    }
  });
  return rows;
}

function placeTotals(pen: Pen, block: Block, columns: readonly PlacedColumn[], top: number): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  (block.totals ?? []).forEach(({ key, label, isStrong }, index) => {
    const at = top + index;
    totals.set(key, at);
    const role = isStrong ? 'total' : 'mean';
    const labelEnd = labelColumn(columns, key);
    pen.put(at, 0, { content: label, role, span: labelEnd + 1, block: block.key });
    for (const { column, left, right } of columns) {
      if (right <= labelEnd || column.isHelper) continue;
      const format = column.totalFormats?.[key] ?? column.format;
      pen.put(at, left, { content: column.totals?.[key] ?? null, role, span: right - left + 1, format, column, block: block.key });
    }
  });
  return totals;
}

/** The label of a total row is merged over the columns before the first that has a total. */
function labelColumn(columns: readonly PlacedColumn[], key: string): number {
  const first = columns.findIndex(({ column }) => column.totals?.[key] !== undefined);
  return columns[Math.max(0, first - 1)]?.right ?? 0;
}
