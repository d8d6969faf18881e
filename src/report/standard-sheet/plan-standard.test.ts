import fc from 'fast-check';
import type { SheetSnapshot, WorkbookSnapshot } from '../../sheet/snapshot';
import { PRESETS } from '../../standard/presets';
import type { Standard } from '../../standard/rule';
import { standardToRows } from '../../standard/sheet/print-standard';
import { readStandardSheet, standardOfWorkbooks } from '../../standard/sheet/read-sheet';
import { contentFile } from '../../testing/content-file';
import { connectClient } from '../../testing/excel-host/client';
import { ExcelHost } from '../../testing/excel-host/excel-host';
import { hostWorkbook } from '../../testing/excel-host/host-workbook';
import { anyStandard } from '../../testing/standard-arbitrary';
import { shownStandard, typedSheet } from '../../testing/standard-sheet';
import type { WorkbookContent } from '../../testing/workbook-contract';
import { excelWorkbook } from '../../workbook/excel/excel-workbook';
import { openFileWorkbook } from '../../workbook/file/file-workbook';
import type { WorkbookPort } from '../../workbook/port';
import type { SheetEdit } from '../write-plan';
import { editStandard } from './edit-standard';
import { planStandard } from './plan-standard';

const BOOK: WorkbookContent = {
  name: '台账.xlsx',
  sheets: [
    {
      name: '听课登记',
      values: [
        ['姓名', '日期'],
        ['陈一', 45536],
      ],
    },
  ],
};
const PRESET = PRESETS[0]!;

function file(content: WorkbookContent): WorkbookPort {
  return openFileWorkbook(content.name ?? '', contentFile(content));
}

function excel(content: WorkbookContent): WorkbookPort {
  connectClient(new ExcelHost(hostWorkbook(content), { evaluate: () => 0 }), '1.14');
  return excelWorkbook();
}

async function write(port: WorkbookPort, standard: Standard, base: Standard | null = null): Promise<WorkbookSnapshot> {
  const planned = planStandard(standard, await port.read(), base);
  if (planned.kind === 'plan') await port.apply(planned.plan);
  else expect(planned.kind).toBe('unchanged');
  return port.read();
}

function sheetIn(workbook: WorkbookSnapshot): SheetSnapshot {
  return workbook.sheets.find(({ name }) => name === '达标标准')!;
}

function withRules(change: (rules: Standard['rules']) => Standard['rules']): Standard {
  return { ...PRESET, rules: change(PRESET.rules) };
}

describe.each([
  ['a file', file],
  ['Excel', excel],
])('in %s', (_, open) => {
  test('a standard stands in the workbook as a sheet of the user’s and is read again as it was', async () => {
    const port = open(BOOK);
    const after = await write(port, PRESET, PRESET);
    expect(standardOfWorkbooks([after])).toMatchObject({ standard: PRESET, broken: [] });
    expect(sheetIn(after).mark).toBeNull();
    expect(after.takenNames).toEqual(expect.arrayContaining(['达标标准', '学时折算', '名词', '校历', '标准设置']));
    expect(planStandard(PRESET, after, PRESET)).toEqual({ kind: 'unchanged' });
  });

  test('a change writes the cells of its row and says so in 本校修改', async () => {
    const port = open(BOOK);
    const before = sheetIn(await write(port, PRESET, PRESET));
    const changed = withRules((rules) =>
      rules.map((rule) => (rule.id === 'D07' ? { ...rule, params: { ...rule.params, atLeast: 8 } } : rule)),
    );
    const after = await write(port, changed, PRESET);
    expect(standardOfWorkbooks([after])?.standard).toEqual(changed);
    const differences = sheetIn(after).values.flatMap((row, i) =>
      row.flatMap((value, j) => (value === (before.values[i]?.[j] ?? null) ? [] : [value])),
    );
    expect(differences).toEqual([8, '要求 10→8']);
  });

  test('another standard is written row by row: what is gone is emptied, what is new comes below, and can be taken back', async () => {
    const port = open(BOOK);
    const before = await write(port, PRESET);
    const other = {
      ...withRules((rules) => [...rules.slice(3), { ...rules[0]!, id: 'N1', name: '新的' }]),
      terms: [{ term: '青年教师', meaning: '年龄≤35' }],
    };
    const planned = planStandard(other, before, null);
    const receipt = planned.kind === 'plan' ? await port.apply(planned.plan) : null;
    expect(standardOfWorkbooks([await port.read()])).toMatchObject({ standard: other, broken: [] });
    await receipt?.restore();
    expect(standardOfWorkbooks([await port.read()])?.standard).toEqual(PRESET);
  });
});

const TYPED: WorkbookContent = {
  sheets: [
    typedSheet(['某校达标标准', '编号|备注|名称|统计项|标准', 'A1|张某|听课|听课|不少于10节', 'A2||读书|读书|两本', 'A3||写作|听可|3']),
  ],
};

test('a sheet that a person typed keeps his words, his columns and his rows', async () => {
  const port = file(TYPED);
  const own = standardOfWorkbooks([await port.read()])!.standard;
  const [first, second] = own.rules;
  const changed = { ...own, rules: [first!, { ...second!, params: { count: '读书', atLeast: 3 } }, { ...first!, id: 'A4', name: '评课' }] };
  const after = await write(port, changed);
  expect(sheetIn(after).values.slice(1)).toEqual([
    ['编号', '备注', '名称', '统计项', '标准'],
    ['A1', '张某', '听课', '听课', '不少于10节'],
    ['A2', null, '读书', '读书', '3本'],
    ['A3', null, '写作', '听可', 3],
    ['A4', null, '评课', '听课', '10节'],
  ]);
});

test('what a typed sheet has no column or no table for is said, and nothing is written', async () => {
  const workbook = await file(TYPED).read();
  const own = standardOfWorkbooks([workbook])!.standard;
  const scoped = { ...own, rules: own.rules.map((rule) => ({ ...rule, scope: '青年教师' })) };
  expect(planStandard(scoped, workbook, null)).toEqual({ kind: 'no-column', table: '达标标准', heading: '适用范围' });
  expect(planStandard({ ...own, terms: [{ term: 'a', meaning: 'b' }] }, workbook, null)).toMatchObject({
    kind: 'no-column',
    table: '名词',
  });
  const other = await file({ sheets: [{ name: '达标标准', values: [['听课不少于10节']] }] }).read();
  expect(planStandard(PRESET, other, null)).toEqual({ kind: 'other-sheet', sheet: '达标标准' });
});

/** The sheet with an edit's cells in it. */
function edited(sheet: SheetSnapshot, { cells }: SheetEdit): SheetSnapshot {
  const values = sheet.values.map((row) => [...row]);
  for (const { row, column, value } of cells) {
    while (values.length <= row) values.push([]);
    const line = values[row]!;
    while (line.length <= column) line.push(null);
    line[column] = value;
  }
  return { ...sheet, values };
}

test('any standard is written over any other, and read again as it was', () => {
  fc.assert(
    fc.property(anyStandard, anyStandard, (from, to) => {
      const sheet = shownStandard(standardToRows(from));
      const edit = editStandard(sheet, standardToRows(to));
      const read = edit?.kind === 'edit' ? readStandardSheet(edited(sheet, edit.edit)) : null;
      expect(read?.broken).toEqual([]);
      // Order alone is no difference: rows that stay keep their places.
      const byId = (standard: Standard | undefined) => ({
        ...standard,
        rules: standard?.rules.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        terms: standard?.terms?.toSorted((a, b) => (a.term < b.term ? -1 : 1)),
        conversions: standard?.conversions?.toSorted((a, b) => (a.item < b.item ? -1 : a.item > b.item ? 1 : 0)),
        calendar: standard?.calendar && {
          ...standard.calendar,
          holidays: standard.calendar.holidays.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
        },
      });
      expect(byId(read?.standard)).toEqual(byId(to));
    }),
    { seed: 20240901, numRuns: 100 },
  );
});
