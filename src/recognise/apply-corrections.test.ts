import { formatArea, formatColumn } from '../sheet/a1';
import { sheetOf, workbookOfText } from '../testing/sheet-text';
import type { Corrections } from './corrections';
import { NO_CORRECTIONS } from './corrections';
import type { TableChange } from './correct-table';
import { correctTable, resetTable } from './correct-table';
import { recognise } from './recognise';
import type { RecognisedTable } from './table';

const ROSTER = `
## 教师花名册
序号|姓名|性别|教研组
#1|周晓岚|女|语文组
#2|欧阳静|女|语文组
#3|覃志强|男|数学组
#4|韦丽萍|女|数学组
`;

/** The tables of all sheets but the roster's. */
function tablesOf(text: string, corrections: Partial<Corrections> = {}): readonly RecognisedTable[] {
  const { tables } = recognise([workbookOfText(ROSTER + text)], { ...NO_CORRECTIONS, ...corrections });
  return tables.filter(({ range }) => range.sheet !== '教师花名册');
}

/** A table in one line: range, kind, header rows, then `column field` with what its heading states. */
function told({ range, kind, headerRows, columns }: RecognisedTable): string {
  const fields = columns.map(({ column, field, kind: own, of }) => {
    const stated = of ? `(${Object.values(of).join('+')})` : '';
    return `${formatColumn(column)} ${own ? `${own}.` : ''}${field}${stated}`;
  });
  return `${formatArea(range)} ${kind} ${headerRows.map((row) => row + 1).join(',')}: ${fields.join(', ')}`;
}

/** What a person makes of the first table of a sheet, as the pane keeps it. */
function corrected(text: string, change: TableChange): Corrections {
  const workbook = workbookOfText(ROSTER + text);
  const [table] = tablesOf(text);
  const sheet = workbook.sheets.find(({ name }) => name === table?.range.sheet);
  if (!table || !sheet) throw new Error('no table');
  return correctTable(NO_CORRECTIONS, table, sheet, change);
}

describe('each correction holds for its sheet and for next month’s', () => {
  const CASES: readonly [what: string, change: TableChange, sheet: string, expected: string, next: string, expectedNext: string][] = [
    [
      'the kind, and what columns are',
      { kind: 'reading', fields: { 甲: 'date', 乙: 'title', 丙: 'noteCount' } },
      `
## 登记
甲乙丙丁
姓名|甲|乙|丙
周晓岚|9月3日|《秋天》|#2
欧阳静|9月4日|《荷花》|#3`,
      'A2:D4 reading 2: A teacher, B date, C title, D noteCount',
      `
## 十月
|实验小学
|甲乙丙丁

|姓名|甲|乙|丙
|覃志强|10月8日|《白鹭》|#2
|欧阳静|10月9日|《落花生》|#3
|韦丽萍|10月10日|《桂花雨》|#1`,
      'B4:E7 reading 4: B teacher, C date, D title, E noteCount',
    ],
    [
      'a column whose heading is a month',
      { kind: 'observation', fields: { 姓名: 'observer', '9月': 'lessons' } },
      `
## 甲表
听课节数
姓名|9月|丙
周晓岚|#2|好
欧阳静|#3|好`,
      'A2:C4 observation 2: A observer, B lessons(--09), C other',
      `
## 乙表
听课节数
姓名|10月|丙
覃志强|#2|好
韦丽萍|#3|好`,
      'A2:C4 observation 2: A observer, B lessons(--10), C other',
    ],
    [
      'the range: rows below a gap belong to it',
      { kind: 'reading', range: 'A1:C8' },
      `
## 读书
姓名|书名|摘记
周晓岚|《秋天》|#2
欧阳静|《荷花》|#3



注：以下补登
覃志强|《桥》|#1`,
      'A1:C8 reading 1: A teacher, B title, C noteCount',
      `
## 读书十月

姓名|书名|摘记
周晓岚|《秋天》|#2
欧阳静|《荷花》|#3
韦丽萍|《荷塘》|#3



注：以下补登
覃志强|《桥》|#1`,
      'A2:C10 reading 2: A teacher, B title, C noteCount',
    ],
    [
      'the header row: what looked like records is none',
      { kind: 'reading', headerRows: [3], fields: { 谁: 'teacher', 什么书: 'title' } },
      `
## 登记
名称|部门
读书|语文
谁|什么书
周晓岚|《秋天》
欧阳静|《荷花》`,
      'A3:B5 reading 3: A teacher, B title',
      `
## 登记（10月）
名称|部门|
读书|数学|
谁|什么书
覃志强|《桥》
韦丽萍|《荷塘》
周晓岚|《秋天》`,
      'A3:B6 reading 3: A teacher, B title',
    ],
  ];

  it.each(CASES)('%s', (...[, change, sheet, expected, next, expectedNext]) => {
    const corrections = corrected(sheet, change);
    expect(tablesOf(sheet, corrections).map(told)).toEqual([expected]);
    expect(tablesOf(next, corrections).map(told)).toEqual([expectedNext]);
  });

  it('that a sheet is none of ours', () => {
    const sheet = '\n## 9月值日\n姓名|日期|主题\n周晓岚|9月3日|扫地\n欧阳静|9月4日|擦窗';
    const corrections = corrected(sheet, { ignore: true });
    const next = sheet.replaceAll('9月', '10月').replace('\n周', '\n覃志强|10月2日|擦窗\n周');
    for (const text of [sheet, next]) {
      const { tables, issues } = recognise([workbookOfText(ROSTER + text)], corrections);
      expect(tables.at(-1)).toMatchObject({ kind: 'unrecognised', corrected: 'ignored' });
      expect(issues).toEqual([]);
    }
  });
});

test('a sheet is left out by its name, and so is next month’s', () => {
  const corrections = { tables: [{ sheet: '9月听课', ignore: true }] };
  const sheet = '听课人|听课日期|授课人|课题\n周晓岚|9月3日|欧阳静|《秋天》';
  expect(tablesOf(`\n## 9月听课\n${sheet}\n## 10月听课\n${sheet}\n## 听课\n${sheet}`, corrections).map(({ kind }) => kind)).toEqual([
    'unrecognised',
    'unrecognised',
    'observation',
  ]);
});

test('a correction of a table without headings is not for every such table', () => {
  const sheet = (name: string) => `\n## ${name}\n周晓岚|《秋天》|#2\n欧阳静|《荷花》|#3\n`;
  const corrections = corrected(sheet('乙'), { kind: 'reading' });
  expect(tablesOf(sheet('甲') + sheet('乙'), corrections).map(({ corrected: state }) => state)).toEqual([undefined, 'changed']);
});

test('a table that was pointed at is found elsewhere by its header', () => {
  const sheet = '\n## 便签\n某某|某书\n周晓岚|《秋天》';
  const corrections = {
    tables: [
      { sheet: '便签', range: 'A1:B2', kind: 'reading' as const, headerRows: [1], header: '某某|某书', fields: { 某某: 'teacher' } },
    ],
  };
  const placesOf = (text: string) => tablesOf(text, corrections).map(({ kind, range }) => `${kind} ${formatArea(range)}`);
  expect(placesOf(sheet)).toEqual(['reading A1:B2']);
  expect(placesOf('\n## 十月\n\n|某某|某书\n|欧阳静|《荷花》\n|覃志强|《桥》')).toEqual(['reading B2:C4']);
});

test('a stated range takes in what was found as a table of its own', () => {
  const text = `
## 读书
姓名|书名|摘记
周晓岚|《秋天》|#2
欧阳静|《荷花》|#3


补登
老师|所读|页数
覃志强|《桥》|#1`;
  expect(tablesOf(text).map(({ range }) => formatArea(range))).toEqual(['A1:C3', 'A7:C8']);
  expect(tablesOf(text, corrected(text, { range: 'A1:C8' })).map(({ range }) => formatArea(range))).toEqual(['A1:C8']);
});

describe('the pane', () => {
  const SHEET = '\n## 登记\n姓名|甲|乙\n周晓岚|《秋天》|#2\n欧阳静|《荷花》|#3';

  test('changes one thing after another', () => {
    const workbook = workbookOfText(ROSTER + SHEET);
    const sheet = sheetOf(workbook, '登记');
    let corrections: Corrections = NO_CORRECTIONS;
    for (const change of [{ kind: 'reading' as const }, { fields: { 甲: 'title' } }, { fields: { 乙: 'noteCount' } }]) {
      const table = recognise([workbook], corrections).tables.at(-1);
      if (table) corrections = correctTable(corrections, table, sheet, change);
    }
    expect(corrections.tables).toEqual([{ headings: '姓名|甲|乙', kind: 'reading', fields: { 甲: 'title', 乙: 'noteCount' } }]);
    const [table] = tablesOf(SHEET, corrections);
    expect(table && resetTable(corrections, table).tables).toEqual([]);
  });

  test('moves the header, and may move it back', () => {
    const workbook = workbookOfText(`${ROSTER}\n## 登记\n名称|部门\n读书|语文\n谁|什么书\n周晓岚|《秋天》\n欧阳静|《荷花》`);
    const sheet = sheetOf(workbook, '登记');
    const tableOf = (corrections: Corrections) => recognise([workbook], corrections).tables.at(-1);
    const found = tableOf(NO_CORRECTIONS);
    if (!found) throw new Error('no table');
    const first = correctTable(NO_CORRECTIONS, found, sheet, { headerRows: [3] });
    const table = tableOf(first);
    expect(table?.headerRows).toEqual([2]);
    const second = table && correctTable(first, table, sheet, { headerRows: found.headerRows.map((row) => row + 1) });
    expect(second && tableOf(second)).toMatchObject({ headerRows: found.headerRows, range: found.range });
  });
});

describe('words of the school’s own', () => {
  test('a mark makes a column of marks', () => {
    const sheet = '\n## 表一\n签到\n教师|9月6日\n周晓岚|▽\n欧阳静|▽\n覃志强|◇\n韦丽萍|▽';
    const [table] = tablesOf(sheet, {
      marks: { '▽': 'present', '◇': 'sick' },
    });
    expect(table && told(table)).toBe('A2:B6 attendance 2: A teacher, B mark(--09-06)');
  });

  test('a level word holds in headings and titles', () => {
    const sheet = '\n## 公开课\n市级公开课登记\n姓名|日期|课题\n周晓岚|9月3日|《秋天》\n欧阳静|9月4日|《荷花》';
    expect(tablesOf(sheet)[0]?.stated.level).toBe('city');
    expect(tablesOf(sheet, { levels: { 市级: 'county' } })[0]?.stated.level).toBe('county');
  });

  test('a heading makes a column of the field that it means, and a table of its kind', () => {
    const sheet = '\n## 表一\n同人|拾页(篇)|书名\n周晓岚|#3|《秋天》\n欧阳静|#4|《荷花》';
    const [table] = tablesOf(sheet, { headings: { 拾页: 'reading.noteCount', 同人: 'reading.teacher' } });
    expect(table && told(table)).toBe('A1:C3 reading 1: A teacher, B noteCount, C title');
    expect(table?.columns.map(({ label }) => label)).toEqual(['同人', '拾页(篇)', '书名']);
    expect(table).toMatchObject({ headings: '同人|拾页(篇)|书名' });
  });

  test('a heading in a summary of several kinds belongs to its kind', () => {
    const sheet = '\n## 汇总\n教师完成情况汇总\n姓名|听课节数|拾页\n周晓岚|#10|#3\n欧阳静|#12|#4\n覃志强|#11|#2';
    const [table] = tablesOf(sheet, { headings: { 拾页: 'reading.noteCount' } });
    expect(table && told(table)).toBe('A2:C5 mixed 2: A teacher, B observation.lessons, C reading.noteCount');
  });

  test('a heading may mean that nobody needs the column', () => {
    const sheet = '\n## 读书\n姓名|书名|摘记\n周晓岚|《秋天》|#3\n欧阳静|《荷花》|#4';
    const [table] = tablesOf(sheet, { headings: { 摘记: 'other' } });
    expect(table && told(table)).toBe('A1:C3 reading 1: A teacher, B title, C other');
  });
});

test('a heading that fits two kinds is no question once it was answered', () => {
  const text = `
## 汇总
期末汇总
姓名|听课节数|读书册数|学时|课时
周晓岚|#10|#2|#24|#12
欧阳静|#11|#2|#25|#13
覃志强|#12|#3|#24|#14`;
  const { tables, issues } = recognise([workbookOfText(ROSTER + text)], {
    ...NO_CORRECTIONS,
    tables: [{ headings: '姓名|听课节数|读书册数|学时|课时', fields: { 课时: 'open-lesson.count' } }],
  });
  expect(issues).toEqual([]);
  expect(tables.at(-1)?.columns.at(-1)).toMatchObject({ kind: 'open-lesson', field: 'count', isDoubtful: false });
});
