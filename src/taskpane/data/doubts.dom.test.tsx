import { act } from 'react';
import { fixedClock } from '../../app/clock';
import { createSession } from '../../app/create-session';
import { createPaneNavigation } from '../../app/navigation';
import { NO_PAUSE, recordingWorkbook } from '../../testing/example-session';
import { allByRole, byRole, click, show, textOn } from '../../testing/screen';
import { workbookOfText } from '../../testing/sheet-text';
import { Pane } from '../Pane';

const NAMES = ['周晓岚', '欧阳静', '覃志强', '韦丽萍', '黄敏', '莫小军'];
const TEXT = `
## 教师花名册
姓名|性别|教研组
${NAMES.map((name) => `${name}|女|语文组`).join('\n')}
## 补记
听课补记
听课时间|班级|上课教师|授课内容
11月20日|六(2)班|周晓岚|《秋天》
## 学时登记
2024—2025学年第一学期学时登记
姓名|日期|内容|认领
${NAMES.map((name, day) => `${name}|2024-09-1${day}|讲座|#2`).join('\n')}
`;

// The first check loads every stage.
jest.setTimeout(60_000);

let close = () => {};

beforeAll(() => {
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  Element.prototype.scrollIntoView = () => {};
});

afterEach(() => close());

async function openTables(): Promise<void> {
  const shown = workbookOfText(TEXT);
  const sheets = shown.sheets.map((sheet) => (sheet.name === '学时登记' ? { ...sheet, hiddenRows: [3, 4], hiddenColumns: [2] } : sheet));
  const session = createSession({
    workbooks: [recordingWorkbook({ ...shown, sheets })],
    clock: fixedClock('2025-01-20T09:30'),
    pause: NO_PAUSE,
  });
  const navigation = createPaneNavigation();
  close = await show(<Pane session={session} navigation={navigation} locale="zh-CN" mode="light" />);
  await act(() => session.check());
  await act(async () => {
    navigation.go('tables');
    await Promise.resolve();
  });
}

test('the ledgers whose question decides most stand first, each with its question and what it decides', async () => {
  await openTables();
  expect(allByRole('row').map((row) => textOn(row).trim())).toEqual([
    expect.stringMatching(/^学时登记A2:D8学时6 ?「学时登记」D 列「认领」是.+吗？ 关系到 6 位教师、6 条记录$/),
    expect.stringMatching(/^补记A2:D3听课1 ?「补记」记的是谁？没有找到姓名列，现在没有计入。 关系到 1 位教师、1 条记录$/),
    expect.stringMatching(/^教师花名册/),
  ]);
});

test('a ledger says why it was taken for what it is, and what of it is hidden', async () => {
  await openTables();
  await click('row', /学时登记/);
  const page = textOn(byRole('main'));
  expect(page).toContain('依据：标题“2024—2025学年第一学期学时登记”');
  expect(page).toContain('6 个教师姓名');
  expect(page).toContain('「学时登记」有 2 行隐藏（4–5），也读了。');
  expect(page).toContain('「学时登记」有 1 列隐藏（C），也读了。');
});
