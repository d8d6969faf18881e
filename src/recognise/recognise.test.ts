import { formatArea, formatColumn } from '../sheet/a1';
import { workbookOfText } from '../testing/sheet-text';
import type { Corrections } from './corrections';
import { NO_CORRECTIONS } from './corrections';
import { recognise } from './recognise';
import type { RecognisedTable } from './table';

const ROSTER = `
## 教师花名册
桥头小学教师花名册
序号|姓名|性别|教研组
#1|周晓岚|女|语文组
#2|欧阳静|女|语文组
#3|覃志强|男|数学组
#4|韦丽萍|女|数学组
#5|黄敏|女|英语组
#6|莫小军|男|综合组
`;

/** The tables of all sheets but the roster's. */
function tablesOf(text: string, corrections: Partial<Corrections> = {}): readonly RecognisedTable[] {
  const { tables } = recognise([workbookOfText(ROSTER + text)], { ...NO_CORRECTIONS, ...corrections });
  return tables.filter(({ range }) => range.sheet !== '教师花名册');
}

/** A table in one line: range, kind, layout, header rows, then `column field` with what its heading states. */
function told({ range, kind, layout, headerRows, columns }: RecognisedTable): string {
  const fields = columns.map(({ column, field, kind: own, of }) => {
    const stated = of ? Object.values(of).join('+') : '';
    return `${formatColumn(column)} ${own ? `${own}.` : ''}${field}${stated ? `(${stated})` : ''}`;
  });
  return `${formatArea(range)} ${kind} ${layout} ${headerRows.map((row) => row + 1).join(',')}: ${fields.join(', ')}`;
}

describe('tables are found and understood', () => {
  const CASES: readonly [what: string, sheets: string, expected: readonly string[]][] = [
    [
      'a title, a header, records, a note',
      `
## 观课登记
桥头小学观课登记表
观课人|观课时间|第几节|作课教师|年班|课目|观课节数
周晓岚|9月3日|2|欧阳静|三1班|《秋天》|#1
欧阳静|9月10日|3|周晓岚|三2班|《荷花》|#1
覃志强|9月11日|1|韦丽萍|二1班|乘法|#2
注：每月月底交教导处。`,
      ['A2:G5 observation event-rows 2: A observer, B date, C period, D observed, E class, F topic, G lessons'],
    ],
    [
      'months across, with a spanning label that is not merged, and an average row',
      `
## 听课统计
2024—2025学年第一学期各月听课节数统计
姓名|听课节数|||
|九月|十月|十一月|总计
周晓岚|#3|#2|#3|#8
欧阳静|#2|#2|#3|#7
覃志强|#3|#2|#3|#8
平均|2.7|2|3|7.7`,
      ['A2:E7 observation matrix 2,3: A observer, B lessons(2024-09), C lessons(2024-10), D lessons(2024-11), E total'],
    ],
    [
      'a mixed summary under merged labels',
      `
## 汇总 A2:A3 B2:B3 C2:D2 E2:F2
教师研训工作量汇总
姓名|科组|听课||读书|
||节数|评课稿|本数|笔记
周晓岚|语文组|#12|#3|#2|#5
欧阳静|语文组|#10|#2|#2|#5
覃志强|数学组|#11|#2|#3|#4`,
      ['A2:F6 mixed summary 2,3: A teacher, B group, C observation.lessons, D other, E reading.books, F reading.noteCount'],
    ],
    [
      'two halves of one list side by side, without a column between them',
      `
## 签到
业务学习签到表
活动主题：新课标培训    时间：2024年9月6日
序号|姓名|签到|序号|姓名|签到
#1|周晓岚|√|#4|韦丽萍|√
#2|欧阳静|√|#5|黄敏|迟到
#3|覃志强|病假|#6|莫小军|√`,
      ['A3:C6 attendance event-rows 3: A index, B teacher, C mark', 'D3:F6 attendance event-rows 3: D index, E teacher, F mark'],
    ],
    [
      'three tables under each other, not in the first column',
      `
## 综合表
|2024年秋季学期教师获奖、课题统计
|一、获奖
|教师|奖项|级别|等次|时间
|周晓岚|论文评选|市级|一等奖|2024.10
|黄敏|优质课|县级|二等奖|2024.11

|二、课题
|课题名称|负责人|成员|级别
|整本书阅读研究|周晓岚|欧阳静、黄敏|县级

|三、公开课
|时间|教师|课题|级别
|9.20|莫小军|前滚翻|校级`,
      [
        'B3:F5 award event-rows 3: B teachers, C award, D level, E grade, F date',
        'B8:E9 project name-list 8: B title, C leader, D members, E level',
        'B12:E13 open-lesson event-rows 12: B date, C teacher, D topic, E level',
      ],
    ],
    [
      'lists of names by mark',
      `
## 出席
例会出席登记
日期|会议内容|出席|请病假|公出
9.3|开学工作|周晓岚、欧阳静、覃志强、韦丽萍、黄敏、莫小军||
9.10|教学常规|周晓岚、欧阳静、覃志强|韦丽萍|黄敏`,
      ['A2:E4 attendance name-list 2: A date, B activity, C teacher(present), D teacher(sick), E teacher(official)'],
    ],
    [
      'hours by category, named by a spanning label',
      `
## 学分 B2:E2
教师研修学分统计
姓名|研修学分|||
|集中研修|实践研修|自主研修|累计
周晓岚|#10|#8|#6|#24
欧阳静|#12|#8|#4|#24
覃志强|#10|#9|#6|#25`,
      ['A2:E6 training-hours summary 2,3: A teacher, B hours(thematic), C hours(practice), D hours(self-study), E total'],
    ],
    [
      'required and optional books side by side',
      `
## 读书 A2:A3 B2:C2 D2:E2
教师读书情况
姓名|必读书目||选读书目|
|书名|摘记(篇)|书名|摘记(篇)
周晓岚|《给教师的建议》|#5|《静悄悄的革命》|#3
欧阳静|《给教师的建议》|#4|《教学勇气》|#3`,
      ['A2:E5 reading event-rows 2,3: A teacher, B title(required), C noteCount(required), D title(optional), E noteCount(optional)'],
    ],
    [
      'a header with no row under it',
      `
## 公开课
公开课登记表
序号|日期|执教教师|课题|级别`,
      ['A2:E2 open-lesson event-rows 2: A index, B date, C teacher, D topic, E level'],
    ],
    [
      'other business of the school',
      `
## 食堂
食堂就餐统计
姓名|早餐|中餐|金额
周晓岚|#10|#20|#200
欧阳静|#10|#20|#200`,
      ['A2:D4 unrecognised event-rows 2: A other, B other, C other, D other'],
    ],
    [
      'a grade for each item of a routine check',
      `
## 检查
教案、作业检查登记表
教师|教案等级|作业等级|存在问题
周晓岚|优|优|无
欧阳静|优|良|批改欠及时`,
      ['A2:D4 inspection matrix 2: A teacher, B grade(教案), C grade(作业), D other'],
    ],
  ];
  it.each(CASES)('%s', (_, sheets, expected) => {
    expect(tablesOf(sheets).map(told)).toEqual(expected);
  });

  it('a blank sheet and a sheet of the program give nothing', () => {
    expect(tablesOf('\n## Sheet2\n')).toEqual([]);
    const book = workbookOfText(ROSTER);
    const own = { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, mark: '{}' })) };
    expect(recognise([own], NO_CORRECTIONS)).toEqual({ tables: [], issues: [] });
  });

  it('the same workbook is understood the same way twice', () => {
    const book = workbookOfText(ROSTER + (CASES[4]?.[1] ?? ''));
    expect(recognise([book], NO_CORRECTIONS)).toEqual(recognise([book], NO_CORRECTIONS));
  });
});

describe('rows', () => {
  it('are told apart: totals, repeated headers, groups, blanks, notes', () => {
    const [table] = tablesOf(`
## 听课
听课登记表
听课人|日期|授课人|节数
语文组
周晓岚|9月3日|欧阳静|#1
周晓岚小计|||#1

听课人|日期|授课人|节数
欧阳静|9月4日|周晓岚|#1
|||#2
注：节数以记录为准。`);
    expect(table?.rowRoles).toEqual(['header', 'group-heading', 'record', 'total', 'blank', 'repeated-header', 'record', 'total']);
  });
});

describe('what is said once for a table', () => {
  it('comes from the form head', () => {
    const tables = tablesOf(`
## 档案3
教师成长档案
姓名|周晓岚|教研组|语文组|性别|女
一、听课情况
日期|授课教师|课题
9.3|欧阳静|《秋天》
二、撰写情况
体裁|题目|时间`);
    expect(tables.map(told)).toEqual([
      'A4:C5 observation per-teacher 4: A date, B observed, C topic',
      'A7:C7 writing per-teacher 7: A genre, B title, C date',
    ]);
    expect(tables.map(({ stated }) => stated)).toEqual([
      { group: '语文组', teacher: '周晓岚' },
      { group: '语文组', teacher: '周晓岚' },
    ]);
    expect(tables[0]?.statedAt.teacher).toMatchObject({ sheet: '档案3', top: 1, left: 1 });
  });

  it.each([
    ['数学组听课', '听课登记表', { group: '数学组' }],
    ['数学', '听课登记表', { group: '数学组' }],
    ['韦丽萍', '听课记录', { teacher: '韦丽萍' }],
  ])('comes from the sheet name %s', (sheet, title, stated) => {
    const person = 'teacher' in stated ? '' : '听课人|';
    const [table] = tablesOf(`
## ${sheet}
${title}
${person}日期|授课人|课题
${person ? '覃志强|' : ''}9.3|周晓岚|乘法
${person ? '韦丽萍|' : ''}9.4|覃志强|除法`);
    expect(table?.stated).toEqual(stated);
  });

  it('a legend under the table explains its marks', () => {
    const [table] = tablesOf(`
## 考勤
学习考勤
姓名|9/5|9/12|9/19
周晓岚|√|○|√
欧阳静|△|√|√
覃志强|×|√|√
说明：√到会 △病假 ×缺席 ○公出`);
    expect(table?.legend).toEqual({ '√': 'present', '△': 'sick', '×': 'absent', '○': 'official' });
  });

  it('a heading without a year keeps none where nothing states one', () => {
    const { tables } = recognise(
      [workbookOfText('\n## 考勤\n考勤表\n姓名|9月5日|9月12日\n周晓岚|√|√\n黄敏|√|×\n覃志强|√|√')],
      NO_CORRECTIONS,
    );
    expect(tables[0]?.columns.map(({ of }) => of?.date)).toEqual([undefined, '--09-05', '--09-12']);
  });
});

describe('issues', () => {
  const issuesOf = (text: string) =>
    recognise([workbookOfText(ROSTER + text)], NO_CORRECTIONS).issues.map(({ code, cells: [at], value }) => [
      code,
      at.sheet,
      formatArea(at),
      value,
    ]);

  it('a bare 课时 in a mixed summary fits two units', () => {
    const text = `
## 汇总
期末汇总
姓名|听课节数|读书册数|学时|课时
周晓岚|#10|#2|#24|#12
欧阳静|#11|#2|#25|#13
覃志强|#12|#3|#24|#14`;
    expect(issuesOf(text)).toEqual([['header/ambiguous-column', '汇总', 'E2', '课时']]);
  });

  it('rows that belong to nobody', () => {
    const text = `
## 听课补记
听课补记
听课时间|班级|上课教师|授课内容
11月20日|六(2)班|周晓岚|《秋天》
12月31日|四(2)班|黄敏|Unit 1`;
    expect(issuesOf(text)).toEqual([['header/missing-column', '听课补记', 'A2', undefined]]);
  });

  it('a table that is none of ours', () => {
    const text = '\n## 领用\n办公用品领用\n物品|数量|单位|领用人\n粉笔|#2|包|周晓岚\n白板笔|#3|包|黄敏';
    expect(issuesOf(text)).toEqual([['table/unrecognised', '领用', 'A2', undefined]]);
  });
});

describe('a person can overrule', () => {
  const SHEET = `
## 登记
甲乙丙丁
姓名|甲|乙|丙
周晓岚|9月3日|《秋天》|#2
欧阳静|9月4日|《荷花》|#3`;
  const HEADINGS = '姓名|甲|乙|丙';
  const correct = (own: object) => tablesOf(SHEET, { tables: [{ headings: HEADINGS, ...own }] });

  it('the kind, and what a column is', () => {
    const [table] = correct({ kind: 'reading', fields: { 乙: 'title', 丙: 'noteCount', 甲: 'date' } });
    expect(table && told(table)).toBe('A2:D4 reading event-rows 2: A teacher, B date, C title, D noteCount');
    expect(table?.columns.every(({ isDoubtful }) => !isDoubtful)).toBe(true);
    expect(table).toMatchObject({ isDoubtful: false, corrected: 'changed', headings: HEADINGS });
  });

  it('range and header rows', () => {
    const [table] = correct({ kind: 'reading', range: 'A2:D3', headerRows: [2] });
    expect(table && formatArea(table.range)).toBe('A2:D3');
    expect(table?.rowRoles).toEqual(['header', 'record']);
  });

  it('that a table is left out, without a word about it', () => {
    const { tables, issues } = recognise([workbookOfText(ROSTER + SHEET)], {
      ...NO_CORRECTIONS,
      tables: [{ headings: HEADINGS, ignore: true }],
    });
    expect(tables.at(-1)).toMatchObject({ kind: 'unrecognised', corrected: 'ignored' });
    expect(issues).toEqual([]);
  });

  it('where a table stands on a sheet on which none was found', () => {
    const [table] = tablesOf('\n## 便签\n周晓岚 24学时', {
      tables: [{ sheet: '便签', range: 'A1:B3', kind: 'training-hours', headerRows: [] }],
    });
    expect(table).toMatchObject({ kind: 'training-hours', corrected: 'changed' });
  });
});
