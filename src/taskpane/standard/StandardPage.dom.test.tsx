import { act } from 'react';
import { createPaneNavigation } from '../../app/navigation';
import { DEFAULT_PRESET, PRESETS, presetById } from '../../standard/presets';
import { stated } from '../../standard/presets/stated';
import type { Standard } from '../../standard/rule';
import { standardToRows } from '../../standard/sheet/print-standard';
import { standardOfWorkbooks } from '../../standard/sheet/read-sheet';
import type { StandardRows } from '../../standard/sheet/sheet-row';
import type { ExampleSession } from '../../testing/example-session';
import { exampleSession } from '../../testing/example-session';
import { allByRole, byRole, click, settle, show, textOn } from '../../testing/screen';
import { shownStandard } from '../../testing/standard-sheet';
import { Pane } from '../Pane';

const OTHER = PRESETS[1]!;
const CHOICE = '[role="combobox"]';
const OPTION = '[role="option"]';

/** Loading the page with its presets and its list takes longer than a test usually may. */
jest.setTimeout(30_000);

let close = () => {};

beforeAll(() => {
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  Element.prototype.scrollIntoView = () => {};
});

afterEach(() => close());

/** The page after a check; `rows` are what stands on the sheet 达标标准. */
async function openStandard(rows: StandardRows | null = null, present: Standard = DEFAULT_PRESET): Promise<ExampleSession> {
  const navigation = createPaneNavigation();
  const example = exampleSession({
    ownStandard: (...given) => Promise.resolve(standardOfWorkbooks(...given)),
    standard: (id) => Promise.resolve(presetById(id ?? '') ?? present),
  });
  const { workbook, session } = example;
  const { snapshot } = workbook;
  if (rows) workbook.snapshot = { ...snapshot, sheets: [...snapshot.sheets, { ...shownStandard(rows), workbook: snapshot.name }] };
  await session.check();
  close = await show(<Pane session={session} navigation={navigation} locale="zh-CN" mode="light" />);
  await act(async () => {
    navigation.go('standard');
    await Promise.resolve();
  });
  await settle();
  return example;
}

/** The preset's rows with other cells in the row of one rule. */
function withRow(rule: string, cells: Readonly<Record<string, string | number>>): StandardRows {
  const rows = standardToRows(DEFAULT_PRESET);
  return { ...rows, rules: rows.rules.map((row) => (row['id'] === rule ? { ...row, ...cells } : row)) };
}

const page = () => textOn(byRole('main'));

/** As if a person had chosen a file. */
async function chooseFile(name: string, text: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no place for a file');
  Object.defineProperty(input, 'files', { value: [{ name, text: () => Promise.resolve(text) }], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
  });
  await settle();
}

test('a preset is chosen from the list and goes to the sheet 达标标准; the one before can be had back', async () => {
  const { workbook } = await openStandard();
  expect(page()).toContain('第一次修改时，会新建工作表「达标标准」');
  expect(page()).not.toContain('与预设相比');
  await click(CHOICE);
  expect(allByRole(OPTION).map((option) => textOn(option))).toEqual(PRESETS.map(({ name }) => name));
  await click(OPTION, OTHER.name);
  expect(workbook.applied.map(({ sheets }) => sheets.map(({ name }) => name))).toEqual([['达标标准']]);
  expect(workbook.remembered.at(-1)).toContain(OTHER.id);
  expect(textOn(byRole('status'))).toBe('已保存到「达标标准」，正在重新检查。');
  await click('button', `换回“${DEFAULT_PRESET.name}”`);
  expect(workbook.applied).toHaveLength(2);
  expect(allByRole('button', /^换回/)).toEqual([]);
});

test('what the school changed is counted, listed column by column, and can be reset', async () => {
  const { workbook } = await openStandard(withRow('D07', { figure: 12, scope: '教龄<3' }));
  expect(page()).toContain('与预设相比改了 1 条');
  expect(page()).toContain('本校改 10→12');
  expect(page()).not.toContain('要求 10→12');
  await click('button', '看差别');
  expect(page()).toContain('听课 适用范围 空→教龄<3，要求 10→12');
  await click('button', '恢复预设');
  expect(workbook.applied.flatMap(({ edits = [] }) => edits.flatMap(({ cells }) => cells.map(({ value }) => value)))).toContain(10);
});

test('a cell that cannot be read is said, and leads to its cell', async () => {
  const { workbook } = await openStandard(withRow('D07', { count: '听可' }));
  expect(page()).toMatch(/「达标标准」[A-Z]+\d+ 的「听可」读不懂，这条暂不检查。/);
  expect(page()).not.toContain('与预设相比');
  await click('button', /^转到 [A-Z]+\d+$/);
  expect(workbook.revealed).toMatchObject([{ sheet: '达标标准' }]);
});

test('the sheet is shown where it stands, and made where it does not', async () => {
  const { workbook } = await openStandard();
  await click('button', '在工作表「达标标准」中编辑');
  expect(workbook.applied.flatMap(({ sheets }) => sheets.map(({ name }) => name))).toEqual(['达标标准']);
  expect(workbook.revealed).toMatchObject([{ sheet: '达标标准', top: 0, left: 0 }]);
});

test.each([
  ['通知.txt', '各位老师', '“通知.txt”不是研修台账的达标标准文件，没有导入。', 0],
  ['新版.txt', '达标标准文件 9', '“新版.txt”来自别的版本，没有导入。请先更新插件。', 0],
  ['错字.txt', '达标标准文件 1\n[要求 A1]\n统计=听可', '“错字.txt”里没有读得懂的要求，没有导入。有 1 处读不懂，没有采用：第 3 行。', 0],
  [
    '本校.txt',
    '达标标准文件 1\n[标准]\n标准名称=本校标准\n[要求 A1]\n统计=听课\n要求=9\n多余',
    '已导入“本校标准”，1 条要求。有 1 处读不懂，没有采用：第 7 行。',
    1,
  ],
])('%s is brought in as far as it makes sense, and what came of it is said', async (name, text, said, plans) => {
  const { workbook } = await openStandard();
  await chooseFile(name, text);
  expect(page()).toContain(said);
  expect(workbook.applied).toHaveLength(plans);
});

test('a list of papers is offered where the standard asks for papers', async () => {
  await openStandard();
  expect(allByRole('button', '新建材料清单')).toEqual([]);
  close();
  const rule = { clause: '', quote: '', family: '材料', unit: '项', name: '档案', id: 'X1' } as const;
  const rules = stated('本校', [{ ...rule, is: ['checklist', { items: ['研训档案'] }] }]);
  const { workbook } = await openStandard(null, { id: 'papers', name: '档案', version: '1', rules });
  await click('button', '新建材料清单');
  expect(workbook.applied.flatMap(({ sheets }) => sheets.map(({ name }) => name))).toEqual(['材料清单']);
  expect(page()).toContain('材料清单写上了 8 行');
});
