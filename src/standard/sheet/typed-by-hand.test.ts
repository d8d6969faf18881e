import { formatArea } from '../../sheet/a1';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { typedSheet } from '../../testing/standard-sheet';
import { readStandardSheet } from './read-sheet';

function rulesOf(lines: readonly string[], overrides: Partial<SheetSnapshot> = {}) {
  const read = readStandardSheet(typedSheet(lines, overrides));
  return {
    rules: read?.standard.rules ?? [],
    standard: read?.standard,
    broken: read?.broken.map(({ rule, param, value, reason, at }) => {
      const cell = at.kind === 'cell' ? formatArea(at.cell) : '';
      return `${rule} ${param} ${cell} ${value} ${reason}`;
    }),
  };
}

test('three columns are enough for a rule', () => {
  const { rules, broken } = rulesOf(['编号|统计|要求', 'A1|听课|10']);
  expect(broken).toEqual([]);
  expect(rules).toEqual([
    {
      id: 'A1',
      kind: 'limits',
      params: { count: '听课', atLeast: 10 },
      subject: 'teacher',
      scope: '',
      period: 'semester',
      weight: 'requirement',
      name: '听课',
      family: '其他',
      unit: '',
      source: { document: '', clause: '' },
    },
  ]);
});

test.each<[string, string, object, string]>([
  ['', '10节', { atLeast: 10 }, '节'],
  ['', '１０', { atLeast: 10 }, ''],
  ['不少于', '两本', { atLeast: 2 }, '本'],
  ['>=', '3', { atLeast: 3 }, ''],
  ['＞', '0', { above: 0 }, ''],
  ['', '≤3次', { atMost: 3 }, '次'],
  ['', '不超过 2 次', { atMost: 2 }, '次'],
  ['', '10节以上', { atLeast: 10 }, '节'],
  ['至少', '1.5', { atLeast: 1.5 }, ''],
  ['等于', '0', { equal: 0 }, ''],
  ['', '2～5', { atLeast: 2, atMost: 5 }, ''],
  ['', '2——5篇', { atLeast: 2, atMost: 5 }, '篇'],
  ['介于', '2-5', { atLeast: 2, atMost: 5 }, ''],
])('比较 %p 要求 %p asks for %p', (comparison, figure, bounds, unit) => {
  const { rules, broken } = rulesOf(['编号|名称|统计|比较|要求', `A1|某项|案例|${comparison}|${figure}`]);
  expect(broken).toEqual([]);
  expect(rules).toMatchObject([{ params: { count: '案例', ...bounds }, unit }]);
  expect(Object.keys(rules[0]?.params ?? {})).toHaveLength(1 + Object.keys(bounds).length);
});

test.each<[string, object]>([
  ['约|40±5%|全部=学时', { part: '专题学时', whole: '学时', share: 40, tolerance: 5 }],
  ['|40±3|全部：学时', { part: '专题学时', whole: '学时', share: 40, tolerance: 3 }],
  ['|约40%|全部＝学时', { part: '专题学时', whole: '学时', share: 40, tolerance: 5 }],
  ['不低于|80%|全部=学时', { part: '专题学时', whole: '学时', atLeast: 80 }],
])('a share typed as %p', (typed, params) => {
  const { rules, broken } = rulesOf(['编号|名称|算法|统计|比较|要求|参数', `B02|专题|占比|专题学时|${typed}`]);
  expect(broken).toEqual([]);
  expect(rules).toMatchObject([{ kind: 'share', params }]);
});

test('the kind of a rule follows from what is typed where 算法 is blank', () => {
  const { rules, broken } = rulesOf([
    '编号|名称|统计|条件|要求|参数',
    'A|书目|读书|||字段=书名；清单=《爱的教育》、《窗边的小豆豆》',
    'B|分项||||分项=读书笔记≥1、读书心得≥1',
    'C|展示|公开课|级别≥县级|1|',
    'D|主题|常规检查|||字段=主题',
    'E|两项|||1|材料=方案、总结',
  ]);
  expect(broken).toEqual([]);
  expect(rules.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['A covers', 'B each-of', 'C limits', 'D varied', 'E checklist']);
  expect(rules[2]?.params).toEqual({ count: '公开课[级别≥县级]', atLeast: 1 });
  expect(rules[4]?.params).toEqual({ items: ['方案', '总结'], need: 1 });
});

test('a condition beside several counted things narrows each of them', () => {
  const { rules } = rulesOf(['编号|名称|统计|条件|要求', 'A|文章|论文+反思[字数≥800]|级别≥县级|1']);
  expect(rules[0]?.params['count']).toBe('论文[级别≥县级]+反思[(字数≥800) 且 (级别≥县级)]');
});

test('words of a clerk: periods, subjects, weights, consequences, yes and no', () => {
  const { rules, broken } = rulesOf([
    '启用|编号|名称|对象|适用|统计|标准|周期|逐期|性质|后果',
    '√|A|组会|每个教研组||活动|1|每周||硬性要求|',
    '否|B|论文|老师|青年教师|论文|1|学年||提醒|表扬、不得评优',
    '|C|反思|个人||反思|1|学期|每月||',
    '|D|研讨|全校||活动|20|每年||目标|',
  ]);
  expect(broken).toEqual([]);
  expect(rules).toMatchObject([
    { subject: 'group', period: 'semester', each: 'week', weight: 'requirement' },
    {
      subject: 'teacher',
      scope: '青年教师',
      period: 'school-year',
      weight: 'warning',
      isOff: true,
      consequences: ['commend', 'no-excellent'],
    },
    { subject: 'teacher', period: 'semester', each: 'month', weight: 'requirement' },
    { subject: 'school', period: 'calendar-year', weight: 'target' },
  ]);
});

test('titles, notes, captions and blank lines are no rules; columns stand in any order, with columns of the school between them', () => {
  const { rules, broken } = rulesOf([
    '某校教师校本研修达标标准',
    '说明：每学期末由教导处核对',
    '',
    '要求（个数）|经办人|名称|统计项|编号*|备注',
    '一、听课',
    '10|张某|听课|听课|A1|含线上',
    '',
    '二、读书',
    '2|李某|读书|读书|A2|',
    '注：以上各条由教导处解释',
  ]);
  expect(broken).toEqual([]);
  expect(rules.map(({ id, params }) => [id, params])).toEqual([
    ['A1', { count: '听课', atLeast: 10 }],
    ['A2', { count: '读书', atLeast: 2 }],
  ]);
});

test('a row that makes no sense disables itself, with its cell and the reason, and the others work', () => {
  const { rules, broken } = rulesOf([
    '编号|名称|适用范围|算法|统计|条件|比较|要求|周期|参数',
    'A1|听课||比较|听课|||10|学期|',
    'A2|听课||比教|听课|||10|学期|',
    'A3|听课||比较|听可|||10|学期|',
    'A4|听课||比较|听课|||若干|学期|',
    'A5|听课||比较|听课|||10|学其|',
    'A6|听课||比较|听课|||||',
    'A7|听课|年龄≤|比较|听课|||10||',
    'A8|听课||比较|听课|级别≥||10||',
    'A9|听课||比较|听课||大概|10||',
    'A1|再来||比较|听课|||10||',
    'B1|占比||占比|专题学时||约|40±5||',
    'B2|占比||比较|听课|||10||多余=3',
    'B3|书目||覆盖清单|读书||||学期|清单',
    'A10|读书||比较|读书|||2|学期|',
  ]);
  expect(rules.map(({ id }) => id)).toEqual(['A1', 'A10']);
  expect(broken).toEqual([
    'A2 算法 D3 比教 unknown-word',
    'A3 统计 E4 听可 not-a-quantity',
    'A4 要求 H5 若干 not-a-number',
    'A5 周期 I6 学其 unknown-word',
    'A6 要求 H7  missing',
    'A7 适用范围 C8 年龄≤ not-a-condition',
    'A8 统计 E9 听课[级别≥] not-a-quantity',
    'A9 比较 G10 大概 unknown-word',
    'A1 编号 A11 A1 twice',
    'B1 参数 J12  missing',
    'B2 参数 J13 3 makes-no-sense',
    'B3 参数 J14 清单 not-a-parameter',
  ]);
});

test('tables stand beside each other or below each other, with and without a blank column between them', () => {
  const expected = {
    terms: [{ term: '青年教师', meaning: '年龄≤35' }],
    conversions: [
      { item: 'J', name: '讲座', way: 'each', metric: 'activities', where: '形式 含 讲座', amount: '分钟', per: 45, value: 1, step: 0.5 },
      { item: 'J', name: '讲座', way: 'times', metric: 'activities', where: '级别≥县级', value: 1.5 },
    ],
    calendar: {
      holidays: [{ name: '国庆', first: '2024-10-01', last: '2024-10-07' }],
      schoolDaysOfMonth: 8,
      cycle: { firstYear: 2021, years: 5 },
    },
  };
  const below = rulesOf([
    '编号|名称|统计|要求',
    'A1|听课|听课|10',
    '',
    '学时折算',
    '项目编号|项目|办法|统计|条件|计量字段|每|值|取整',
    'J|讲座|每|活动|形式 含 讲座|分钟|45分钟|1学时|0.5',
    '||乘||级别≥县级|||1.5|',
    '名词|含义',
    '青年教师|年龄≤35',
    '校历',
    '假期|开始日期|结束日期',
    '国庆|2024.10.1|2024年10月7日',
    '每月最少上课日|8|',
    '设置|值',
    '周期起年|2021',
    '周期年数|5',
    '标准名称|某校标准',
  ]);
  expect(below.broken).toEqual([]);
  expect(below.standard).toMatchObject({ name: '某校标准', ...expected });
  const beside = rulesOf([
    '编号|名称|统计|要求|名词|条件||名称|开始|结束||设置|值',
    'A1|听课|听课|10|青年教师|年龄≤35||国庆|2024-10-1|2024/10/7||标准名称|某校标准',
    'A2|读书|读书|2|||||||||',
  ]);
  expect(beside.broken).toEqual([]);
  expect(beside.standard?.rules).toHaveLength(2);
  expect(beside.standard).toMatchObject({ name: '某校标准', terms: expected.terms, calendar: { holidays: expected.calendar.holidays } });
});

test('a merged cell says what it says for all its rows', () => {
  const { rules } = rulesOf(['类别|编号|名称|统计|要求', '读书|A1|读书|读书|2', '|A2|教材|教材|1'], {
    merges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
  });
  expect(rules.map(({ family }) => family)).toEqual(['读书', '读书']);
});

test('2-5 that Excel took for a day is from 2 to 5 again', () => {
  const { rules } = rulesOf(['编号|名称|统计|要求', 'A1|案例|案例|45693'], { formats: [[], [null, null, null, 'm"月"d"日"']] });
  expect(rules[0]?.params).toEqual({ count: '案例', atLeast: 2, atMost: 5 });
});

test('40% that Excel keeps as 0.4 is 40', () => {
  const { rules } = rulesOf(['编号|名称|统计|要求|参数', 'A1|专题|专题学时|0.4|全部=学时'], { formats: [[], [null, null, null, '0%']] });
  expect(rules).toMatchObject([{ kind: 'share', params: { part: '专题学时', whole: '学时', atLeast: 40 }, unit: '%' }]);
});

test('beside 编号 and 名称, 序号 and 项目 are columns of the school', () => {
  const { rules } = rulesOf(['编号|项目|名称|序号|统计|要求', 'D07|常规|听课|1|听课|10']);
  expect(rules).toMatchObject([{ id: 'D07', name: '听课' }]);
});

test('broken rows of the other tables disable themselves too', () => {
  const { standard, broken } = rulesOf([
    '编号|名称|统计|要求||项目编号|项目|统计|值||名词|条件||名称|开始|结束||设置|值',
    'A1|听课|听课|10||J|讲座|活动|很多||青年教师|年龄≤||国庆|十月初|||周期长度|若干',
    'A2|读书|读书|2||K|课题|课题|5||骨干|职务=骨干||元旦|2025-1-1|||不知道|5',
  ]);
  expect(broken).toEqual([
    'J 值 I2 很多 not-a-number',
    '青年教师 条件 L2 年龄≤ not-a-condition',
    '国庆 开始 O2 十月初 not-a-date',
    '周期长度 值 S2 若干 not-a-number',
    '不知道 设置 R3 不知道 unknown-word',
  ]);
  expect(standard).toMatchObject({
    conversions: [
      { item: 'J', metric: 'activities', isBroken: true },
      { item: 'K', metric: 'projects', value: 5 },
    ],
    terms: [{ term: '骨干' }],
    calendar: { holidays: [{ name: '元旦', first: '2025-01-01', last: '2025-01-01' }] },
  });
});

test('a row of an item that makes no sense is named, and the rows below it still belong to the item', () => {
  const { standard, broken } = rulesOf([
    '编号|统计|要求',
    'A1|学分|10',
    '学时折算',
    '项目编号|项目|统计|值|第几起|第几止|封顶',
    '听课|听课积分|听课|1||第10|每学期15',
    '|||0.5|第11节起||',
    '读书|读书积分|读书|2|||每旬3',
    '|||1|3||',
  ]);
  expect(broken).toEqual(['读书 封顶 G7 每旬3 unknown-word']);
  expect(standard?.conversions).toMatchObject([
    { item: '听课', value: 1, to: 10 },
    { item: '听课', value: 0.5, from: 11 },
    { item: '读书', isBroken: true },
    { item: '读书', value: 1, from: 3 },
  ]);
});

test('rules joined by 且 and 或 are a combination, unsaid', () => {
  const { rules, broken } = rulesOf(['编号|统计|要求', 'A1|听课|10', 'A2|读书|2', 'A3|A1 或 A2|', 'A4|听课 或|3']);
  expect(rules.map(({ kind, params }) => [kind, params])).toEqual([
    ['limits', { count: '听课', atLeast: 10 }],
    ['limits', { count: '读书', atLeast: 2 }],
    ['combine', { expression: 'A1 或 A2' }],
  ]);
  expect(broken).toEqual(['A4 统计 B5 听课 或 not-a-quantity']);
});

test('a sheet without a table of rules is no standard', () => {
  expect(readStandardSheet(typedSheet(['达标标准', '听课不少于10节', '姓名|日期|节数', '陈一|1|2']))).toBeNull();
});
