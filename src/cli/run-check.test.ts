import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { fixedClock } from '../app/clock';
import { runCheckCommand } from './run-check';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file into the test's folder. */
function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** Writes a workbook of the given sheets. */
function book(name: string, sheets: Readonly<Record<string, (string | number)[][]>>): string {
  const workbook = utils.book_new();
  for (const [sheet, rows] of Object.entries(sheets)) utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows), sheet);
  return file(name, new Uint8Array(write(workbook, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
}

async function check(...words: string[]) {
  const said: string[] = [];
  const complaints: string[] = [];
  const status = await runCheckCommand(words, {
    clock: fixedClock('2025-01-20T09:30'),
    say: (line) => said.push(line),
    complain: (line) => complaints.push(line),
  });
  return { status, said: said.join('\n'), complaints: complaints.join('\n') };
}

const ROSTER = [
  ['姓名', '性别', '教研组', '任教学科'],
  ['李丽', '女', '语文组', '语文'],
  ['王强', '男', '数学组', '数学'],
];
const HOURS = (wang: number | string) => [
  ['2024—2025学年第一学期校本研修学时登记表'],
  ['序号', '姓名', '日期', '培训内容', '类别', '学时'],
  [1, '李丽', '2024-09-12', '新课标讲座', '专题研修', 10],
  [2, '李丽', '2024-10-12', '课例研讨', '实践研修', 10],
  [3, '李丽', '2024-11-12', '自学课标', '自主研修', 5],
  [4, '王强', '2024-09-12', '新课标讲座', '专题研修', wang],
];
const ONLY_HOURS = ['--standard', 'school-based-24'];

test('everybody meets the standard: 0', async () => {
  const path = book('good.xlsx', { 教师名册: ROSTER, 学时登记: HOURS(24) });
  const { status, said, complaints } = await check(path, ...ONLY_HOURS);
  expect(complaints).toBe('');
  expect(said).toContain('达标 2 人，未达标 0 人，待核实 0 人，达标率 100.0%。');
  expect(status).toBe(0);
});

test('somebody does not: 1, with what is missing', async () => {
  const path = book('unmet.xlsx', { 教师名册: ROSTER, 学时登记: HOURS(23.96) });
  const { status, said } = await check(path, ...ONLY_HOURS);
  expect(said).toContain('  王强：学时 23.96/24 学时');
  expect(status).toBe(1);
});

test('an unreadable figure is never guessed into unmet: 1, to be verified', async () => {
  const path = book('unread.xlsx', { 教师名册: ROSTER, 学时登记: HOURS('约20') });
  const { status, said } = await check(path, ...ONLY_HOURS);
  expect(said).toContain('待核实：\n  王强：学时（已确认 0.0/24 学时）');
  expect(said).not.toContain('未达标：');
  expect(status).toBe(1);
});

test('the contract is written where it is asked for', async () => {
  const path = book('json.xlsx', { 教师名册: ROSTER, 学时登记: HOURS(24) });
  const out = join(folder, 'out.json');
  await check(path, ...ONLY_HOURS, '--semester', '2024-2025-1', '--json', out);
  const contract = JSON.parse(readFileSync(out, 'utf8')) as { contract: number; semester: { id: string }; teachers: { name: string }[] };
  expect(contract).toMatchObject({ contract: 1, semester: { id: '2024-2025-1' } });
  expect(contract.teachers.map(({ name }) => name)).toEqual(['李丽', '王强']);
});

test('the result is a copy of the first workbook with sheets added; the workbook itself stays as it was', async () => {
  const path = GOOD();
  const before = readFileSync(path);
  const out = join(folder, 'result.xlsx');
  const { said, status } = await check(path, ...ONLY_HOURS, '--out', out);
  const sheets = read(readFileSync(out)).SheetNames;
  expect(sheets.slice(0, 2)).toEqual(['教师名册', '学时登记']);
  expect(sheets.length).toBeGreaterThan(2);
  expect(said).toContain(`已写好：${out}`);
  expect(status).toBe(0);
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('several workbooks are one ledger', async () => {
  const { said } = await check(book('one.xlsx', { 教师名册: ROSTER }), book('two.xlsx', { 学时登记: HOURS(24) }), ...ONLY_HOURS);
  expect(said).toContain('达标 2 人');
});

test('without a roster the names of the sheets are the teachers, and that is said', async () => {
  const { complaints } = await check(book('no-roster.xlsx', { 学时登记: HOURS(24) }), ...ONLY_HOURS);
  expect(complaints).toMatch(/没有找到教师名册，教师取自台账中的 2 个姓名.* \/ No roster was found/);
});

/** The first sector of a compound file, with the name of the stream that an encrypted workbook stands in. */
function encrypted(): Uint8Array {
  const name = [...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0]);
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(name, 512);
  return bytes;
}

/** A workbook whose cells are not what their check sum says. */
function altered(): Uint8Array {
  const files = unzipSync(readFileSync(GOOD()));
  const bytes = zipSync(files, { level: 0 });
  const at = Buffer.from(bytes).indexOf('<sheetData');
  bytes[at + 1] = 'x'.charCodeAt(0);
  return bytes;
}

/** A workbook with a part of 128 MB of zeros, which pack a thousand to one. */
function bomb(): Uint8Array {
  return zipSync({ ...unzipSync(readFileSync(GOOD())), 'xl/media/zero.bin': new Uint8Array(128 * 2 ** 20) });
}

/** A good workbook whose structure is protected. */
function locked(): string {
  const files = unzipSync(readFileSync(GOOD()));
  const workbook = Buffer.from(files['xl/workbook.xml'] ?? []).toString('utf8');
  const protectedBook = workbook.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>');
  return file('locked.xlsx', zipSync({ ...files, 'xl/workbook.xml': Buffer.from(protectedBook) }));
}

const GOOD = () => book('some.xlsx', { 教师名册: ROSTER, 学时登记: HOURS(24) });

test.each<[string, () => string[], RegExp]>([
  ['no argument', () => [], /没有给出台账文件。 \/ No workbook was given\. 用法：/],
  ['a file that is not there', () => [join(folder, 'nothing.xlsx')], /找不到文件.*nothing\.xlsx.* \/ There is no file/],
  ['a folder', () => [folder], /是文件夹/],
  ['text called .xlsx', () => [file('text.xlsx', 'hello')], /不是工作簿/],
  ['an empty file', () => [file('empty.xlsx', '')], /已损坏/],
  ['half a file', () => [file('half.xlsx', readFileSync(GOOD()).subarray(0, 1500))], /已损坏/],
  ['an altered file', () => [file('altered.xlsx', altered())], /已损坏/],
  ['an encrypted file', () => [file('encrypted.xlsx', encrypted())], /有打开密码/],
  ['a zip bomb', () => [file('bomb.xlsx', bomb())], /大得不正常/],
  ['an empty workbook', () => [book('blank.xlsx', { Sheet1: [] })], /工作簿里没有内容/],
  [
    'nothing of ours',
    () => [
      book('menu.xlsx', {
        午餐: [
          ['番茄炒蛋', 12],
          ['米饭', 1],
        ],
      }),
    ],
    /没有认出台账/,
  ],
  ['a standard that nobody knows', () => [GOOD(), '--standard', 'x'], /没有叫「x」的标准。现有标准：24-hours-five-duties, school-based-24/],
  ['a semester that is none', () => [GOOD(), '--semester', '2024-1'], /学期「2024-1」看不懂/],
  ['one file twice', () => [GOOD(), GOOD()], /给了两次/],
  ['a result over its own ledger', () => [GOOD(), '--out', GOOD()], /不能写到台账/],
  ['statistics for a protected workbook', () => [locked(), '--out', join(folder, 'locked-out.xlsx')], /结构有保护.*取消“保护工作簿”/],
  ['a result where no folder is', () => [GOOD(), '--json', join(folder, 'no', 'o.json')], /写不了文件.*ENOENT/],
])('%s: 2, one sentence, nothing written', async (_, words, sentence) => {
  const json = join(folder, 'never.json');
  const given = words();
  const { status, said, complaints } = await check(...given, ...(given.includes('--json') ? [] : ['--json', json]));
  expect(complaints).toMatch(sentence);
  expect(said).toBe('');
  expect(status).toBe(2);
  expect(existsSync(json)).toBe(false);
});

describe('--corrections', () => {
  const HALL = [
    ['姓名', '日期', '内容', '收获(单元)'],
    ['李丽', '2024-09-12', '新课标讲座', 12],
    ['王蔷', '2024-09-12', '新课标讲座', 13],
  ];
  const words = { people: { 王蔷: '王强' }, headings: { 收获: 'training-hours.hours' }, units: { 单元: { unit: '学时', times: 2 } } };
  const text = (more: object = {}) => JSON.stringify({ format: 'yanxiu-ledger/corrections', version: 1, ...words, ...more });

  test('the school’s own words hold: a heading, a unit, a person', async () => {
    const path = book('own-words.xlsx', { 教师名册: ROSTER, 学时登记: HALL });
    expect((await check(path, ...ONLY_HOURS)).status).toBe(1);
    const { status, said, complaints } = await check(path, ...ONLY_HOURS, '--corrections', file('own.json', text()));
    expect(complaints).toBe('');
    expect(said).toContain('达标 2 人，未达标 0 人，待核实 0 人');
    expect(status).toBe(0);
  });

  test('a part that is not understood is said, and the rest holds', async () => {
    const path = book('own-words.xlsx', { 教师名册: ROSTER, 学时登记: HALL });
    const { status, complaints } = await check(path, ...ONLY_HOURS, '--corrections', file('odd.json', text({ marks: { '☆': '病假' } })));
    expect(complaints).toMatch(/「marks\.☆」看不懂，没有采用，其余照用。/);
    expect(status).toBe(0);
  });

  test.each([
    ['no such file', () => join(folder, 'nowhere.json'), /找不到文件/],
    ['no corrections', () => file('other.json', '{}'), /不是研修台账的更正文件/],
    ['those of a later version', () => file('later.json', text({ version: 2 })), /来自更新的版本/],
  ])('%s: 2', async (_, given, complaint) => {
    const path = book('own-words.xlsx', { 教师名册: ROSTER, 学时登记: HALL });
    const { status, complaints } = await check(path, '--corrections', given());
    expect(complaints).toMatch(complaint);
    expect(status).toBe(2);
  });

  test('the file of corrections is not written over', async () => {
    const path = book('own-words.xlsx', { 教师名册: ROSTER, 学时登记: HALL });
    const corrections = file('kept.json', text());
    const { status } = await check(path, '--corrections', corrections, '--json', corrections);
    expect(status).toBe(2);
    expect(readFileSync(corrections, 'utf8')).toBe(text());
  });
});

describe('what is not sure', () => {
  const NAMES = ['李丽', '王强', '赵敏', '孙伟', '陈晓燕', '刘洋'];
  const roster = [['姓名', '性别', '教研组'], ...NAMES.map((name) => [name, '女', '语文组'])];
  const hours = [
    ['2024—2025学年第一学期学时登记'],
    ['姓名', '日期', '内容', '认领'],
    ...NAMES.map((name, day) => [name, `2024-09-1${day}`, '讲座', 2]),
  ];

  test('is asked, the question that decides most first', async () => {
    const reading = [['读书登记'], ['姓名', '书名', '摘记'], ['李丽', '《秋天》', 2], ['王墙', '《荷花》', 3]];
    const { said } = await check(book('doubts.xlsx', { 教师名册: roster, 读书: reading, 学时登记: hours }), ...ONLY_HOURS);
    expect(said.split('\n').slice(-3)).toEqual([
      '请确认 2 处（影响大的在前），答案可写进更正文件：',
      expect.stringMatching(/^ {2}「学时登记」D 列「认领」是.+吗？（关系到 6 位教师、6 条记录）$/),
      '  「王墙」是「王强」吗？（关系到 1 位教师、1 条记录）',
    ]);
  });

  test('what is hidden is read, and that is said', async () => {
    const workbook = utils.book_new();
    const sheet = utils.aoa_to_sheet(HOURS(24));
    sheet['!rows'] = [{}, {}, { hidden: true }, { hidden: true }];
    sheet['!cols'] = [{ hidden: true }];
    utils.book_append_sheet(workbook, utils.aoa_to_sheet(ROSTER), '教师名册');
    utils.book_append_sheet(workbook, sheet, '学时登记');
    const path = file('hidden.xlsx', new Uint8Array(write(workbook, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
    const { said, complaints } = await check(path, ...ONLY_HOURS);
    expect(said).toContain('达标 2 人');
    expect(complaints.split('\n')).toEqual([
      '「学时登记」有 2 行隐藏（3–4），也读了。 / "学时登记" has 2 hidden rows (3–4), read too.',
      '「学时登记」有 1 列隐藏（A），也读了。 / "学时登记" has 1 hidden column (A), read too.',
    ]);
  });
});
