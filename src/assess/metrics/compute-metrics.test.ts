import { formatCell } from '../../sheet/a1';
import type { SheetSpec } from '../../testing/recognised-book';
import { ledgerOfSheets } from '../../testing/recognised-book';
import { measure } from './compute-metrics';

/** Teachers of the school, one a word: `李丽(语文组)`. */
const roster = (...people: string[]): SheetSpec => ({
  name: '名册',
  kind: 'roster',
  columns: ['name', 'group'],
  rows: people.map((text) => text.split('/')),
});

/** The figures of one teacher, and where summaries differ from what they sum up. */
function figures(sheets: readonly SheetSpec[], teacher = '李丽') {
  const { metrics, mismatches } = measure(ledgerOfSheets(sheets));
  const values = Object.entries(metrics.get(teacher) ?? {}).map(([id, { value }]) => [id, value] as const);
  const cells = mismatches.map(({ cells: [at] }) => `${at.sheet}!${formatCell(at.top, at.left)}`);
  return { ...Object.fromEntries(values), ...(cells.length > 0 ? { mismatches: cells } : {}) };
}

const SCHOOL = roster('李丽/语文组', '王强/数学组');

const hours = (...rows: SheetSpec['rows']): SheetSpec => ({
  name: '学时',
  kind: 'training-hours',
  columns: ['teacher', 'date', 'activity', 'category', 'hours', 'approved'],
  rows,
});

describe('学时', () => {
  test.each<[string, SheetSpec['rows'], object]>([
    [
      'are added up by category',
      [
        ['李丽', '9月3日', '讲座', '专题', 2, '是'],
        ['李丽', '9月4日', '课例', '实践', 1.5, '是'],
      ],
      { 'training-hours': 3.5, 'training-hours.thematic': 2, 'training-hours.practice': 1.5 },
    ],
    [
      'without a category are unclassified where others have one',
      [
        ['李丽', '9月3日', '讲座', '专题', 2, null],
        ['李丽', '9月4日', '其它活动', null, 1, null],
      ],
      { 'training-hours': 3, 'training-hours.thematic': 2, 'training-hours.unclassified': 1 },
    ],
    ['have no categories where no row has', [['李丽', '9月3日', '讲座', null, 2, null]], { 'training-hours': 2 }],
    [
      'that are not approved do not count',
      [
        ['李丽', '9月3日', '讲座', '专题', 2, '否'],
        ['王强', '9月3日', '讲座', '专题', 2, null],
      ],
      { 'training-hours': 0, 'training-hours.thematic': 0 },
    ],
    [
      'that cannot be read leave their sum and their category open, not the others',
      [
        ['李丽', '9月3日', '讲座', '专题', '约2', null],
        ['李丽', '9月4日', '课例', '实践', 1, null],
      ],
      { 'training-hours': null, 'training-hours.thematic': null, 'training-hours.practice': 1 },
    ],
    [
      'that are blank are not 0',
      [['李丽', '9月3日', '讲座', '专题', null, null]],
      { 'training-hours': null, 'training-hours.thematic': null },
    ],
    [
      'of a row out of the semester do not count, readable or not',
      [['李丽', '2024-03-05', '讲座', '专题', '见附件', null]],
      { 'training-hours': 0, 'training-hours.thematic': 0 },
    ],
    ['of a row without a readable date are the semester’s', [['李丽', '？月5日', '讲座', null, 2, null]], { 'training-hours': 2 }],
    ['of others leave a teacher without a row at 0', [['王强', '9月3日', '讲座', null, 2, null]], { 'training-hours': 0 }],
    ['of a name that is not in the roster count for nobody', [['李莉', '9月3日', '讲座', null, 2, null]], { 'training-hours': 0 }],
    [
      'of a row that is written twice count once, with what either states',
      [
        ['李丽', '2024-09-03', '讲座', null, 2, null],
        ['李 丽', '9月3日', '《讲座》', '专题', null, null],
      ],
      { 'training-hours': 2, 'training-hours.thematic': 2 },
    ],
  ])('%s', (_, rows, expected) => {
    expect(figures([SCHOOL, hours(...rows)])).toEqual(expected);
  });

  test('of a name that fits two teachers leave both open', () => {
    const sheets = [roster('李丽/语文组', '李丽/数学组'), hours(['李丽', '9月3日', '讲座', null, 2, null])];
    expect([figures(sheets, '李丽(语文组)'), figures(sheets, '李丽(数学组)')]).toEqual([
      { 'training-hours': null },
      { 'training-hours': null },
    ]);
  });
});

test.each<[string, SheetSpec, object]>([
  [
    '听课: 1 a row where no column counts lessons, never one’s own',
    {
      name: '听课',
      kind: 'observation',
      columns: ['observer', 'date', 'observed'],
      rows: [
        ['李丽', '9月3日', '王强'],
        ['李丽', '9月4日', '李丽'],
        ['李丽', '9月5日', '外校教师'],
      ],
    },
    { 'observed-lessons': 2 },
  ],
  [
    '听课: lessons where a column counts them, open where its cell is blank',
    {
      name: '听课',
      kind: 'observation',
      columns: ['observer', 'date', 'lessons'],
      rows: [
        ['李丽', '9月3日', '2节'],
        ['李丽', '9月4日', null],
      ],
    },
    { 'observed-lessons': null },
  ],
  [
    '读书: distinct titles, with or without a note',
    {
      name: '读书',
      kind: 'reading',
      columns: ['teacher', 'title', 'obligation', 'textbook', 'hasNote'],
      rows: [
        ['李丽', '《论语》《爱的教育》', '必读', '否', '无'],
        ['李丽', '论语', '必读', '否', '有'],
        ['李丽', '《教材》', '选读', '是', '有'],
      ],
    },
    { 'books-read': 3, 'books-read.required': 2, 'books-read.optional': 1, 'books-read.textbook': 1, 'reading-notes': 2 },
  ],
  [
    '读书笔记: the counts where they are kept',
    {
      name: '读书',
      kind: 'reading',
      columns: ['teacher', 'title', 'noteCount', 'hasNote'],
      rows: [
        ['李丽', '《论语》', 3, '有'],
        ['李丽', '《桥》', '/', '有'],
      ],
    },
    { 'books-read': 2, 'reading-notes': 3 },
  ],
  [
    '读书心得: ticked where no manuscript is one',
    {
      name: '读书',
      kind: 'reading',
      columns: ['teacher', 'title', 'hasEssay'],
      rows: [
        ['李丽', '《论语》', '√'],
        ['李丽', '《桥》', '×'],
      ],
    },
    { 'books-read': 2, 'reading-essays': 1 },
  ],
  [
    '文稿: a genre that no record has is not spoken of',
    {
      name: '文稿',
      kind: 'writing',
      columns: ['teacher', 'genre', 'title'],
      rows: [
        ['李丽', '论文', 'A'],
        ['李丽', '论文', 'B'],
        ['王强', '教学反思', 'C'],
        ['王强', '课件', 'D'],
      ],
    },
    { papers: 2, reflections: 0 },
  ],
  [
    '公开课、课题、获奖: records that name the teacher',
    {
      name: '课题',
      kind: 'project',
      columns: ['title', 'leader', 'members', 'end'],
      rows: [
        ['甲', '王强', '李丽、王强', '2025-06'],
        ['乙', '李丽', '王强', '2024-06'],
        ['丙', '王强', '赵敏', null],
      ],
    },
    { projects: 1 },
  ],
  [
    '外派培训: a row for each, hours where they are stated',
    {
      name: '外出',
      kind: 'external-training',
      layout: 'name-list',
      columns: ['start', 'teacher', 'hours'],
      rows: [
        ['10月9日—10日', '李丽、王强', 16],
        ['2024-01-31—2024-02-02', '李丽', 8],
      ],
    },
    { 'external-trainings': 1, 'external-training-hours': 16 },
  ],
  [
    '考勤: late and early are present, 公假 is not expected, blank and unknown marks are nothing',
    {
      name: '签到',
      kind: 'attendance',
      layout: 'matrix',
      columns: ['teacher', ...['03', '04', '05', '06', '09', '10', '11'].map((day) => ['mark', { date: `2024-09-${day}` }] as const)],
      rows: [['李丽', '√', '迟到', '公假', '病假', '×', null, '※']],
    },
    { 'attendance.expected': 4, 'attendance.present': 2, 'attendance.leave': 1, 'attendance.absent': 1 },
  ],
])('%s', (_, sheet, expected) => {
  expect(figures([SCHOOL, sheet])).toEqual(expected);
});

test('a table without its teachers speaks of nothing', () => {
  expect(
    figures([SCHOOL, { name: '补记', kind: 'observation', columns: ['date', 'topic', 'lessons'], rows: [['9月3日', '《桥》', null]] }]),
  ).toEqual({});
});

test('essays that were handed in win over those that are ticked', () => {
  const ticked: SheetSpec = { name: '读书', kind: 'reading', columns: ['teacher', 'title', 'hasEssay'], rows: [['李丽', '《论语》', '√']] };
  const handedIn: SheetSpec = { name: '文稿', kind: 'writing', columns: ['teacher', 'genre', 'title'], rows: [['王强', '读书心得', 'A']] };
  expect(figures([SCHOOL, ticked, handedIn])).toMatchObject({ 'reading-essays': 0 });
});

describe('师徒', () => {
  const pairs: SheetSpec = { name: '结对', kind: 'mentorship', columns: ['mentor', 'mentee'], rows: [['王强', '李丽']] };
  const lessons = (...rows: SheetSpec['rows']): SheetSpec => ({
    name: '听课',
    kind: 'observation',
    columns: ['observer', 'date', 'observed', 'lessons'],
    rows,
  });

  test('lessons of the mentee that the mentor observed are the mentee’s', () => {
    const sheets = [
      SCHOOL,
      pairs,
      lessons(['王强', '9月3日', '李丽', 2], ['王强', '9月4日', '外校教师', 1], ['李丽', '9月5日', '王强', 1]),
    ];
    expect(figures(sheets)).toMatchObject({ 'mentor-observations': 2 });
    expect(figures(sheets, '王强')).not.toHaveProperty('mentor-observations');
  });

  test('a row of the mentor that does not say whose lesson it was leaves it open', () => {
    expect(figures([SCHOOL, pairs, lessons(['王强', '9月3日', '李丽', 1], ['王强', '9月4日', null, 1])])).toMatchObject({
      'mentor-observations': null,
    });
  });

  test('no observation rows, no figure', () => {
    expect(figures([SCHOOL, pairs])).toEqual({});
  });
});

describe('summaries', () => {
  const summary = (name: string, column: SheetSpec['columns'][number], ...rows: SheetSpec['rows']): SheetSpec => ({
    name,
    kind: 'mixed',
    layout: 'summary',
    rows,
    columns: ['teacher', column],
  });
  const lessonCount = ['lessons', {}, 'observation'] as const;
  const rows: SheetSpec = {
    name: '听课',
    kind: 'observation',
    columns: ['observer', 'date', 'topic'],
    rows: [
      ['李丽', '9月3日', 'A'],
      ['李丽', '10月8日', 'B'],
    ],
  };
  const months = (...counts: (number | null)[]): SheetSpec => ({
    name: '月',
    kind: 'observation',
    layout: 'matrix',
    rows: [['李丽', ...counts]],
    columns: ['observer', ['lessons', { month: '2024-09' }], ['lessons', { month: '2024-10' }]],
  });

  test('count where no rows speak of the metric; a blank cell leaves it open', () => {
    const sheet = summary('汇总', lessonCount, ['李丽', 12], ['王强', null]);
    expect(figures([SCHOOL, sheet])).toEqual({ 'observed-lessons': 12 });
    expect(figures([SCHOOL, sheet], '王强')).toEqual({ 'observed-lessons': null });
  });

  test('yield to rows, in the whole ledger, and are told where they differ', () => {
    const sheets = [SCHOOL, rows, summary('汇总', lessonCount, ['李丽', 3], ['王强', 4])];
    expect(figures(sheets)).toEqual({ 'observed-lessons': 2, mismatches: ['汇总!B2', '汇总!B3'] });
    expect(figures(sheets, '王强')).toMatchObject({ 'observed-lessons': 0 });
  });

  test('are not held against what cannot be determined', () => {
    const open: SheetSpec = {
      name: '听课',
      kind: 'observation',
      columns: ['observer', 'date', 'lessons'],
      rows: [['李丽', '9月3日', '约2']],
    };
    expect(figures([SCHOOL, open, summary('汇总', lessonCount, ['李丽', 3], ['王强', '待统计'])])).toEqual({ 'observed-lessons': null });
  });

  test('of months are held against the rows of the month', () => {
    expect(figures([SCHOOL, rows, months(1, 2)])).toEqual({ 'observed-lessons': 2, mismatches: ['月!C2'] });
  });

  test('of months win over a whole, which is told where it differs', () => {
    expect(figures([SCHOOL, months(1, 2), summary('汇总', lessonCount, ['李丽', 4])])).toEqual({
      'observed-lessons': 3,
      mismatches: ['汇总!B2'],
    });
  });

  test('of parts add up, and win over a whole', () => {
    const parts: SheetSpec = {
      name: '学时',
      kind: 'training-hours',
      layout: 'summary',
      rows: [['李丽', 10, 8]],
      columns: ['teacher', ['hours', { category: 'thematic' }], ['hours', { category: 'practice' }]],
    };
    const whole = summary('汇总', ['hours', {}, 'training-hours'], ['李丽', 20]);
    expect(figures([SCHOOL, parts, whole])).toEqual({
      'training-hours': 18,
      'training-hours.thematic': 10,
      'training-hours.practice': 8,
      mismatches: ['汇总!B2'],
    });
  });

  test('that say the same of one thing count once, that contradict each other not at all', () => {
    const one = summary('教导处', lessonCount, ['李丽', 12], ['王强', 5]);
    const other = summary('教研组', lessonCount, ['李丽', 12], ['王强', 6]);
    expect(figures([SCHOOL, one, other])).toEqual({ 'observed-lessons': 12 });
    expect(figures([SCHOOL, one, other], '王强')).toEqual({ 'observed-lessons': null });
  });

  test('of metrics that rows do not speak of count beside the rows', () => {
    expect(figures([SCHOOL, rows, summary('汇总', ['count', { genre: 'paper' }, 'writing'], ['李丽', 1])])).toEqual({
      'observed-lessons': 2,
      papers: 1,
    });
  });
});

test('what is counted, left out and open is told with its records and cells', () => {
  const ledger = ledgerOfSheets([
    SCHOOL,
    hours(
      ['李丽', '9月3日', '讲座', '专题', 2, null],
      ['李丽', '9月3日', '讲座', '专题', 2, null],
      ['李丽', '9月9日', '课例', '专题', '约1', null],
    ),
  ]);
  const value = measure(ledger).metrics.get('李丽')?.['training-hours'];
  expect(value).toMatchObject({
    value: null,
    known: 2,
    counted: [{ record: 2, amount: 2 }],
    leftOut: [{ record: 3, reason: 'duplicate', other: 2 }],
    pending: [{ record: 4, code: 'cell/approximate-number', cell: { sheet: '学时', top: 3, left: 4 } }],
  });
});
