import { invalidArgument, itemNotFound } from '../rpc/api-error';
import { HostCollection, HostObject, IDENTITY, ITEMS } from '../rpc/host-object';
import { areaOf, fullAddress } from '../model/address';
import { DEFAULT_CHARACTERS, DEFAULT_ROW_POINTS, pointsOfCharacters } from '../model/cell-format';
import type { ChartData, SeriesData } from '../model/chart-data';
import type { SheetData } from '../model/workbook-data';
import { giveId } from '../model/workbook-data';
import type { Book, RangeArgument } from './book';
import { checkWritable } from './book';
import { ChartAreaFormat, ChartAxes, ChartDataLabels, ChartLegend, ChartTitle } from './chart-parts';
import { ChartSeriesCollection } from './chart-series';
import { CHART_TYPES } from './chart-types';

/** A chart and where it stands. */
export interface ChartPlace {
  readonly book: Book;
  readonly sheet: SheetData;
  readonly chart: ChartData;
}

function checkSize(points: number): number {
  if (!(points >= 0 && points < 169_056)) throw invalidArgument(`A chart cannot stand at or be ${String(points)} points`);
  return points;
}

/** Points from the sheet's edge to a row or column. */
function offset(sizes: ReadonlyMap<number, number>, standard: number, line: number): number {
  let points = 0;
  for (let before = 0; before < line; before += 1) points += sizes.get(before) ?? standard;
  return points;
}

export class Chart extends HostObject {
  constructor(private readonly place: ChartPlace) {
    super();
  }
  override get [IDENTITY]() {
    return { Id: this.place.chart.id };
  }
  private static settings({ sheet, chart }: ChartPlace, path: string) {
    return { store: chart.settings, path, guard: () => checkWritable(sheet) };
  }
  private static move({ sheet, chart }: ChartPlace, position: Partial<ChartData['position']>): void {
    checkWritable(sheet);
    for (const points of Object.values(position)) checkSize(points);
    Object.assign(chart.position, position);
  }
  get id(): string {
    return this.place.chart.id;
  }
  get name(): string {
    return this.place.chart.name;
  }
  set name(name: string) {
    checkWritable(this.place.sheet);
    if (name === '') throw invalidArgument('A chart needs a name');
    this.place.chart.name = name;
  }
  get chartType(): string {
    return this.place.chart.chartType;
  }
  set chartType(type: string) {
    checkWritable(this.place.sheet);
    if (!CHART_TYPES.includes(type)) throw invalidArgument(`There is no chart type ${type}`);
    this.place.chart.chartType = type;
  }
  get left(): number {
    return this.place.chart.position.left;
  }
  set left(points: number) {
    Chart.move(this.place, { left: points });
  }
  get top(): number {
    return this.place.chart.position.top;
  }
  set top(points: number) {
    Chart.move(this.place, { top: points });
  }
  get width(): number {
    return this.place.chart.position.width;
  }
  set width(points: number) {
    Chart.move(this.place, { width: points });
  }
  get height(): number {
    return this.place.chart.position.height;
  }
  set height(points: number) {
    Chart.move(this.place, { height: points });
  }
  get displayBlanksAs(): unknown {
    return this.place.chart.settings.get('displayBlanksAs') ?? 'NotPlotted';
  }
  set displayBlanksAs(how: string) {
    if (!['NotPlotted', 'Zero', 'Interplotted'].includes(how)) throw invalidArgument('displayBlanksAs');
    this.place.chart.settings.set('displayBlanksAs', how);
  }
  get title(): ChartTitle {
    return new ChartTitle(Chart.settings(this.place, 'title'));
  }
  get legend(): ChartLegend {
    return new ChartLegend(Chart.settings(this.place, 'legend'));
  }
  get axes(): ChartAxes {
    const { chartType } = this.place.chart;
    if (['Pie', 'Doughnut'].includes(chartType)) throw invalidArgument(`A chart of type ${chartType} has no axes`);
    return new ChartAxes(Chart.settings(this.place, 'axes'));
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(Chart.settings(this.place, 'dataLabels'));
  }
  get format(): ChartAreaFormat {
    return new ChartAreaFormat(Chart.settings(this.place, 'format'));
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.place);
  }
  get worksheet(): HostObject {
    return this.place.book.make.worksheet(this.place.book, this.place.sheet);
  }
  setPosition(first: string | RangeArgument, last: string | RangeArgument | null): void {
    const { sheet } = this.place;
    const at = typeof first === 'string' ? areaOf(first, sheet.name) : first.area;
    if (last !== null) throw invalidArgument('Excel host: a chart is placed by its first cell');
    const left = offset(sheet.columnWidths, pointsOfCharacters(DEFAULT_CHARACTERS), at.left);
    Chart.move(this.place, { left, top: offset(sheet.rowHeights, DEFAULT_ROW_POINTS, at.top) });
  }
  delete(): void {
    checkWritable(this.place.sheet);
    this.place.sheet.charts = this.place.sheet.charts.filter((one) => one !== this.place.chart);
  }
}

/** One series for each column or row of the source. */
function seriesOf(source: RangeArgument, seriesBy: string): SeriesData[] {
  const { area, sheet } = source;
  const isByColumns = seriesBy === 'Columns';
  const count = isByColumns ? area.right - area.left + 1 : area.bottom - area.top + 1;
  return Array.from({ length: count }, (_, index) => ({
    name: `Series${String(index + 1)}`,
    values: {
      sheetId: sheet.id,
      area: isByColumns
        ? { ...area, left: area.left + index, right: area.left + index }
        : { ...area, top: area.top + index, bottom: area.top + index },
    },
    categories: null,
    settings: new Map(),
  }));
}

export class ChartCollection extends HostCollection {
  constructor(
    private readonly book: Book,
    private readonly sheet: SheetData,
  ) {
    super();
  }
  get [ITEMS](): readonly Chart[] {
    return this.sheet.charts.map((chart) => new Chart({ book: this.book, sheet: this.sheet, chart }));
  }
  get count(): number {
    return this.sheet.charts.length;
  }
  getCount(): number {
    return this.sheet.charts.length;
  }
  getItem(key: string): Chart {
    const chart = this.getItemOrNullObject(key);
    if (!chart) throw itemNotFound(`chart ${key}`);
    return chart;
  }
  getItemOrNullObject(key: string): Chart | null {
    return this[ITEMS].find((one) => one.id === key || one.name === key) ?? null;
  }
  getItemAt(index: number): Chart {
    const chart = this[ITEMS][index];
    if (!chart) throw itemNotFound(`chart ${String(index)}`);
    return chart;
  }
  /** How `Auto` turns the data differs between Excels, so the host wants it said. */
  add(type: string, source: RangeArgument, seriesBy: string | null): Chart {
    checkWritable(this.sheet);
    if (!CHART_TYPES.includes(type)) throw invalidArgument(`There is no chart type ${type}`);
    if (seriesBy !== 'Columns' && seriesBy !== 'Rows')
      throw invalidArgument(`Say seriesBy for ${fullAddress(source.sheet.name, source.area)}: Columns or Rows`);
    const chart: ChartData = {
      id: giveId(this.book.data),
      name: `Chart ${String(this.sheet.charts.length + 1)}`,
      chartType: type,
      series: seriesOf(source, seriesBy),
      position: { left: 100, top: 100, width: 360, height: 216 },
      settings: new Map(),
    };
    this.sheet.charts.push(chart);
    return new Chart({ book: this.book, sheet: this.sheet, chart });
  }
}
