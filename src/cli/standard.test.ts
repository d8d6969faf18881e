import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { fixedClock } from '../app/clock';
import { DEFAULT_PRESET } from '../standard/presets';
import { standardToText } from '../standard/text/print-text';
import type { ContractOutput } from './contract-output';
import { runCheckCommand } from './run-check';

const folder = mkdtempSync(join(tmpdir(), 'standard-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Rows = (string | number)[][];

function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function book(name: string, sheets: Readonly<Record<string, Rows>>): string {
  const workbook = utils.book_new();
  for (const [sheet, rows] of Object.entries(sheets)) utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows), sheet);
  return file(name, new Uint8Array(write(workbook, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
}

async function check(...words: string[]) {
  const complaints: string[] = [];
  const said: string[] = [];
  const json = join(folder, 'out.json');
  const status = await runCheckCommand([...words, '--json', json], {
    clock: fixedClock('2025-01-20T09:30'),
    say: (line) => said.push(line),
    complain: (line) => complaints.push(line),
  });
  const none: Record<string, (string | number | null)[][]> = {};
  if (status === 2) return { status, complaints, said, findings: none };
  const output = JSON.parse(readFileSync(json, 'utf8')) as ContractOutput;
  const findings: typeof none = Object.fromEntries(
    output.teachers.map(({ name, findings: all }) => [
      name,
      all.map(({ rule, actual, required, status: is }) => [rule, actual, required, is]),
    ]),
  );
  return { status, complaints, said, findings };
}

const LEDGER: Readonly<Record<string, Rows>> = {
  教师名册: [
    ['姓名', '性别', '教研组', '任教学科'],
    ['李丽', '女', '语文组', '语文'],
    ['王强', '男', '数学组', '数学'],
  ],
  学时登记: [
    ['2024—2025学年第一学期校本研修学时登记表'],
    ['序号', '姓名', '日期', '培训内容', '类别', '学时'],
    [1, '李丽', '2024-09-12', '新课标讲座', '专题研修', 10],
    [2, '王强', '2024-10-12', '课例研讨', '实践研修', 4],
  ],
};
const OWN: Rows = [['某校达标标准'], ['编号', '名称', '统计', '要求', '单位'], ['S1', '学时', '学时', 6, '学时']];

test('the sheet 达标标准 of a workbook is its standard, and no ledger', async () => {
  const { findings, complaints, said } = await check(book('own.xlsx', { ...LEDGER, 达标标准: OWN }));
  expect(complaints).toEqual([]);
  expect(findings).toEqual({ 李丽: [['S1', 10, 6, 'met']], 王强: [['S1', 4, 6, 'unmet']] });
  expect(said[0]).toContain('本校标准');
});

test('--standard wins over it, as a preset, a text or a workbook', async () => {
  const ledger = book('own2.xlsx', { ...LEDGER, 达标标准: OWN });
  const other = book('other.xlsx', { 说明: [['某校']], 达标标准: [...OWN.slice(0, 2), ['T1', '学时', '学时', 3, '学时']] });
  const text = file('标准.txt', standardToText({ ...DEFAULT_PRESET, rules: DEFAULT_PRESET.rules.slice(0, 1) }));
  expect((await check(ledger, '--standard', other)).findings).toMatchObject({ 王强: [['T1', 4, 3, 'met']] });
  expect((await check(ledger, '--standard', text)).findings).toMatchObject({ 王强: [['B01', 4, 24, 'unmet']] });
  expect((await check(ledger, '--standard', DEFAULT_PRESET.id)).said[0]).toContain(DEFAULT_PRESET.name);
});

test('a row that makes no sense is said with its cell and is not checked; the others are', async () => {
  const rows: Rows = [...OWN, ['S2', '听课', '听可', 3, '节'], ['S3', '读书', '读书', '若干', '本']];
  const { findings, complaints, said } = await check(book('broken.xlsx', { ...LEDGER, 达标标准: rows }));
  expect(findings).toMatchObject({ 李丽: [['S1', 10, 6, 'met']] });
  expect(complaints).toEqual([
    expect.stringContaining('达标标准 达标标准!C4（统计）的「听可」不是统计项，S2 这一行暂不检查。 / "听可" at 达标标准!C4'),
    expect.stringContaining('达标标准 达标标准!D5（要求）的「若干」不是要求的数，S3 这一行暂不检查。'),
  ]);
  expect(said.join('\n')).toContain('标准里的 S2 读不懂（统计：听可），没有检查。');
});

test('a text standard says the line', async () => {
  const text = file('坏.txt', '达标标准文件 1\n[要求 S1]\n统计=学时\n要求=很多\n');
  const { complaints } = await check(book('c.xlsx', LEDGER), '--standard', text);
  expect(complaints[0]).toContain('达标标准 第 4 行（要求）的「很多」不是要求的数');
});

test.each<[string, () => string, RegExp]>([
  ['a workbook without such a sheet', () => book('none.xlsx', LEDGER), /里没有标准/],
  ['a text of a later version', () => file('later.txt', '达标标准文件 9\n'), /是更新的版本保存的标准/],
  ['something else', () => file('x.txt', '听课不少于10节'), /不是工作簿/],
  ['a name that nothing has', () => 'x', /没有叫「x」的标准/],
])('%s cannot be used: 2', async (_, standard, sentence) => {
  const { status, complaints } = await check(book('d.xlsx', LEDGER), '--standard', standard());
  expect(status).toBe(2);
  expect(complaints).toEqual([expect.stringMatching(sentence)]);
});

test('several standards joined by + are checked as one, a rule that they share once', async () => {
  const { findings, said } = await check(book('both.xlsx', LEDGER), '--standard', 'school-based-24+24-hours-five-duties');
  const rules = (findings['李丽'] ?? []).map(([rule]) => rule);
  expect(rules).toEqual(['B01', 'B02', 'B03', 'B04', 'D07', 'D08', 'D09', 'D12', 'D19', 'D05']);
  expect(said.join('\n')).toContain('校本研训 24 学时 + 24 学时·五项职责');
});

test('one unknown name among several is said', async () => {
  const { status, complaints } = await check(book('unknown.xlsx', LEDGER), '--standard', 'school-based-24+nothing');
  expect(status).toBe(2);
  expect(complaints.join('\n')).toContain('nothing');
});
