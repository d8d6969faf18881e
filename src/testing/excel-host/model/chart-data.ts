import type { Area } from '../../../sheet/cell-address';

/** Where a series or its categories stand; the sheet by its id, so that renaming it changes nothing. */
export interface SourceData {
  readonly sheetId: string;
  readonly area: Area;
}

export interface SeriesData {
  name: string;
  values: SourceData;
  categories: SourceData | null;
  /** Settings by API name: `chartType`, `format.fill`, `points.3.hasDataLabel`. */
  readonly settings: Map<string, unknown>;
}

export interface ChartData {
  readonly id: string;
  name: string;
  chartType: string;
  series: SeriesData[];
  position: { left: number; top: number; width: number; height: number };
  /** Settings by API name: `title.text`, `axes.valueAxis.maximum`. */
  readonly settings: Map<string, unknown>;
}
