import { connectClient } from '../../testing/excel-host/client';
import { ExcelHost } from '../../testing/excel-host/excel-host';
import type { WorkbookContent } from '../../testing/workbook-contract';
import { hostWorkbook } from '../../testing/excel-host/host-workbook';
import type { Progress } from '../port';
import { readWorkbook } from './read-workbook';

function excel(content: WorkbookContent, excelApi?: string): ExcelHost {
  const host = new ExcelHost(hostWorkbook(content));
  connectClient(host, excelApi);
  return host;
}

const LEDGER: WorkbookContent = {
  name: '台账.xlsx',
  memory: '{"a":"<&>"}',
  sheets: [
    {
      name: "听课'登记",
      values: [
        ['听课登记', null, null],
        ['姓名', '日期', '节数'],
        ['陈一', 45536, 2],
        ['王二', { kind: 'error', text: '#N/A' }, true],
      ],
      formats: [[], [], [null, 'yyyy-mm-dd', '0.0#']],
      merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
      hiddenRows: [2],
      hiddenColumns: [1],
    },
    { name: '空' },
    { name: '藏', visible: false, isProtected: true, values: [['x']] },
    { name: '统·听课统计', mark: '{"id":"observations","q":"\\"a"}', values: [[3, '=1+1']], formulas: [['=1+2', null]] },
  ],
};

test('a workbook is read with everything that a snapshot holds', async () => {
  excel(LEDGER);
  const snapshot = await readWorkbook();
  expect(snapshot).toEqual({
    name: '台账.xlsx',
    isStructureProtected: false,
    isReadOnly: false,
    takenNames: [],
    memory: '{"a":"<&>"}',
    sheets: [
      {
        workbook: '台账.xlsx',
        name: "听课'登记",
        visible: true,
        values: LEDGER.sheets[0]!.values,
        formats: [
          [null, null, null],
          [null, null, null],
          [null, 'yyyy-mm-dd', '0.0#'],
          [null, null, null],
        ],
        merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
        hiddenRows: [2],
        hiddenColumns: [1],
        isProtected: false,
        mark: null,
      },
      expect.objectContaining({ name: '空', values: [], formats: [], merges: [], mark: null }),
      expect.objectContaining({ name: '藏', visible: false, isProtected: true, values: [['x']] }),
      expect.objectContaining({
        name: '统·听课统计',
        mark: '{"id":"observations","q":"\\"a"}',
        values: [[3, '=1+1']],
        formulas: [['=1+2', null]],
      }),
    ],
  });
});

test('a workbook is read in three round trips, and nothing is kept in the host', async () => {
  const host = excel(LEDGER);
  await readWorkbook();
  expect(host.traffic).toHaveLength(3);
  expect(host.session.references.count).toBe(0);
});

test('an Excel without merged areas reads the rest', async () => {
  excel(LEDGER, '1.9');
  const snapshot = await readWorkbook();
  expect(snapshot.sheets[0]).toMatchObject({ merges: [], hiddenRows: [2] });
});

const LARGE: WorkbookContent = {
  sheets: [
    {
      name: '甲',
      values: Array.from({ length: 5001 }, (_, row) => Array.from({ length: 10 }, (_, column) => `${String(row)}:${String(column)}`)),
    },
    { name: '乙', values: [['x']] },
  ],
};

test('a large workbook takes one further round trip for each 20,000 cells and tells how far it is', async () => {
  const host = excel(LARGE);
  const seen: Progress[] = [];
  const snapshot = await readWorkbook({ onProgress: (progress) => seen.push(progress) });
  expect(host.traffic).toHaveLength(2 + 3);
  expect(snapshot.sheets[0]?.values).toEqual(LARGE.sheets[0]!.values);
  expect(seen).toEqual([
    { done: 1, total: 2, sheet: '甲' },
    { done: 1, total: 2, sheet: '甲' },
    { done: 2, total: 2, sheet: '乙' },
  ]);
});

test('rows beyond what can be read are left out and counted', async () => {
  const rows: string[][] = [];
  rows[99_999] = ['z', '', '', '', 'z'];
  excel({ sheets: [{ name: '甲', values: Array.from({ length: 100_000 }, (_, row) => rows[row] ?? ['a']) }] });
  const snapshot = await readWorkbook();
  expect(snapshot.sheets[0]).toMatchObject({ truncatedFrom: 100_000 });
  expect(snapshot.sheets[0]?.values).toHaveLength(80_000);
});

test('an abort between two requests ends the reading with its reason', async () => {
  const host = excel(LARGE);
  const controller = new AbortController();
  const work = readWorkbook({ signal: controller.signal, onProgress: () => controller.abort(new Error('stop')) });
  await expect(work).rejects.toThrow('stop');
  expect(host.traffic).toHaveLength(3);
});

test('a cell that is being edited is told as what it is', async () => {
  const host = excel(LEDGER);
  host.beginEditing();
  await expect(readWorkbook()).rejects.toMatchObject({ name: 'HostError', code: 'editing' });
});

test.each([
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['ServiceNotAvailable', 'busy'],
  ['InactiveWorkbook', 'other-book'],
])('%s is told as %s', async (code, meaning) => {
  const host = excel(LEDGER);
  host.interrupt = (request) => (request === 1 ? code : null);
  await expect(readWorkbook()).rejects.toMatchObject({ name: 'HostError', code: meaning });
});
