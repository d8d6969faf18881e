import { IUniverInstanceService, LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { createElement } from 'react';
import type { ReactElement } from 'react';
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import '@univerjs/sheets/facade';
import '@univerjs/ui/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/sheets-drawing-ui/facade';
import type { Area } from '../../sheet/cell-address';
import type { PlannedChart } from '../../report/write-plan';
import { ChartBox } from './ChartBox';
import type { GridView } from './grid-view';
import { parseTarget } from './link-target';
import type { ShownSheet } from './shown-sheet';
import { pixelsOfPoints } from './shown-sheet';
import { bringTabIntoView } from './tab-bar';
import { sheetId, univerBook } from './univer-book';
import { GRID_TEXTS } from './univer-locale';
import { registerGridPlugins } from './univer-plugins';

type FWorkbook = NonNullable<ReturnType<FUniver['getActiveWorkbook']>>;
type FWorksheet = ReturnType<FWorkbook['getActiveSheet']>;

const CHART = 'planned-chart';
const MARK = { stroke: '#0F6CBD', strokeWidth: 2, fill: 'rgba(15, 108, 189, 0.12)' };

/** The grid in this element. It loads late on purpose: it is ten times the rest of the page. */
export function createGrid(container: HTMLElement): GridView {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: GRID_TEXTS }, logLevel: LogLevel.ERROR });
  registerGridPlugins(univer, container);
  const api = FUniver.newAPI(univer);
  const grid = new UniverGrid(univer, api, container);
  api.registerComponent(CHART, grid.chartBox);
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    bringTabIntoView(container, activeSheet.getSheetId());
    requestAnimationFrame(() => grid.drawCharts());
  });
  // Nothing is edited, so nothing has to be calculated: the cells hold the values that were read.
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.id === SetFormulaCalculationStartMutation.id) event.cancel = true;
  });
  api.addEvent(api.Event.CellClicked, ({ row, column }) => grid.follow(row, column));
  return grid;
}

class UniverGrid implements GridView {
  private sheets: readonly ShownSheet[] = [];
  private book: FWorkbook | null = null;
  private mark: { dispose(): void } | null = null;
  private shown = 0;
  private readonly charts = new Map<string, PlannedChart>();

  constructor(
    private readonly univer: Univer,
    private readonly api: FUniver,
    private readonly container: HTMLElement,
  ) {}

  show(name: string, sheets: readonly ShownSheet[], front?: string): void {
    this.unmark();
    if (this.book) this.api.disposeUnit(this.book.getId());
    this.charts.clear();
    this.sheets = sheets;
    this.shown += 1;
    const id = `book-${this.shown}`;
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, univerBook(id, name, sheets));
    // Univer draws the book that has its focus; a new one does not get it by itself.
    this.univer.__getInjector().get(IUniverInstanceService).focusUnit(id);
    this.book = this.api.getActiveWorkbook();
    const first = this.find(front ?? sheets.find((sheet) => sheet.isVisible)?.name);
    if (first) this.book?.setActiveSheet(first);
    requestAnimationFrame(() => this.drawCharts());
  }

  reveal(sheet: string, area: Area): void {
    const target = this.find(sheet);
    if (!target || !this.book) return;
    this.unmark();
    if (this.book.getActiveSheet().getSheetId() !== target.getSheetId()) this.book.setActiveSheet(target);
    const range = target.getRange(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
    range.activate();
    target.scrollToCell(Math.max(0, area.top - LINES_ABOVE), area.left);
    this.mark = range.highlight(MARK);
  }

  /** A click on a link inside the workbook goes where it leads. */
  follow(row: number, column: number): void {
    const at = this.sheets.findIndex((_, place) => sheetId(place) === this.book?.getActiveSheet().getSheetId());
    const target = this.sheets[at]?.cells[row]?.[column]?.target;
    const place = target === undefined ? null : parseTarget(target);
    if (place) this.reveal(place.sheet, place.area);
  }

  focus(): void {
    this.container.querySelector<HTMLElement>('canvas[tabindex]')?.focus();
  }

  dispose(): void {
    this.unmark();
    this.univer.dispose();
  }

  /** The component that the grid floats over the cells; it is told the chart's key alone, for what it is told must be plain JSON. */
  readonly chartBox = ({ data }: { readonly data: string }): ReactElement | null => {
    const chart = this.charts.get(data);
    return chart ? createElement(ChartBox, { chart }) : null;
  };

  private unmark(): void {
    this.mark?.dispose();
    this.mark = null;
  }

  private find(name: string | undefined): FWorksheet | null {
    const at = this.sheets.findIndex((sheet) => sheet.name === name);
    return at < 0 ? null : (this.book?.getSheetBySheetId(sheetId(at)) ?? null);
  }

  /** Draws the charts of the sheet in front, once. Univer lays a sheet out a while after it came to the front: till then, wait. */
  drawCharts(tries = 60): void {
    const front = this.book?.getActiveSheet();
    const sheet = this.sheets.find((_, at) => sheetId(at) === front?.getSheetId());
    if (!front || !sheet || sheet.charts.length === 0) return;
    if (!front.getSkeleton()) {
      if (tries > 0) requestAnimationFrame(() => this.drawCharts(tries - 1));
      return;
    }
    for (const chart of sheet.charts) {
      const key = `${this.book?.getId()}/${front.getSheetId()}/${chart.name}`;
      if (this.charts.has(key)) continue;
      this.charts.set(key, chart);
      const initPosition = placeOf(chart, front);
      front.addFloatDomToPosition({ componentKey: CHART, allowTransform: false, eventPassThrough: true, initPosition, data: key }, key);
    }
  }
}

function placeOf({ at, size }: PlannedChart, sheet: FWorksheet): { startX: number; startY: number; endX: number; endY: number } {
  const { startX, startY } = sheet.getRange(at.row, at.column).getCell();
  return { startX, startY, endX: startX + pixelsOfPoints(size.width), endY: startY + pixelsOfPoints(size.height) };
}

/** Rows that stay visible above a revealed row. */
const LINES_ABOVE = 8;
