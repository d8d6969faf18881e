import type { CellStyle, ChartCells, PlannedCell, PlannedChart, PlannedContent, PlannedSheet, PlannedTable } from '../../report/write-plan';
import type { Area } from '../../sheet/cell-address';
import type { KnownSheet } from './book-facts';
import type { SheetContents } from './sheet-contents';
import { isSameName } from './tables';

/** A sheet of ours as it stood, in a form in which it can be written back. */
export interface Image {
  readonly sheet: PlannedSheet;
  readonly styles: readonly CellStyle[];
}

type Cells = readonly (readonly (PlannedCell | null)[])[];

/** What kinds of cells a row has: rows of one kind look the same. */
function signature(row: readonly (PlannedContent | undefined)[]): string {
  const kinds = row.map((content) => (content?.kind === 'value' ? typeof content.value : (content?.kind ?? 'blank')).charAt(0));
  return kinds.join('').replace(/b+$/, '');
}

/**
 * For the rows of a sheet as it stands, the planned row whose look they have. The two differ by teachers or records that came or went, which
 * is in the middle: rows are paired from the top, and those at the end from the end.
 */
function pairRows(present: readonly string[], planned: readonly string[]): (row: number) => number {
  let tail = 0;
  const shorter = Math.min(present.length, planned.length);
  while (tail < shorter && present.at(-1 - tail) === planned.at(-1 - tail)) tail += 1;
  const shift = planned.length - present.length;
  const firstOfTail = present.length - tail;
  return (row) => (row >= firstOfTail ? row + shift : Math.min(row, planned.length - 1 - (shift === 0 ? 0 : tail)));
}

function contentFor(content: PlannedContent, look: PlannedCell | null): PlannedContent {
  const isLink = look?.content.kind === 'link' && content.kind === 'value' && content.value === look.content.text;
  return isLink ? look.content : content;
}

function cellsOf({ cells }: SheetContents, planned: Cells, pair: (row: number) => number): Cells {
  return cells.map((row, index) => {
    const looks = planned[pair(index)] ?? [];
    const width = Math.max(row.length, looks.length);
    return Array.from({ length: width }, (_, column): PlannedCell | null => {
      const content = row[column] ?? { kind: 'blank' };
      const look = looks[column] ?? null;
      if (!look) return content.kind === 'blank' ? null : { content, style: 0 };
      return { content: contentFor(content, look), style: look.style };
    });
  });
}

function tablesOf(known: KnownSheet, { cells }: SheetContents, planned: PlannedSheet): readonly PlannedTable[] {
  return known.tables.map(({ name, area }) => {
    const like = planned.tables.find((one) => isSameName(one.name, name));
    const headings = cells[area.top]?.slice(area.left, area.right + 1) ?? [];
    const columns = headings.map((content) => (content.kind === 'value' ? String(content.value) : ''));
    return { name, area, columns, calculated: columns.map(() => null), style: like?.style ?? 'TableStyleLight1' };
  });
}

type AreaBack = (area: Area) => Area;

/** A chart's source where it stood; of its values only their number is known. */
function sourceBack<T>(cells: ChartCells<T>, areaBack: AreaBack): ChartCells<T> {
  const area = areaBack(cells.area);
  const count = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  const last = cells.cached.at(-1);
  const missing = last === undefined ? [] : Array.from({ length: Math.max(0, count - cells.cached.length) }, () => last);
  return { ...cells, area, cached: [...cells.cached.slice(0, count), ...missing] };
}

function chartBack(chart: PlannedChart, areaBack: AreaBack): PlannedChart {
  return {
    ...chart,
    categories: sourceBack(chart.categories, areaBack),
    series: chart.series.map((series) => ({ ...series, values: sourceBack(series.values, areaBack) })),
  };
}

/** The planned sheet brought back to the contents that a sheet of ours has: its cells as they are, its look and charts as planned. */
export function imageOf(known: KnownSheet, contents: SheetContents, planned: PlannedSheet, styles: readonly CellStyle[]): Image {
  const present = contents.cells.map(signature);
  const wanted = planned.cells.map((row) => signature(row.map((cell) => cell?.content)));
  const pair = pairRows(present, wanted);
  const back = pairRows(wanted, present);
  const areaBack = (area: Area): Area => ({ ...area, top: back(area.top), bottom: Math.max(back(area.top), back(area.bottom)) });
  const { print } = planned;
  const sheet: PlannedSheet = {
    ...planned,
    mark: known.mark ?? '',
    cells: cellsOf(contents, planned.cells, pair),
    rowHeights: contents.cells.map((_, row) => planned.rowHeights[pair(row)] ?? null),
    merges: contents.merges ?? planned.merges.map(areaBack),
    tables: tablesOf(known, contents, planned),
    conditionalFormats: planned.conditionalFormats.map((format) => ({ ...format, area: areaBack(format.area) })),
    validations: planned.validations.map((rule) => ({ ...rule, area: areaBack(rule.area) })),
    autoFilter: planned.autoFilter && areaBack(planned.autoFilter),
    charts: planned.charts.map((chart) => chartBack(chart, areaBack)),
    print: { ...print, areas: print.areas.map(areaBack), breaksBefore: print.breaksBefore.map(back) },
  };
  return { sheet, styles };
}
