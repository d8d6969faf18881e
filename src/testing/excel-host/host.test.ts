import { connectClient } from './client';
import { ExcelHost } from './excel-host';
import type { ExcelHostOptions } from './excel-host';
import type { WorkbookContent } from '../workbook-contract';
import { hostWorkbook } from './host-workbook';
import { cellAt } from './model/sheet-grid';

function excel(content: WorkbookContent, options?: ExcelHostOptions, excelApi?: string): ExcelHost {
  const host = new ExcelHost(hostWorkbook(content), options);
  connectClient(host, excelApi);
  return host;
}

const ONE: WorkbookContent = { sheets: [{ name: '听课' }] };

/** Runs one batch on the first sheet. */
function onSheet(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('听课'), context);
    await context.sync();
  });
}

describe('the protocol', () => {
  test('values written by one request are read by another', async () => {
    const host = excel(ONE);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('听课').getRange('A1:B2');
      range.values = [
        ['姓名', '节数'],
        ['陈一', 12],
      ];
      await context.sync();
      range.load('values,address');
      await context.sync();
      expect([range.address, range.values]).toEqual([
        '听课!A1:B2',
        [
          ['姓名', '节数'],
          ['陈一', 12],
        ],
      ]);
    });
    expect(host.traffic).toHaveLength(3);
    expect(host.session.references.count).toBe(0);
  });

  test('an error tells its code and where it happened, and what came before stays done', async () => {
    const host = excel(ONE);
    const work = onSheet((sheet, context) => {
      sheet.getRange('A1').values = [['x']];
      context.workbook.worksheets.getItem('无').delete();
    });
    await expect(work).rejects.toMatchObject({ code: 'ItemNotFound', debugInfo: { errorLocation: 'WorksheetCollection.getItem' } });
    expect(cellAt(host.workbook.sheets[0]!, 0, 0)?.value).toBe('x');
  });

  test('what hangs below a null object is null', async () => {
    excel(ONE);
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('听课').getUsedRangeOrNullObject(true);
      const font = used.format.font.load('name');
      used.load('address');
      await context.sync();
      expect([used.isNullObject, font.isNullObject]).toEqual([true, true]);
    });
  });

  test('an object that was added can be used after the next sync', async () => {
    const host = excel(ONE);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('统计');
      const name = sheet.names.add('yanxiu.report', '="a"');
      await context.sync();
      sheet.name = '统·统计';
      name.visible = false;
      await context.sync();
    });
    expect(host.workbook.sheets[1]).toMatchObject({ name: '统·统计', names: [{ name: 'yanxiu.report', visible: false }] });
  });

  test('items of collections come with what was asked of them', async () => {
    excel({ sheets: [{ name: '甲', isProtected: true }, { name: '乙' }] });
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/protection/protected');
      await context.sync();
      expect(sheets.items.map((sheet) => [sheet.name, sheet.protection.protected])).toEqual([
        ['甲', true],
        ['乙', false],
      ]);
    });
  });

  test('what the host lacks is an error that names it', async () => {
    excel(ONE);
    const work = onSheet((sheet) => sheet.getRange('A1:B2').insert('Down'));
    await expect(work).rejects.toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('Range.Insert') as string });
  });

  test('what is newer than this Excel is refused before it is sent', async () => {
    const host = excel(ONE, {}, '1.9');
    await expect(onSheet((sheet) => void sheet.getRange('A1').getMergedAreasOrNullObject())).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(host.traffic).toHaveLength(0);
  });
});

describe('what is written into a cell', () => {
  test.each([
    ['=1+1', 0, '=1+1', 'General'],
    ["'=1+1", '=1+1', null, 'General'],
    ['+86', 86, null, 'General'],
    ['-3', -3, null, 'General'],
    ['1,234.5', 1234.5, null, 'General'],
    ['12%', 0.12, null, '0%'],
    ['2024-09-01', 45536, null, 'yyyy/m/d'],
    ['2024年9月1日', 45536, null, 'yyyy/m/d'],
    ['8:30', 8.5 / 24, null, 'h:mm'],
    ['１２', 12, null, 'General'],
    ['true', true, null, 'General'],
    ['#N/A', { error: '#N/A' }, null, 'General'],
    ['-缺', 0, '=-缺', 'General'],
    ['陈一', '陈一', null, 'General'],
    ['2024.13.45', '2024.13.45', null, 'General'],
  ])('%s', async (input, value, formula, numberFormat) => {
    const host = excel(ONE);
    await onSheet((sheet) => (sheet.getRange('B2').values = [[input]]));
    expect(cellAt(host.workbook.sheets[0]!, 1, 1)).toMatchObject({ value, formula, format: { numberFormat } });
  });

  test('in a cell of text everything stays text', async () => {
    const host = excel(ONE);
    await onSheet((sheet) => {
      sheet.getRange('A1:A3').numberFormat = [['@'], ['@'], ['@']];
      sheet.getRange('A1:A3').values = [['=1+1'], ['007'], ['-3']];
    });
    expect([0, 1, 2].map((row) => cellAt(host.workbook.sheets[0]!, row, 0)?.value)).toEqual(['=1+1', '007', '-3']);
  });

  test('null leaves a cell as it is', async () => {
    const host = excel({ sheets: [{ name: '听课', values: [['a', 'b']] }] });
    await onSheet((sheet) => (sheet.getRange('A1:B1').formulas = [[null, 'c']]));
    expect([0, 1].map((column) => cellAt(host.workbook.sheets[0]!, 0, column)?.value)).toEqual(['a', 'c']);
  });
});

describe('what Excel refuses', () => {
  const refusals: readonly (readonly [string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void])[] = [
    ['a name of 32 characters', 'InvalidArgument', (sheet) => (sheet.name = '听'.repeat(32))],
    ['a name with a colon', 'InvalidArgument', (sheet) => (sheet.name = 'a:b')],
    ['a name with an apostrophe at its edge', 'InvalidArgument', (sheet) => (sheet.name = "听课'")],
    ['the name History', 'InvalidArgument', (sheet) => (sheet.name = 'history')],
    ['a blank name', 'InvalidArgument', (sheet) => (sheet.name = ' ')],
    [
      'a name that differs in case alone',
      'InvalidArgument',
      (_, { workbook }) => (workbook.worksheets.add('Ab'), workbook.worksheets.add('aB')),
    ],
    ['an array of another shape', 'InvalidArgument', (sheet) => (sheet.getRange('A1:B2').values = [[1, 2]])],
    ['an address that is none', 'InvalidArgument', (sheet) => void sheet.getRange('A0').load('address')],
    [
      'a list of addresses that is cut off',
      'InvalidArgument',
      (sheet) => void sheet.getRanges(Array(2000).fill('A1:B2').join()).load('address'),
    ],
    ['a formula over a table that is not there', 'InvalidArgument', (sheet) => (sheet.getRange('A1').formulas = [['=SUM(数_听课[节数])']])],
    ['a formula over a sheet that is not there', 'InvalidArgument', (sheet) => (sheet.getRange('A1').formulas = [["='无'!A1"]])],
    ['overlapping merged areas', 'InvalidOperation', (sheet) => (sheet.getRange('A1:B2').merge(), sheet.getRange('B2:C3').merge())],
    ['a table over merged cells', 'InvalidOperation', (sheet) => (sheet.getRange('A1:B1').merge(), sheet.tables.add('A1:B2', true))],
    ['overlapping tables', 'InvalidOperation', (sheet) => (sheet.tables.add('A1:B2', true), sheet.tables.add('B2:C3', true))],
    [
      'a heading that stands twice',
      'InvalidArgument',
      (sheet) => ((sheet.getRange('A1:B1').values = [['a', 'A']]), sheet.tables.add('A1:B2', true)),
    ],
    ['a chart without its direction', 'InvalidArgument', (sheet) => void sheet.charts.add('Line', sheet.getRange('A1:B2'), 'Auto')],
    ['a mark of 256 characters', 'InvalidArgument', (sheet) => void sheet.names.add('yanxiu.report', `="${'x'.repeat(256)}"`)],
  ];

  test.each(refusals)('%s', async (_, code, work) => {
    excel(ONE);
    await expect(onSheet(work)).rejects.toMatchObject({ code });
  });

  test('two tables of one name', async () => {
    excel(ONE);
    const work = onSheet((sheet) => {
      sheet.tables.add('A1:B2', true).name = '数_听课';
      sheet.tables.add('D1:E2', true).name = '数_听课';
    });
    await expect(work).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('writing on a protected sheet', async () => {
    excel({ sheets: [{ name: '听课', isProtected: true }] });
    await expect(onSheet((sheet) => (sheet.getRange('A1').values = [[1]]))).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  test('adding a sheet to a protected workbook', async () => {
    excel({ ...ONE, isStructureProtected: true });
    await expect(onSheet((_, { workbook }) => void workbook.worksheets.add('x'))).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  test('a request and a response beyond the limit', async () => {
    excel({ sheets: [{ name: '听课', values: [['x'.repeat(2000)]] }] }, { payloadLimit: 1500 });
    await expect(onSheet((sheet) => void sheet.getRange('A1').load('values'))).rejects.toMatchObject({
      code: 'ResponsePayloadSizeLimitExceeded',
    });
    const write = onSheet((sheet) => (sheet.getRange('A1').values = [['y'.repeat(2000)]]));
    await expect(write).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  });

  test('a request while a cell is edited, unless it waits', async () => {
    const host = excel(ONE);
    host.beginEditing();
    await expect(onSheet((sheet) => sheet.activate())).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    const waiting = Excel.run({ delayForCellEdit: true }, (context) => {
      context.workbook.worksheets.add('统计');
      return Promise.resolve();
    });
    expect(host.workbook.sheets).toHaveLength(1);
    host.endEditing();
    await waiting;
    expect(host.workbook.sheets).toHaveLength(2);
  });
});

describe('formulas', () => {
  test('follow a sheet that is renamed and lose one that is deleted', async () => {
    const host = excel({ sheets: [{ name: '听课', formulas: [['=\'统·甲\'!A1+SUM(乙!A:A)&"乙!"']] }, { name: '统·甲' }, { name: '乙' }] });
    await onSheet((_, { workbook }) => {
      workbook.worksheets.getItem('统·甲').name = '丙';
      workbook.worksheets.getItem('乙').delete();
    });
    expect(cellAt(host.workbook.sheets[0]!, 0, 0)?.formula).toBe('=\'丙\'!A1+SUM(#REF!A:A)&"乙!"');
  });
});
