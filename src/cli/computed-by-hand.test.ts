import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ContractFinding } from './contract-output';
import { checkBooks } from './check-books';
import { toContract } from './contract';
import { openBooks } from './open-books';

/** The first workbook of the development corpus: forty teachers, six clean sheets. */
const BOOK = join(resolve(process.env['CORPUS'] ?? join(__dirname, '../../../shared/corpus')), '01-clean/book.xlsx');
const inCorpus = existsSync(BOOK) || process.env['CI'] ? describe : describe.skip;

/** Hours as they stand in 学时登记!G, row by row, with the category in F: 专 专题学习, 展 展示观摩, 自 自主研修. */
const HOURS = {
  高国庆: { rows: [4, 15], hours: '专2 展2 展2 专2 专2 展2 展2 自2 专2 展2 专2 自2.5' },
  肖思洁: { rows: [42, 48], hours: '专2 展2 专2 自1.5 专2 专2 展2' },
  陈莉: { rows: [175, 183], hours: '专2 展2 专2 专2 展2 专2 专2 自2 自2' },
  梁梦怡: { rows: [355, 364], hours: '专2 展2 自2.5 展2 专2 专2 展2 专2 展2 自2' },
} as const;

/** What adding up on paper gives: teacher, rule, figure, status. Shares are per cent with all digits, as part over whole. */
const FINDINGS: readonly (readonly [keyof typeof HOURS, string, number, ContractFinding['status']])[] = [
  ['高国庆', 'B01', 24.5, 'met'], // 10 + 10 + 4.5
  ['高国庆', 'B02', (10 / 24.5) * 100, 'met'], // 40.8 is within 35 to 45
  ['高国庆', 'B03', (10 / 24.5) * 100, 'met'],
  ['高国庆', 'B04', (4.5 / 24.5) * 100, 'met'], // 18.4 is within 15 to 25
  ['高国庆', 'D07', 10, 'met'], // 听课记录 rows 4 to 13
  ['高国庆', 'D08', 2, 'met'], // 读书登记 rows 4 and 5
  ['高国庆', 'D09', 1, 'met'], // row 5 is the textbook
  ['高国庆', 'D12', 3, 'met'], // 论文反思 rows 4, 5 (反思) and 8 (叙事); 教学设计 and 读书心得 are neither
  ['高国庆', 'D19', 1, 'met'], // 公开课 row 34
  ['肖思洁', 'B01', 13.5, 'unmet'],
  ['肖思洁', 'B02', (8 / 13.5) * 100, 'unmet'], // 59.3 is above 45
  ['肖思洁', 'B03', (4 / 13.5) * 100, 'unmet'], // 29.6 is below 35
  ['肖思洁', 'B04', (1.5 / 13.5) * 100, 'unmet'],
  ['肖思洁', 'D07', 11, 'met'], // rows 36 to 46
  ['肖思洁', 'D08', 1, 'unmet'], // row 11, which is no textbook
  ['肖思洁', 'D09', 0, 'unmet'],
  ['肖思洁', 'D12', 0, 'unmet'],
  ['肖思洁', 'D19', 1, 'met'], // row 25
  ['陈莉', 'B01', 18, 'unmet'],
  ['陈莉', 'D07', 13, 'met'], // rows 165 to 177
  ['陈莉', 'D08', 2, 'met'], // rows 42 and 43, neither a textbook
  ['陈莉', 'D09', 0, 'unmet'],
  ['陈莉', 'D19', 0, 'unmet'],
  ['梁梦怡', 'B01', 20.5, 'unmet'],
  ['梁梦怡', 'B02', (8 / 20.5) * 100, 'met'], // 39.0
  ['梁梦怡', 'B04', (4.5 / 20.5) * 100, 'met'], // 22.0
  ['梁梦怡', 'D07', 8, 'unmet'], // rows 344 to 351
  ['梁梦怡', 'D05', 0, 'unmet'], // born 1999-01, 25 years old on 2024-09-01; no 计划 of hers
];

inCorpus('figures added up on paper', () => {
  const assessed = checkBooks(openBooks([BOOK]), { semester: '2024-2025-1', asOf: '2025-02-10T08:00' });
  const findingOf = async (name: string, rule: string) => {
    const teacher = toContract((await assessed).assessment).teachers.find((each) => each.name === name);
    return teacher?.findings.find((finding) => finding.rule === rule);
  };

  test.each(FINDINGS)('%s %s is %p', async (name, rule, actual, status) => {
    expect(await findingOf(name, rule)).toMatchObject({ actual, status });
  });

  test.each(Object.entries(HOURS))('%s: each hour is the one of its cell', async (name, { rows, hours }) => {
    const [first] = rows;
    const expected = hours.split(' ').map((text, index) => {
      return { sheet: '学时登记', range: `A${first + index}:G${first + index}`, amount: Number(text.slice(1)) };
    });
    expect((await findingOf(name, 'B01'))?.evidence).toEqual({ counted: expected, notCounted: [], open: [] });
  });

  test('who is 53 is asked for no plan of the young', async () => {
    expect(await findingOf('肖思洁', 'D05')).toMatchObject({ status: 'notApplicable', reason: 'out-of-scope' });
  });
});
