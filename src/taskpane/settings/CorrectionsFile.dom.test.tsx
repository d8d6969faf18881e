import { act } from 'react';
import { createPaneNavigation } from '../../app/navigation';
import { NO_CORRECTIONS } from '../../recognise/corrections';
import type { ExampleSession } from '../../testing/example-session';
import { exampleSession } from '../../testing/example-session';
import { byRole, click, settle, show, textOn } from '../../testing/screen';
import { Pane } from '../Pane';

let close = () => {};
const saved: { readonly name: string; readonly blob: Blob }[] = [];
const copied: string[] = [];

beforeAll(() => {
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  Element.prototype.scrollIntoView = () => {};
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) } });
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob) => {
    blobs.set(`blob:${blobs.size}`, blob as Blob);
    return `blob:${blobs.size - 1}`;
  };
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = function save() {
    const blob = blobs.get(this.href);
    if (blob) saved.push({ name: this.download, blob });
  };
});

afterEach(() => {
  close();
  saved.length = 0;
  copied.length = 0;
});

async function openSettings(): Promise<ExampleSession> {
  const navigation = createPaneNavigation();
  const example = exampleSession();
  close = await show(<Pane session={example.session} navigation={navigation} locale="zh-CN" mode="light" />);
  await act(async () => {
    navigation.go('settings');
    await Promise.resolve();
  });
  return example;
}

/** As if a person had chosen a file. */
async function choose(name: string, text: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no place for a file');
  const file = { name, text: () => Promise.resolve(text) };
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
  });
  await settle();
}

const status = () => textOn(byRole('status'));

test('without corrections there is nothing to save', async () => {
  await openSettings();
  await click('button', '导出更正');
  expect(status()).toBe('还没有更正可以导出。');
  expect(saved).toEqual([]);
});

test('the file that is saved can be brought in again', async () => {
  const { session } = await openSettings();
  await act(() => session.remember({ corrections: { ...NO_CORRECTIONS, people: { 付雅琴: '傅雅琴' }, marks: { '☆': 'official' } } }));
  await act(() => session.check());
  await act(() => session.remember({ corrections: { ...NO_CORRECTIONS, people: { 付雅琴: '傅雅琴' }, marks: { '☆': 'official' } } }));
  await click('button', '导出更正');
  expect(status()).toBe('已导出 2 条更正，同样的文字也已复制。');
  expect(saved.map(({ name }) => name)).toEqual(['研修台账更正.json']);
  const [text = ''] = copied;
  await act(() => session.remember({ corrections: NO_CORRECTIONS }));
  await choose('研修台账更正.json', text);
  expect(status()).toBe('已导入 2 条更正，重新检查后生效。');
  expect(session.state().memory.corrections).toMatchObject({ people: { 付雅琴: '傅雅琴' }, marks: { '☆': 'official' } });
});

test('what is no file of corrections changes nothing and says so', async () => {
  const { workbook } = await openSettings();
  await choose('通知.txt', '各位老师');
  expect(status()).toBe('“通知.txt”不是研修台账的更正文件，没有导入。');
  expect(workbook.remembered).toEqual([]);
});

test('parts that are not understood are named', async () => {
  await openSettings();
  await choose('更正.json', '{"format":"yanxiu-ledger/corrections","version":1,"marks":{"☆":"late","★":"?"}}');
  expect(status()).toBe('已导入 1 条更正，重新检查后生效。有 1 处看不懂，没有采用：marks.★。');
});
