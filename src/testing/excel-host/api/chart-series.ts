import { invalidArgument, itemNotFound } from '../rpc/api-error';
import { HostCollection, ITEMS } from '../rpc/host-object';
import { fullAddress } from '../model/address';
import type { ChartData, SeriesData } from '../model/chart-data';
import type { SheetData } from '../model/workbook-data';
import type { Book, RangeArgument } from './book';
import { checkWritable } from './book';
import { ChartBorder, ChartDataLabel, ChartDataLabels, ChartFill, ChartLineFormat } from './chart-parts';
import { CHART_TYPES } from './chart-types';
import type { Place } from './settings';
import { OneOf, below, settings } from './settings';

interface ChartPlace {
  readonly book: Book;
  readonly sheet: SheetData;
  readonly chart: ChartData;
}

export class ChartSeriesFormat extends settings({}) {
  get fill(): ChartFill {
    return new ChartFill(below(this.place, 'fill'));
  }
  get line(): ChartLineFormat {
    return new ChartLineFormat(below(this.place, 'line'));
  }
}

export class ChartPointFormat extends settings({}) {
  get fill(): ChartFill {
    return new ChartFill(below(this.place, 'fill'));
  }
  get border(): ChartBorder {
    return new ChartBorder(below(this.place, 'border'));
  }
}

export class ChartPoint extends settings({ hasDataLabel: false }) {
  get dataLabel(): ChartDataLabel {
    return new ChartDataLabel(below(this.place, 'dataLabel'));
  }
  get format(): ChartPointFormat {
    return new ChartPointFormat(below(this.place, 'format'));
  }
}

export class ChartPointsCollection extends HostCollection {
  constructor(
    private readonly place: Place,
    private readonly length: number,
  ) {
    super();
  }
  get [ITEMS](): readonly ChartPoint[] {
    return Array.from({ length: this.length }, (_, index) => new ChartPoint(below(this.place, String(index))));
  }
  get count(): number {
    return this.length;
  }
  getCount(): number {
    return this.length;
  }
  getItemAt(index: number): ChartPoint {
    if (!(index >= 0 && index < this.length)) throw itemNotFound(`point ${String(index)}`);
    return new ChartPoint(below(this.place, String(index)));
  }
}

const SERIES = {
  gapWidth: 150,
  overlap: 0,
  hasDataLabels: false,
  smooth: false,
  axisGroup: new OneOf('Primary', 'Secondary'),
  markerStyle: new OneOf('Automatic', 'None', 'Square', 'Diamond', 'Triangle', 'X', 'Star', 'Dot', 'Dash', 'Circle', 'Plus', 'Picture'),
  doughnutHoleSize: 50,
};

export class ChartSeries extends settings(SERIES) {
  constructor(
    private readonly owner: ChartPlace,
    private readonly data: SeriesData,
  ) {
    super({ store: data.settings, path: '', guard: () => checkWritable(owner.sheet) });
  }
  private static source({ sheet, area }: RangeArgument): SeriesData['values'] {
    if (area.top !== area.bottom && area.left !== area.right) throw invalidArgument('A series has one row or one column');
    return { sheetId: sheet.id, area };
  }
  get name(): string {
    return this.data.name;
  }
  set name(name: string) {
    this.place.guard();
    this.data.name = name;
  }
  get chartType(): unknown {
    return this.data.settings.get('chartType') ?? this.owner.chart.chartType;
  }
  set chartType(type: string) {
    this.place.guard();
    if (!CHART_TYPES.includes(type)) throw invalidArgument(`There is no chart type ${type}`);
    this.data.settings.set('chartType', type);
  }
  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(below(this.place, 'format'));
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(below(this.place, 'dataLabels'));
  }
  get points(): ChartPointsCollection {
    const { area } = this.data.values;
    return new ChartPointsCollection(below(this.place, 'points'), (area.bottom - area.top + 1) * (area.right - area.left + 1));
  }
  setValues(source: RangeArgument): void {
    this.place.guard();
    this.data.values = ChartSeries.source(source);
  }
  setXAxisValues(source: RangeArgument): void {
    this.place.guard();
    this.data.categories = ChartSeries.source(source);
  }
  getDimensionDataSourceString(dimension: string): string {
    const source =
      dimension === 'Values' ? this.data.values : dimension === 'Categories' || dimension === 'XAxis' ? this.data.categories : null;
    const sheet = source && this.owner.book.sheet(source.sheetId);
    if (!source || !sheet) throw invalidArgument(`The series has no ${dimension}`);
    return fullAddress(sheet.name, source.area);
  }
  delete(): void {
    this.place.guard();
    this.owner.chart.series = this.owner.chart.series.filter((one) => one !== this.data);
  }
}

export class ChartSeriesCollection extends HostCollection {
  constructor(private readonly owner: ChartPlace) {
    super();
  }
  get [ITEMS](): readonly ChartSeries[] {
    return this.owner.chart.series.map((data) => new ChartSeries(this.owner, data));
  }
  get count(): number {
    return this.owner.chart.series.length;
  }
  getCount(): number {
    return this.owner.chart.series.length;
  }
  getItemAt(index: number): ChartSeries {
    const series = this[ITEMS][index];
    if (!series) throw itemNotFound(`series ${String(index)}`);
    return series;
  }
  add(name: string | null, index: number | null): ChartSeries {
    checkWritable(this.owner.sheet);
    const { series } = this.owner.chart;
    const data: SeriesData = {
      name: name ?? `Series${String(series.length + 1)}`,
      values: { sheetId: this.owner.sheet.id, area: { top: 0, left: 0, bottom: 0, right: 0 } },
      categories: null,
      settings: new Map(),
    };
    series.splice(index ?? series.length, 0, data);
    return new ChartSeries(this.owner, data);
  }
}
