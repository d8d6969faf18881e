import { formatColumn } from '../../sheet/a1';
import type { Basis } from '../basis';
import { sourceLink } from '../data/source-text';
import type { TableColumnData, TableMade } from '../data/data-sheet';
import type { Shown } from '../formula/formula';
import { COUNTED } from '../words';
import { THEME, numberFormat } from '../theme';
import type { PlannedCell, PlannedConditionalFormat, PlannedSheet } from '../write-plan';
import { textFormat } from './cell-look';
import type { StyleBook } from './look';
import { footerOf } from './print';

export interface DataNames {
  readonly sheet: string;
  readonly table: string;
}

/** The planned sheet of a data table, but for the mark and the place. A table cannot be empty: without records it has one blank row. */
export function renderData(made: TableMade, names: DataNames, styles: StyleBook, basis: Basis): Omit<PlannedSheet, 'mark' | 'replaces'> {
  const { columns, rows, standingColumn } = made;
  const heads = columns.map(({ head }) =>
    textCell(head, styles.index({ role: 'data-head', numberFormat: '@', align: 'center', wrap: true })),
  );
  const writers = columns.map((column, at) => cellWriter(column, at, { made, names, styles }));
  const body = rows.map((row, index) => row.map((value, at) => writers[at]?.(value, index) ?? null));
  const last = Math.max(1, rows.length);
  const area = { top: 0, bottom: last, left: 0, right: columns.length - 1 };
  const standing = standingColumn === null ? null : { top: 1, bottom: last, left: standingColumn, right: standingColumn };
  return {
    name: names.sheet,
    tabColor: THEME.tab.data,
    cells: [heads, ...(body.length === 0 ? [columns.map(() => null)] : body)],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: [THEME.height.total],
    merges: [],
    tables: [
      {
        name: names.table,
        area,
        columns: columns.map(({ head }) => head),
        style: 'TableStyleLight1',
        calculated: columns.map(({ calculated }) => calculated?.text(names.table) ?? null),
      },
    ],
    conditionalFormats: standingColumn === null ? [] : standingFormats(standingColumn, { ...area, top: 1 }),
    validations: standing === null ? [] : [{ area: standing, list: Object.values(COUNTED) }],
    charts: [],
    autoFilter: null,
    freeze: { rows: 1, columns: 0 },
    showGridLines: true,
    print: {
      paper: 'A4',
      orientation: 'landscape',
      margins: THEME.margins,
      areas: [area],
      repeatRows: { first: 0, last: 0 },
      footer: footerOf(basis),
      breaksBefore: [],
    },
  };
}

function textCell(text: string, style: number): PlannedCell {
  return { content: { kind: 'value', value: text }, style };
}

/** Rows in grey where they do not count, marked where they cannot be decided. */
function standingFormats(column: number, area: PlannedConditionalFormat['area']): PlannedConditionalFormat[] {
  const test = (word: string) => `$${formatColumn(column)}2="${word}"`;
  return [
    { kind: 'formula', area, formula: test(COUNTED.no), tone: THEME.muted },
    { kind: 'formula', area, formula: test(COUNTED.pending), tone: { fill: THEME.undetermined.fill } },
  ];
}

interface WriterContext {
  readonly made: TableMade;
  readonly names: DataNames;
  readonly styles: StyleBook;
}

type Writer = (value: Shown, row: number) => PlannedCell | null;

/** Writes the cells of one column; equal cells are one object, since a year's data are mostly repetitions. */
function cellWriter(column: TableColumnData, at: number, { made, names, styles }: WriterContext): Writer {
  const known = new Map<Shown, PlannedCell>();
  const calculated = column.calculated?.text(names.table) ?? null;
  const isSource = made.sources.length > 0 && at === made.columns.length - 1;
  const link = styles.index({ role: 'data', numberFormat: 'General', align: 'left', isLink: true });
  return (value, row) => {
    if (value === null) return null;
    const source = isSource ? (made.sources[row] ?? null) : null;
    if (source !== null) return { content: { kind: 'formula', formula: sourceLink(source), cached: value }, style: link };
    const found = known.get(value);
    if (found) return found;
    const style = styles.index(dataLook(column, value));
    const content =
      calculated === null ? ({ kind: 'value', value } as const) : ({ kind: 'formula', formula: calculated, cached: value } as const);
    const cell: PlannedCell = { content, style };
    known.set(value, cell);
    return cell;
  };
}

/** Short columns are centred, so that a figure does not touch the text beside it. */
const SHORT = 14;

function dataLook({ format, width }: TableColumnData, value: Exclude<Shown, null>) {
  const isText = typeof value === 'string';
  const numeric = format === 'text' ? 'general' : format;
  return {
    role: 'data',
    numberFormat: isText ? textFormat(value) : numberFormat(numeric, false),
    align: width <= SHORT && format !== 'hours' ? 'center' : isText || format === 'date' ? 'left' : 'right',
  } as const;
}
