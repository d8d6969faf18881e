import type { ChartCells, WritePlan } from '../../report/write-plan';
import { connectClient } from '../../testing/excel-host/client';
import { ExcelHost } from '../../testing/excel-host/excel-host';
import type { SheetContent } from '../../testing/workbook-contract';
import { hostWorkbook } from '../../testing/excel-host/host-workbook';
import { cellAt } from '../../testing/excel-host/model/sheet-grid';
import type { SheetData } from '../../testing/excel-host/model/workbook-data';
import { area, formula, plannedSheet, samplePlan, value, writePlan, PLAIN } from '../../testing/write-plan-builder';
import type { WorkbookPort } from '../port';
import { excelWorkbook } from './excel-workbook';

const USER: SheetContent = { name: '听课登记', values: [['姓名']] };

function excel(sheets: readonly SheetContent[] = [USER], excelApi = '1.14'): ExcelHost {
  const host = new ExcelHost(hostWorkbook({ sheets }));
  connectClient(host, excelApi);
  return host;
}

function sheetOf(host: ExcelHost, name: string): SheetData {
  const sheet = host.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function again(plan: WritePlan): WritePlan {
  return { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, replaces: sheet.name })) };
}

const format = (sheet: SheetData, row: number, column: number) => cellAt(sheet, row, column)?.format;

describe('a sheet looks as planned', () => {
  let report: SheetData;
  let data: SheetData;
  beforeAll(async () => {
    const host = excel();
    await excelWorkbook().apply(samplePlan());
    report = sheetOf(host, '统·听课统计');
    data = sheetOf(host, '数·听课');
  });

  test('fonts, fills and alignment', () => {
    expect(format(report, 0, 0)).toMatchObject({
      font: { name: '微软雅黑', size: 16, bold: true },
      horizontalAlignment: 'Center',
      verticalAlignment: 'Center',
    });
    expect(format(report, 3, 0)).toMatchObject({
      font: { bold: true, color: '#1F3864' },
      fill: '#D9E1F2',
      wrapText: true,
      numberFormat: '@',
    });
    expect(format(report, 5, 1)).toMatchObject({ horizontalAlignment: 'Right', indentLevel: 1, numberFormat: '0.0#"*"', fill: '' });
    expect(format(report, 9, 4)).toMatchObject({ font: { name: '宋体', italic: true }, textOrientation: 180 });
    expect(format(report, 1, 3)?.font).toMatchObject({ underline: 'Single', color: '#1F4E79' });
    expect(format(report, 5, 0)).toMatchObject({ font: { bold: false, underline: 'None' }, horizontalAlignment: 'General' });
  });

  test('the heavier of two lines between cells stays', () => {
    expect(format(report, 6, 1)?.borders).toMatchObject({
      EdgeTop: { style: 'Continuous', weight: 'Medium', color: '#1F3864' },
      EdgeBottom: { weight: 'Medium' },
      EdgeLeft: { weight: 'Thin', color: '#BFBFBF' },
    });
  });

  test('sizes, panes, filter, tab and grid lines', () => {
    expect([0, 4].map((column) => report.columnWidths.get(column))).toEqual([51, 77.25]);
    expect([0, 10, 11].map((row) => report.rowHeights.get(row))).toEqual([26, undefined, 30]);
    expect(report).toMatchObject({ frozen: area(0, 0, 4, 0), autoFilter: area(4, 0, 8, 4), tabColor: '#1F3864', showGridlines: false });
    expect(data).toMatchObject({ frozen: { top: 0, bottom: 0 }, autoFilter: null, showGridlines: true });
  });

  test('tables, calculated columns, links and lists', () => {
    expect(data.tables).toMatchObject([{ name: '数_听课', area: area(0, 0, 4, 6), style: 'TableStyleLight1' }]);
    expect(cellAt(data, 1, 4)?.formula).toBe('=IF(数_听课[[#This Row],[计入]]="是",数_听课[[#This Row],[节数]],0)');
    expect(cellAt(report, 1, 3)).toMatchObject({ value: '返回目录', hyperlink: { documentReference: "'统·听课统计'!A1" } });
    expect(data.validations).toEqual([{ areas: [area(1, 3, 4, 3)], rule: { list: { inCellDropDown: true, source: '是,否,待核实' } } }]);
  });

  test('conditional formats, the first of the plan first', () => {
    expect(report.conditionalFormats.map(({ type }) => type)).toEqual(['ContainsText', 'ContainsText', 'DataBar', 'ColorScale']);
    expect(Object.fromEntries(report.conditionalFormats[0]!.settings)).toMatchObject({
      'textComparison.rule': { operator: 'BeginsWith', text: '✗' },
      'textComparison.format.font.color': '#9C0006',
      'textComparison.format.fill.color': '#F8CBAD',
      'textComparison.format.font.bold': true,
    });
    expect(data.conditionalFormats[0]!.settings.get('custom.rule.formula')).toBe('=$D2="否"');
  });

  test('print setup', () => {
    expect(report.page).toMatchObject({
      paperSize: 'A4',
      orientation: 'Landscape',
      centerHorizontally: true,
      zoom: { horizontalFitToPages: 1 },
      printArea: samplePlan().sheets[0]!.print.areas,
      titleRows: { first: 3, last: 4 },
      texts: { leftFooter: '&"微软雅黑"&8 样例小学 A&&B', centerFooter: '第&P页 共&N页' },
    });
    expect(report.page.margins.top).toBeCloseTo((1.5 / 2.54) * 72);
    expect(report.rowBreaks).toEqual([7]);
  });

  test('marks are hidden names', () => {
    expect(report.names).toMatchObject([{ name: 'yanxiu.report', visible: false }]);
  });

  test('charts speak of the planned cells, in the planned colours', () => {
    expect(report.charts.map(({ name, chartType, position }) => [name, chartType, position.width])).toEqual([
      ['听课节数', 'ColumnClustered', 480],
      ['听课构成', 'ColumnStacked', 480],
      ['听课占比', 'ColumnStacked100', 480],
      ['听课走势', 'LineMarkers', 480],
      ['听课分布', 'Doughnut', 480],
    ]);
    const [total, target] = report.charts[0]!.series;
    expect(total).toMatchObject({
      name: '合计',
      values: { sheetId: report.id, area: area(5, 1, 8, 1) },
      categories: { area: area(5, 0, 8, 0) },
    });
    expect(total!.settings.get('format.fill')).toBe('#2E75B6');
    expect(Object.fromEntries(target!.settings)).toMatchObject({
      chartType: 'Line',
      markerStyle: 'None',
      'format.line.lineStyle': 'Dash',
      'points.3.hasDataLabel': true,
      'points.3.dataLabel.text': '要求 10',
    });
    expect(Object.fromEntries(report.charts[0]!.settings)).toMatchObject({
      'title.text': '听课节数：4人中1人达到10',
      'axes.valueAxis.minimum': 0,
      'axes.valueAxis.title.text': '听课节数（节）',
      'legend.position': 'Top',
    });
    expect(report.charts[4]!.settings.get('legend.visible')).toBe(false);
    expect(report.charts[4]!.series).toHaveLength(1);
  });
});

describe('a sheet is refilled', () => {
  test('formulas of the school that speak of it and of its table survive', async () => {
    const host = excel([USER, { name: '自制' }]);
    const port = excelWorkbook();
    await port.apply(samplePlan());
    const own = ["='统·听课统计'!B7", '=SUM(数_听课[节数])'];
    own.forEach((text, row) => {
      const sheet = sheetOf(host, '自制');
      sheet.cells[row] = [{ value: 0, formula: text, format: format(sheetOf(host, '数·听课'), 0, 0)!, hyperlink: null }];
    });
    const [, data] = samplePlan().sheets;
    const longer = { ...data!, cells: [...data!.cells, data!.cells[1]!], tables: [{ ...data!.tables[0]!, area: area(0, 0, 5, 6) }] };
    await port.apply(again({ ...samplePlan(), sheets: [samplePlan().sheets[0]!, longer] }));
    expect(own.map((_, row) => cellAt(sheetOf(host, '自制'), row, 0)?.formula)).toEqual(own);
    expect(sheetOf(host, '数·听课').tables).toMatchObject([{ name: '数_听课', area: area(0, 0, 5, 6) }]);
    expect(cellAt(sheetOf(host, '数·听课'), 5, 0)?.value).toBe('陈一');
  });

  test('nothing of what stood there is left over', async () => {
    const host = excel();
    const port = excelWorkbook();
    await port.apply(samplePlan());
    const bare = samplePlan().sheets.map(({ name }) => plannedSheet(name, { cells: [[value('空')]], replaces: name }));
    await port.apply(writePlan(bare));
    for (const { name } of bare) {
      expect(sheetOf(host, name)).toMatchObject({
        tables: [],
        charts: [],
        merges: [],
        conditionalFormats: [],
        validations: [],
        frozen: null,
        autoFilter: null,
        rowBreaks: [],
      });
      expect([...sheetOf(host, name).rowHeights]).toEqual([]);
    }
    expect((await port.read()).sheets.slice(1).map(({ values }) => values)).toEqual([[['空']], [['空']]]);
    expect(format(sheetOf(host, '统·听课统计'), 5, 1)).toMatchObject({ numberFormat: 'General', borders: {} });
  });

  test('a print setup that a person chose stays', async () => {
    const host = excel();
    const port = excelWorkbook();
    await port.apply(samplePlan());
    sheetOf(host, '统·听课统计').page.paperSize = 'A3';
    await port.apply(again(samplePlan()));
    expect(sheetOf(host, '统·听课统计').page.paperSize).toBe('A3');
  });

  test('headings may change places', async () => {
    const host = excel();
    const port = excelWorkbook();
    const sheet = (columns: readonly string[]) =>
      plannedSheet('数·甲', {
        cells: [columns.map((text) => value(text)), columns.map(() => value(1))],
        tables: [
          {
            name: '数_甲',
            area: area(0, 0, 1, columns.length - 1),
            columns,
            calculated: columns.map(() => null),
            style: 'TableStyleLight1',
          },
        ],
      });
    await port.apply(writePlan([sheet(['甲', '乙', '丙'])]));
    await port.apply(again(writePlan([sheet(['乙', '丙', '甲', '丁'])])));
    expect(sheetOf(host, '数·甲').tables).toMatchObject([{ name: '数_甲', area: area(0, 0, 1, 3) }]);
    expect(sheetOf(host, '数·甲').cells[0]!.map((cell) => cell.value)).toEqual(['乙', '丙', '甲', '丁']);
  });
});

describe('all or nothing', () => {
  /** Cells that hold something or have a look of ours. */
  const cellsOf = ({ cells }: SheetData) =>
    cells.map((row) =>
      row
        .map((cell) => (cell.value === '' && cell.format.font.name === 'Calibri' ? null : cell))
        .flatMap((cell, at) => (cell ? [[at, cell]] : [])),
    );
  const snapshotOf = (host: ExcelHost) =>
    JSON.parse(
      JSON.stringify(
        host.workbook.sheets.map((sheet) => ({
          id: sheet.id,
          name: sheet.name,
          cells: cellsOf(sheet).filter((row) => row.length > 0),
          merges: sheet.merges,
          heights: [...sheet.rowHeights].sort(([a], [b]) => a - b),
          tables: sheet.tables.map(({ name, area }) => [name, area]),
          charts: sheet.charts.map(({ name, series }) => [name, series.map(({ values }) => values)]),
        })),
      ),
    ) as unknown;

  const shorter = (): WritePlan => {
    const plan = again(samplePlan({ memory: '{"other":1}' }));
    const added = plannedSheet('统·新', { cells: [[value('新')]] });
    return { ...plan, sheets: [...plan.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.slice(0, 5), charts: [] })), added] };
  };

  async function prepared(): Promise<{ host: ExcelHost; port: WorkbookPort }> {
    const host = excel();
    const port = excelWorkbook();
    await port.apply(samplePlan());
    return { host, port };
  }

  test('a refusal of any request leaves the workbook as it was', async () => {
    const dry = await prepared();
    const start = dry.host.traffic.length;
    await dry.port.apply(shorter());
    const requests = dry.host.traffic.length - start;
    expect(requests).toBeGreaterThan(3);
    for (let refused = 0; refused < requests; refused += 1) {
      const { host, port } = await prepared();
      const before = snapshotOf(host);
      host.interrupt = (request) => (request === start + refused ? 'GeneralException' : null);
      await expect(port.apply(shorter())).rejects.toMatchObject({ name: 'HostError', code: 'write-refused' });
      expect(snapshotOf(host)).toEqual(before);
    }
  });

  test('a formula that Excel refuses in the middle is followed by taking everything back', async () => {
    const host = excel();
    const before = snapshotOf(host);
    const plan = samplePlan();
    const broken = plannedSheet('数·坏', { cells: [[formula('SUM(没有[列])', 0)]] });
    await expect(excelWorkbook().apply({ ...plan, sheets: [...plan.sheets, broken] })).rejects.toMatchObject({
      code: 'write-refused',
      params: { sheet: '数·坏', reason: 'InvalidArgument Range.formulas' },
    });
    expect(snapshotOf(host)).toEqual(before);
    expect(host.workbook.parts).toEqual([]);
  });

  test('sheets of an earlier session are taken back with the look that the plan gives them', async () => {
    const host = excel();
    await excelWorkbook().apply(samplePlan());
    const before = snapshotOf(host);
    const receipt = await excelWorkbook().apply(again(samplePlan({ memory: null })));
    await receipt.restore();
    expect(snapshotOf(host)).toEqual(before);
  });

  test('an earlier session’s sheet with fewer teachers comes back with the look of its rows', async () => {
    const host = excel();
    await excelWorkbook().apply(samplePlan());
    const before = snapshotOf(host);
    const plan = again(samplePlan());
    const [report, data] = plan.sheets;
    const cells = [...report!.cells.slice(0, 9), report!.cells[8]!, ...report!.cells.slice(9)];
    const rowHeights = [...report!.rowHeights.slice(0, 9), 18, ...report!.rowHeights.slice(9)];
    const taller = <T>(source: ChartCells<T>) => ({
      ...source,
      area: { ...source.area, bottom: 9 },
      cached: [...source.cached, source.cached[3]!],
    });
    const charts = report!.charts.map((chart) => ({
      ...chart,
      categories: taller(chart.categories),
      series: chart.series.map((one) => ({ ...one, values: taller(one.values) })),
    }));
    const receipt = await excelWorkbook().apply({ ...plan, sheets: [{ ...report!, cells, rowHeights, charts }, data!] });
    expect(snapshotOf(host)).not.toEqual(before);
    await receipt.restore();
    expect(snapshotOf(host)).toEqual(before);
  });
});

test('a workbook that is open for reading only refuses before anything is written', async () => {
  const host = excel();
  host.workbook.isReadOnly = true;
  await expect(excelWorkbook().apply(samplePlan())).rejects.toMatchObject({ code: 'read-only' });
  expect(host.workbook.sheets).toHaveLength(1);
});

test('a sheet that is protected while the plan is written is named', async () => {
  const host = excel();
  const port = excelWorkbook();
  await port.apply(samplePlan());
  const start = host.traffic.length;
  host.interrupt = (request) => {
    sheetOf(host, '数·听课').isProtected = request === start + 3;
    return null;
  };
  await expect(port.apply(again(samplePlan()))).rejects.toMatchObject({ code: 'protected-sheet', params: { sheet: '数·听课' } });
});

test('a range is shown, and one that is not there is told', async () => {
  const host = excel([USER, { name: '名册', values: [['姓名']] }]);
  await excelWorkbook().reveal({ workbook: '台账.xlsx', sheet: '名册', ...area(0, 0, 2, 1) });
  expect(host.workbook).toMatchObject({ activeSheet: sheetOf(host, '名册').id, selection: area(0, 0, 2, 1) });
  await expect(excelWorkbook().reveal({ workbook: '台账.xlsx', sheet: '无', ...area(0, 0, 0, 0) })).rejects.toMatchObject({
    params: { sheet: '无' },
  });
});

test('no request waits for an API newer than the floor', async () => {
  const host = excel([USER], '1.9');
  const port = excelWorkbook();
  const receipt = await port.apply(samplePlan());
  await port.apply(again(samplePlan()));
  await receipt.restore();
  expect(host.session.references.count).toBe(0);
});

test('an insertion of a few sheets takes few round trips', async () => {
  const host = excel();
  await excelWorkbook().apply(samplePlan());
  expect(host.traffic.length).toBeLessThanOrEqual(5);
});

test('a large insertion takes at most ten round trips and one for each further megabyte', async () => {
  const host = excel();
  const rows = Array.from({ length: 6000 }, (_, row) => [
    value(`教师${String(row)}`),
    value(45536 + row),
    value('听课登记 第二学期'),
    formula(`HYPERLINK("#'听课登记'!A${String(row + 1)}","听课登记!A${String(row + 1)}")`, ''),
  ]);
  const data = plannedSheet('数·听课', { cells: [['教师', '日期', '备注', '来源'].map((text) => value(text)), ...rows] });
  await excelWorkbook().apply(
    writePlan(
      [
        data,
        ...Array.from({ length: 20 }, (_, i) => ({
          ...samplePlan().sheets[0]!,
          name: `统·${String(i)}`,
          charts: [],
          cells: samplePlan().sheets[0]!.cells.map((row) => row.map((cell) => (cell?.content.kind === 'formula' ? value(1) : cell))),
        })),
      ],
      { styles: samplePlan().styles.length > 0 ? samplePlan().styles : [PLAIN] },
    ),
  );
  const bytes = host.traffic.reduce((sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes, 0);
  expect(host.traffic.length).toBeLessThanOrEqual(10 + Math.ceil(bytes / 1_000_000));
  expect(Math.max(...host.traffic.map(({ requestBytes }) => requestBytes))).toBeLessThan(2_000_000);
});
