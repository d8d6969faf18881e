import { formatCell, quoteSheet } from '../../sheet/a1';
import type { Basis } from '../basis';
import type { Link } from '../description';
import type { PlannedCell, PlannedContent, PlannedSheet } from '../write-plan';
import { THEME } from '../theme';
import type { LayoutBook } from './book';
import { workOut } from './book';
import { lookOf } from './cell-look';
import { planCharts } from './charts';
import { conditionalFormats, validations } from './conditional-formats';
import type { StyleBook } from './look';
import { columnWidths, rowHeights } from './measure';
import { printOf } from './print';
import type { SheetLayout, Source } from './placed';
import { isFormula } from './placed';

/** What all sheets of one plan share while they are drawn. */
export interface Drawing {
  readonly basis: Basis;
  readonly book: LayoutBook;
  readonly styles: StyleBook;
  /** Reports whose sheets are in the plan or stand in the workbook already, with their names. */
  readonly inserted: ReadonlyMap<string, string>;
}

/** The planned sheet of a layout, but for the mark and the place. */
export function renderSheet(layout: SheetLayout, drawing: Drawing): Omit<PlannedSheet, 'mark' | 'replaces'> {
  const widths = columnWidths(layout);
  const heights = rowHeights(layout, widths);
  const conclusion = layout.cells[2]?.[0];
  const charts = planCharts(layout, heights, conclusion ? String(workOut(conclusion).value ?? '') : '');
  const { page, isAlarm } = layout.description;
  const panel = charts.length === 0 ? [] : [2, ...new Array<number>(THEME.chart.panelColumns).fill(THEME.width.panel)];
  return {
    name: layout.name,
    tabColor: isAlarm ? THEME.tab.alarm : THEME.tab.statistics,
    cells: layout.cells.map((line) => line.map((source) => (source === null ? null : renderCell(source, drawing)))),
    columnWidths: [...widths, ...panel],
    rowHeights: heights,
    merges: layout.merges,
    tables: [],
    conditionalFormats: conditionalFormats(layout, drawing.book),
    validations: validations(layout),
    charts,
    autoFilter: filterOf(layout),
    freeze: { rows: page.freezeRows ?? 5, columns: page.freezeColumns },
    showGridLines: false,
    print: printOf(layout, { widths, heights }, charts, drawing.basis),
  };
}

function filterOf({ blocks }: SheetLayout): PlannedSheet['autoFilter'] {
  const filtered = blocks.find(({ block }) => block.hasFilter && block.rows.length > 0);
  if (!filtered) return null;
  return {
    top: filtered.headRow,
    bottom: filtered.last,
    left: 0,
    right: Math.max(...filtered.columns.map(({ column, right }) => (column.isHelper ? 0 : right))),
  };
}

function renderCell(source: Source, drawing: Drawing): PlannedCell {
  return { content: contentOf(source, drawing), style: drawing.styles.index(lookOf(source)) };
}

function contentOf(source: Source, { inserted }: Drawing): PlannedContent {
  const { content, place } = source;
  const { value } = workOut(source);
  if (value === null) return { kind: 'blank' };
  if (isFormula(content) && content.refers.every((report) => inserted.has(report))) {
    return { kind: 'formula', formula: content.text(place), cached: value };
  }
  if (typeof content === 'object' && content !== null && content.kind === 'link') return linkOf(content, inserted);
  return { kind: 'value', value };
}

/** A link to a sheet that does not stand is its text. */
function linkOf({ text, to }: Link, inserted: ReadonlyMap<string, string>): PlannedContent {
  if ('cells' in to) return { kind: 'link', text, target: to.cells };
  const sheet = inserted.get(to.report);
  if (sheet === undefined) return { kind: 'value', value: text };
  return { kind: 'link', text, target: `${quoteSheet(sheet)}!${formatCell(0, 0)}` };
}
