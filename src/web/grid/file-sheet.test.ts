import { readFileSync } from 'node:fs';
import { openFileWorkbook } from '../../workbook/file/file-workbook';
import { readFileLook } from './file-look';
import { showFileSheet } from './file-sheet';
import type { ShownSheet } from './shown-sheet';

const SAMPLE = readFileSync('assets/samples/qinghe-2024-2025-1.xlsx');

async function shown(isStyled: boolean): Promise<readonly ShownSheet[]> {
  const workbook = openFileWorkbook('sample.xlsx', SAMPLE);
  const look = isStyled ? await readFileLook(workbook.bytes()) : null;
  const { sheets } = await workbook.read();
  return sheets.map((sheet) => showFileSheet(sheet, look));
}

test('a file is shown with its title, its fonts, its widths and its frozen heading', async () => {
  const [roster] = await shown(true);
  const title = roster?.cells[0]?.[0];
  expect(title?.value).toBe('青禾小学教师花名册');
  expect(roster?.styles[title?.style ?? -1]).toMatchObject({ isBold: true, fontSize: 16, horizontal: 'center' });
  expect(roster).toMatchObject({ freeze: { rows: 3, columns: 0 } });
  expect(roster?.columnWidths.slice(0, 2)).toEqual([42, 77]);
  expect(roster?.rowHeights[0]).toBe(40);
});

test('a sheet of many cells has few looks', async () => {
  for (const sheet of await shown(true)) expect(sheet.styles.length).toBeLessThan(30);
});

test('where the look cannot be read, the values are there all the same', async () => {
  const values = (sheets: readonly ShownSheet[]) => sheets.map(({ cells }) => cells.map((row) => row.flatMap((cell) => cell?.value ?? [])));
  expect(values(await shown(false))).toEqual(values(await shown(true)));
});

test('dates and errors of an unstyled sheet read as in Excel', () => {
  const sheet = showFileSheet(
    {
      workbook: 'book.xlsx',
      name: '听课',
      visible: true,
      values: [[45588, { kind: 'error', text: '#REF!' }]],
      formats: [['m/d/yy', null]],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [1],
      isProtected: false,
      mark: null,
    },
    null,
  );
  const [date, error] = sheet.cells[0] ?? [];
  expect(sheet.styles[date?.style ?? -1]).toEqual({ numberFormat: 'yyyy/m/d' });
  expect(error).toEqual({ value: '#REF!' });
  expect(sheet.hiddenColumns).toEqual([1]);
});

test('bytes that are no workbook give no look and no error', async () => {
  expect(await readFileLook(new Uint8Array([80, 75, 3, 4, 0]))).toBeNull();
});
