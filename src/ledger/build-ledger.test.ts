import { formatCell } from '../sheet/a1';
import type { SheetSpec } from '../testing/recognised-book';
import { NO_CORRECTIONS } from '../recognise/corrections';
import { ledgerOfSheets, tableOf, workbookOfSheets } from '../testing/recognised-book';
import { buildLedger } from './build-ledger';
import type { Ledger } from './ledger';

const roster = (...names: string[]): SheetSpec => ({
  name: '名册',
  kind: 'roster',
  columns: ['name', 'group', 'staffNumber'],
  rows: names.map((text) => text.split(' ')),
});

/** `code sheet!cell`, as a person would name it. */
const issues = ({ issues: all }: Ledger) => all.map(({ code, cells: [at] }) => `${code} ${at.sheet}!${formatCell(at.top, at.left)}`);
const fields = ({ records }: Ledger, kind: string) => records.filter((record) => record.kind === kind).map((record) => record.fields);
const source = (ledger: Ledger, index: number) =>
  ledger.records[index]?.source.cells.map(({ top, left, bottom, right }) => `${formatCell(top, left)}:${formatCell(bottom, right)}`);

describe('rows', () => {
  const observations: SheetSpec = {
    name: '听课',
    kind: 'observation',
    columns: ['index', 'observer', 'date', 'class', 'observed', 'topic', 'lessons'],
    rows: [
      [1, '李 丽', '9月3日', '三(1)班', '王强', '《白鹭》', '２节'],
      [2, '〃', '同上', '三(2)班', '外校教师', '《桥》', 1],
      [3, null, null, null, null, null, null],
      [4, '王强老师', '2024.9.5', '三(1)班', '李丽', '《白鹭》', '约2节'],
      ['合计', null, null, null, null, null, 4],
    ],
    roles: { 4: 'total' },
  };
  const ledger = ledgerOfSheets([roster('李丽', '王强'), observations]);

  test('become records with what their cells say, ditto marks what they repeat', () => {
    expect(fields(ledger, 'observation')).toEqual([
      { observer: '李丽', date: '2024-09-03', class: '三(1)班', observed: '王强', topic: '《白鹭》', lessons: 2 },
      { observer: '李丽', date: '2024-09-03', class: '三(2)班', observed: '外校教师', topic: '《桥》', lessons: 1 },
      { observer: '王强', date: '2024-09-05', class: '三(1)班', observed: '李丽', topic: '《白鹭》' },
    ]);
  });

  test('come from the row across the table', () => {
    expect(source(ledger, 2)).toEqual(['A2:G2']);
  });

  test('what cannot be read is no field, and on record; a total over it is not compared', () => {
    expect(ledger.records.at(-1)?.unreadable).toEqual(['lessons']);
    expect(issues(ledger)).toEqual(['cell/approximate-number 听课!G5']);
  });
});

test('merged names and dates repeat, a number merged over fields does not', () => {
  const ledger = ledgerOfSheets([
    {
      name: '学时',
      kind: 'training-hours',
      columns: ['teacher', 'date', 'activity', 'hours'],
      rows: [
        ['李丽', '9月3日', '讲座', 2],
        [null, null, '研讨', 1],
      ],
      merges: ['A2:A3', 'B2:B3'],
    },
  ]);
  expect(fields(ledger, 'training-hours')).toEqual([
    { teacher: '李丽', date: '2024-09-03', activity: '讲座', hours: 2 },
    { teacher: '李丽', date: '2024-09-03', activity: '研讨', hours: 1 },
  ]);
});

test('a list of names is a record for each, an award stays one, and counts are held against the names', () => {
  const ledger = ledgerOfSheets([
    {
      name: '学时',
      kind: 'training-hours',
      layout: 'name-list',
      columns: ['date', 'teacher', 'hours'],
      rows: [['9月3日', '李丽、王强、张三丰等2位教师', 2]],
    },
    { name: '获奖', kind: 'award', layout: 'name-list', columns: ['award', 'teachers'], rows: [['优质课', '李丽、王强等5人']] },
    { name: '荣誉', kind: 'award', columns: ['award', 'teachers', 'statedCount'], rows: [['优秀教师', '李丽、王强', 2]] },
  ]);
  expect(fields(ledger, 'training-hours').map((each) => (each as { teacher?: string }).teacher)).toEqual(['李丽', '王强', '张三丰']);
  expect(fields(ledger, 'award')).toEqual([
    { award: '优质课', teachers: ['李丽', '王强'], statedCount: 5 },
    { award: '优秀教师', teachers: ['李丽', '王强'], statedCount: 2 },
  ]);
  expect(issues(ledger)).toEqual(['name/list-count-mismatch 学时!B2', 'name/list-incomplete 获奖!B2']);
});

test('each book of a cell is a record, a span is start and end, a single day in its column both', () => {
  const ledger = ledgerOfSheets([
    { name: '读书', kind: 'reading', columns: ['teacher', 'title'], rows: [['李丽', '《论语》《爱的教育》']] },
    {
      name: '外出',
      kind: 'external-training',
      columns: ['teacher', 'start'],
      rows: [
        ['李丽', '10月9日—10日'],
        ['李丽', '10月15日'],
      ],
    },
  ]);
  expect(fields(ledger, 'reading')).toEqual([
    { teacher: '李丽', title: '论语' },
    { teacher: '李丽', title: '爱的教育' },
  ]);
  expect(fields(ledger, 'external-training')).toEqual([
    { teacher: '李丽', start: '2024-10-09', end: '2024-10-10' },
    { teacher: '李丽', start: '2024-10-15', end: '2024-10-15' },
  ]);
});

describe('cells of a matrix or summary', () => {
  test('are records that name the cell, its row and its heading; marks nobody explains and blanks are on record', () => {
    const ledger = ledgerOfSheets([
      roster('李丽 语文组'),
      {
        name: '签到',
        kind: 'attendance',
        layout: 'matrix',
        columns: [
          'index',
          'teacher',
          'group',
          ['mark', { date: '2024-09-03' }],
          ['mark', { date: '2024-09-10' }],
          ['mark', { date: '2024-09-17' }],
        ],
        rows: [[1, '李丽', '语文组', '△', null, '※']],
        legend: { '△': 'late' },
      },
    ]);
    expect(fields(ledger, 'attendance')).toEqual([{ teacher: '李丽', group: '语文组', date: '2024-09-03', mark: 'late' }]);
    expect(source(ledger, 1)).toEqual(['D2:D2', 'B2:B2', 'D1:D1']);
    expect(issues(ledger)).toEqual(['attendance/blank 签到!E2', 'cell/unknown-mark 签到!F2']);
  });

  test('of several kinds give records of each; a blank or unreadable count is missing, not 0', () => {
    const ledger = ledgerOfSheets([
      {
        name: '汇总',
        kind: 'mixed',
        layout: 'summary',
        columns: ['teacher', ['lessons', {}, 'observation'], ['count', { genre: 'paper' }, 'writing'], ['books', {}, 'reading']],
        rows: [['李丽', '/', null, '见附件']],
      },
    ]);
    expect(fields(ledger, 'observation')).toEqual([{ observer: '李丽', lessons: 0 }]);
    expect(ledger.missing.map(({ kind, fields: stated, reason }) => ({ kind, stated, reason }))).toEqual([
      { kind: 'writing', stated: { teacher: '李丽', genre: 'paper' }, reason: 'blank' },
      { kind: 'reading', stated: { teacher: '李丽' }, reason: 'unreadable' },
    ]);
  });

  test('of a column without a year are of the ledger, months out of it are not missed', () => {
    const ledger = ledgerOfSheets([
      {
        name: '月统计',
        kind: 'observation',
        layout: 'matrix',
        columns: ['observer', ['lessons', { month: '--01' }], ['lessons', { month: '--03' }]],
        rows: [['李丽', 3, null]],
      },
    ]);
    expect(fields(ledger, 'observation')).toEqual([{ observer: '李丽', month: '2025-01', lessons: 3 }]);
    expect(ledger.missing).toEqual([]);
    expect(ledger.tables[0]?.columns[1]?.of).toEqual({ month: '2025-01' });
  });
});

test('a heading row states the group of the rows below it', () => {
  const ledger = ledgerOfSheets([
    {
      name: '活动',
      kind: 'activity',
      columns: ['date', 'topic'],
      rows: [
        ['一、语文组', null],
        ['9月3日', '说课'],
        ['二、数学组', null],
        ['9月4日', '说课'],
      ],
      roles: { 0: 'group-heading', 2: 'group-heading' },
    },
  ]);
  expect(fields(ledger, 'activity')).toMatchObject([{ group: '语文组' }, { group: '数学组' }]);
});

describe('names', () => {
  const hours = (...rows: (string | number | null)[][]): SheetSpec => ({
    name: '学时',
    kind: 'training-hours',
    columns: ['teacher', 'staffNumber', 'activity', 'hours'],
    rows,
  });

  test('that the roster lacks are proposed where one is near, never merged', () => {
    const ledger = ledgerOfSheets([roster('傅雅琴', '李丽', '李丽坚'), hours(['付雅琴', null, '讲座', 2], ['赵敏', null, '讲座', 2])]);
    expect(ledger.issues.map(({ code, value, suggestion }) => [code, value, suggestion])).toEqual([
      ['name/not-in-roster', '付雅琴', '傅雅琴'],
      ['name/not-in-roster', '赵敏', undefined],
    ]);
    expect(ledger.records.at(-1)?.people).toMatchObject([{ kind: 'unknown', name: '赵敏' }]);
  });

  test('are not proposed for one that stands in the same list', () => {
    const ledger = ledgerOfSheets([
      roster('陈晨婷', '王强'),
      { name: '名单', kind: 'training-hours', layout: 'name-list', columns: ['teacher', 'hours'], rows: [['陈晨婷、陈晨雁', 2]] },
    ]);
    expect(ledger.issues.map(({ suggestion }) => suggestion)).toEqual([undefined]);
  });

  test('of two teachers are told apart by number or group, else they fit both', () => {
    const twins = roster('潘薇 语文组 T1', '潘薇 数学组 T2');
    const ledger = ledgerOfSheets([twins, hours(['潘薇', 'T2', '讲座', 2], ['潘薇', null, '研讨', 2], ['潘徽', 'T1', '沙龙', 1])]);
    expect(ledger.people.map(({ displayName }) => displayName)).toEqual(['潘薇(语文组)', '潘薇(数学组)']);
    expect(ledger.records.slice(2).map(({ people: [link] }) => link)).toEqual([
      { kind: 'person', field: 'teacher', name: '潘薇', person: '潘薇(数学组)' },
      { kind: 'ambiguous', field: 'teacher', name: '潘薇', candidates: ['潘薇(语文组)', '潘薇(数学组)'] },
      { kind: 'person', field: 'teacher', name: '潘徽', person: '潘薇(语文组)' },
    ]);
    expect(issues(ledger)).toEqual(['name/same-name 学时!A3', 'name/not-in-roster 学时!A4']);
  });

  test('without a roster the rare spelling of a frequent name is asked about', () => {
    const rows = ['讲座', '研讨', '沙龙', '观摩'].map((activity) => ['于红', null, activity, 2]);
    const ledger = ledgerOfSheets([hours(...rows, ['于虹', null, '报告', 2])]);
    expect(ledger.hasRoster).toBe(false);
    expect(ledger.people.map(({ name }) => name)).toEqual(['于红', '于虹']);
    expect(issues(ledger)).toEqual(['name/possible-typo 学时!A6']);
  });

  test('that are far from each other, or stand in one list, are nobody’s slip', () => {
    const rows = ['讲座', '研讨', '沙龙', '观摩'].map((activity) => ['陈晨婷', null, activity, 2]);
    expect(issues(ledgerOfSheets([hours(...rows, ['陈宇强', null, '报告', 2])]))).toEqual([]);
    const list: SheetSpec = {
      name: '汇总',
      kind: 'reading',
      layout: 'summary',
      columns: ['teacher', 'books'],
      rows: [
        ['于红', 1],
        ['于虹', 2],
      ],
    };
    const often = ['讲座', '研讨', '沙龙', '观摩'].map((activity) => ['于红', null, activity, 2]);
    expect(issues(ledgerOfSheets([list, hours(...often)]))).toEqual([]);
  });

  test('may be missing where a staff number tells whose the row is', () => {
    const ledger = ledgerOfSheets([
      roster('李丽 语文组 T012', '王强 语文组 0013'),
      hours([null, 't012', '讲座', 2], [null, 13, '讲座', 2], [null, 'T099', '讲座', 2]),
    ]);
    expect(ledger.records.slice(2).map(({ people: [link] }) => (link?.kind === 'person' ? link.person : undefined))).toEqual([
      '李丽',
      '王强',
      undefined,
    ]);
  });

  test('that the school has explained are nobody’s question', () => {
    const sheets = [roster('傅雅琴'), hours(['付雅琴', null, '讲座', 2], ['赵敏', null, '讲座', 2])];
    const ledger = ledgerOfSheets(sheets, { corrections: { people: { 付雅琴: '傅雅琴', 赵敏: null } } });
    expect(ledger.issues).toEqual([]);
    expect(ledger.records[1]?.people).toMatchObject([{ kind: 'person', person: '傅雅琴' }]);
  });

  test('for everybody mean everybody', () => {
    const ledger = ledgerOfSheets([
      roster('李丽 语文组', '王强 数学组'),
      hours(['全体教师', null, '讲座', 2], ['语文组全体', null, '研讨', 2]),
    ]);
    expect(ledger.records.slice(2).map(({ people }) => people.map((link) => link.kind === 'person' && link.person))).toEqual([
      ['李丽', '王强'],
      ['李丽'],
    ]);
    expect(ledger.issues).toEqual([]);
  });

  test('of empty forms and empty rows are teachers too where there is no roster', () => {
    const ledger = ledgerOfSheets([
      { name: '李丽', kind: 'observation', layout: 'per-teacher', columns: ['date', 'topic'], rows: [], stated: { teacher: '李丽' } },
      { name: '听课', kind: 'observation', columns: ['observer', 'date', 'topic'], rows: [['王强', null, null]] },
    ]);
    expect(ledger.people.map(({ name }) => name)).toEqual(['李丽', '王强']);
    expect(ledger.records).toEqual([]);
  });
});

describe('a row counts once', () => {
  const lesson = (...rows: (string | number | null)[][]): SheetSpec => ({
    name: '公开课',
    kind: 'open-lesson',
    columns: ['teacher', 'date', 'class', 'topic', 'level'],
    rows,
  });
  const standings = (ledger: Ledger) =>
    ledger.records.map(({ standing }) => (standing.kind === 'left-out' ? standing.reason : standing.kind));

  test.each([
    ['another notation', ['李 丽', '9月5日', '五（3）班', '牛郎织女', '校级']],
    ['without what only one states', ['李丽老师', '第1周', null, '《牛郎织女》', null]],
  ])('in %s', (_, second) => {
    const ledger = ledgerOfSheets([lesson(['李丽', '2024-09-05', '五(3)班', '《牛郎织女》', '校级'], second)]);
    expect(standings(ledger)).toEqual(['counts', 'duplicate']);
    expect(issues(ledger)).toEqual(['row/duplicate 公开课!A3']);
  });

  test.each([
    ['another day', ['李丽', '9月6日', '五(3)班', '《牛郎织女》', '校级']],
    ['another class', ['李丽', '9月5日', '五(2)班', '《牛郎织女》', '校级']],
    ['another teacher', ['王强', '9月5日', '五(3)班', '《牛郎织女》', '校级']],
    ['no day', ['李丽', null, '五(3)班', '《牛郎织女》', '校级']],
  ])('but not with %s', (_, second) => {
    const ledger = ledgerOfSheets([lesson(['李丽', '2024-09-05', '五(3)班', '《牛郎织女》', '校级'], second)]);
    expect(standings(ledger)).toEqual(['counts', 'counts']);
  });

  test('but equal rows of two teachers of one name may be one of each', () => {
    const rows = [
      ['潘薇', '9月5日', '五(1)班', '《桥》', '校级'],
      ['潘薇', '9月5日', '五(1)班', '《桥》', '校级'],
    ];
    const ledger = ledgerOfSheets([roster('潘薇 语文组', '潘薇 数学组'), lesson(...rows)]);
    expect(issues(ledger)).toEqual(['name/same-name 公开课!A2', 'name/same-name 公开课!A3']);
  });

  test('a row of several books is written twice only where all of them are', () => {
    const books = (...titles: string[]): SheetSpec => ({
      name: '读书',
      kind: 'reading',
      columns: ['teacher', 'title'],
      rows: titles.map((title) => ['李丽', title]),
    });
    expect(issues(ledgerOfSheets([books('《论语》《桥》', '《桥》《白鹭》')]))).toEqual([]);
    expect(issues(ledgerOfSheets([books('《论语》《桥》', '桥')]))).toEqual(['row/duplicate 读书!A3']);
  });

  test.each([[[0, 1, 2]], [[1, 2, 0]], [[2, 0, 1]]])('a row that fits two others repeats one of them: %p', (order) => {
    const rows = [
      ['李丽', '9月5日', null, '《桥》', '校级'],
      ['李丽', '9月5日', '五(1)班', '《桥》', '校级'],
      ['李丽', '9月5日', '五(2)班', '《桥》', '校级'],
    ];
    const ledger = ledgerOfSheets([lesson(...order.map((index) => rows[index] ?? []))]);
    expect(standings(ledger).filter((standing) => standing === 'counts')).toHaveLength(2);
  });

  test('in a list of teachers only where all of its cells agree', () => {
    const matrix = (...rows: (string | number)[][]): SheetSpec => ({
      name: '月',
      kind: 'observation',
      layout: 'matrix',
      columns: ['observer', ['lessons', { month: '2024-09' }], ['lessons', { month: '2024-10' }]],
      rows,
    });
    expect(standings(ledgerOfSheets([matrix(['李丽', 1, 2], ['李丽', 1, 3])]))).toEqual(['counts', 'counts', 'counts', 'counts']);
    expect(standings(ledgerOfSheets([matrix(['李丽', 1, 2], ['李丽', 1, 2])]))).toEqual(['counts', 'counts', 'duplicate', 'duplicate']);
  });

  test('and not at all out of the semester, which is said at its date', () => {
    const ledger = ledgerOfSheets([lesson(['李丽', '2024-06-05', '五(3)班', '《桥》', '校级'])]);
    expect(standings(ledger)).toEqual(['out-of-semester']);
    expect(issues(ledger)).toEqual(['row/out-of-semester 公开课!B2']);
  });

  test('a day to come is asked about, a planned activity is not', () => {
    const ledger = ledgerOfSheets(
      [
        lesson(['李丽', '2024-12-05', '五(3)班', '《桥》', '校级']),
        { name: '安排', kind: 'activity', columns: ['date', 'topic'], rows: [['12月6日', '讲座']] },
      ],
      { today: '2024-11-30' },
    );
    expect(issues(ledger)).toEqual(['row/future-date 公开课!B2']);
  });
});

test('an end before its start, and two lessons in one hour, are said once a row', () => {
  const ledger = ledgerOfSheets([
    { name: '外出', kind: 'external-training', columns: ['teacher', 'start', 'end'], rows: [['李丽', '2024.12.12', '2024.12.9']] },
    {
      name: '听课',
      kind: 'observation',
      columns: ['observer', 'date', 'period', 'class'],
      rows: [
        ['李丽', '9月3日', 3, '三(1)班'],
        ['李丽', '9月3日', '第三节', '三(2)班'],
        ['李丽', '9月3日', null, '三(3)班'],
        ['王强', '9月3日', 3, '三(4)班'],
      ],
    },
  ]);
  expect(issues(ledger)).toEqual(['row/end-before-start 外出!C2', 'cross/double-booked 听课!A3']);
});

describe('totals', () => {
  const mismatches = (sheet: SheetSpec) => issues(ledgerOfSheets([sheet]));
  const hours = (rows: SheetSpec['rows'], roles: SheetSpec['roles']): SheetSpec => ({
    name: '学时',
    kind: 'training-hours',
    columns: ['teacher', 'activity', 'hours'],
    ...(roles ? { roles } : {}),
    rows,
  });

  test.each<[string, SheetSpec['rows'], SheetSpec['roles'], string[]]>([
    [
      'right',
      [
        ['李丽', 'A', 2],
        ['王强', 'B', 3],
        ['合计', null, 5],
      ],
      { 2: 'total' },
      [],
    ],
    [
      'wrong',
      [
        ['李丽', 'A', 2],
        ['王强', 'B', 3],
        ['合计', null, 6],
      ],
      { 2: 'total' },
      ['row/total-mismatch 学时!C4'],
    ],
    [
      'subtotals and a total',
      [
        ['李丽', 'A', 2],
        ['小计', null, 2],
        ['王强', 'B', 3],
        ['小计', null, 3],
        ['总计', null, 5],
      ],
      { 1: 'total', 3: 'total', 4: 'total' },
      [],
    ],
    [
      'a wrong subtotal',
      [
        ['李丽', 'A', 2],
        ['小计', null, 3],
        ['王强', 'B', 3],
        ['总计', null, 5],
      ],
      { 1: 'total', 3: 'total' },
      ['row/total-mismatch 学时!C3'],
    ],
    [
      'an average',
      [
        ['李丽', 'A', 2],
        ['王强', 'B', 3],
        ['平均', null, 9],
      ],
      { 2: 'total' },
      [],
    ],
    [
      'a total above',
      [
        ['合计', null, 5],
        ['李丽', 'A', 2],
        ['王强', 'B', 3],
      ],
      { 0: 'total' },
      [],
    ],
    [
      'over what cannot be read',
      [
        ['李丽', 'A', '待统计'],
        ['王强', 'B', 3],
        ['合计', null, 9],
      ],
      { 2: 'total' },
      ['cell/unreadable-number 学时!C2'],
    ],
  ])('%s', (_, rows, roles, expected) => {
    expect(mismatches(hours(rows, roles))).toEqual(expected);
  });

  test('a total column adds up its parts or counts the marks; an average column does not', () => {
    const summary: SheetSpec = {
      name: '学时',
      kind: 'training-hours',
      layout: 'summary',
      columns: ['teacher', ['hours', { category: 'thematic' }], ['hours', { category: 'practice' }], 'total', 'total'],
      labels: ['姓名', '专题', '实践', '合计', '平均'],
      rows: [
        ['李丽', 10, 8, 18, 9],
        ['王强', 10, 8, 17, 9],
      ],
    };
    const signIn: SheetSpec = {
      name: '签到',
      kind: 'attendance',
      layout: 'matrix',
      columns: ['teacher', ['mark', { date: '2024-09-03' }], ['mark', { date: '2024-09-10' }], 'total', 'total'],
      labels: ['姓名', '9.3', '9.10', '实到次数', '病假次数'],
      rows: [
        ['李丽', '√', '迟到', 2, 0],
        ['王强', '√', '病假', 2, 1],
      ],
    };
    expect(mismatches(summary)).toEqual(['row/total-mismatch 学时!D3']);
    expect(mismatches(signIn)).toEqual(['row/total-mismatch 签到!D3']);
  });
});

test('without a given semester it is the one that titles or dates speak of', () => {
  const sheet: SheetSpec = {
    name: '2024—2025学年第二学期听课',
    kind: 'observation',
    columns: ['observer', 'date'],
    rows: [['李丽', '3月5日']],
  };
  const dated: SheetSpec = {
    ...sheet,
    name: '听课',
    rows: [
      ['李丽', '2025-03-04'],
      ['李丽', '2025年3月6日'],
      ['李丽', '3月7日'],
    ],
  };
  for (const each of [sheet, dated]) {
    const recognition = { tables: [tableOf(each)], issues: [] };
    const ledger = buildLedger([workbookOfSheets([each])], recognition, { today: '2026-01-01', corrections: NO_CORRECTIONS });
    expect([ledger.semester.id, ledger.isSemesterInferred]).toEqual(['2024-2025-2', true]);
    expect(ledger.records.at(-1)?.fields).toMatchObject({ date: expect.stringMatching(/^2025-03-0[57]$/) as string });
  }
});
