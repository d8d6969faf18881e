import type { Ledger } from '../../ledger/ledger';
import type { Condition } from '../../standard/condition/condition';
import { parseCondition } from '../../standard/condition/parse-condition';
import { readTerms } from '../../standard/condition/terms';
import { ledgerOfSheets } from '../../testing/recognised-book';
import type { SheetSpec } from '../../testing/recognised-book';
import type { MetricValue, Metrics } from '../assessment';
import { recordContext } from './record-facts';
import type { Reach } from './reach';
import { reachOf } from './reach';

const { terms } = readTerms([
  { term: '青年教师', meaning: '年龄≤35' },
  { term: '名师', meaning: '骨干教师 或 职称≥高级' },
  { term: '甲', meaning: '乙' },
  { term: '乙', meaning: '非甲' },
  { term: '坏', meaning: '年龄≤' },
]);

const PEOPLE: SheetSpec = {
  name: '名册',
  kind: 'roster',
  columns: ['name', 'gender', 'birthDate', 'joinedTeaching', 'group', 'subject', 'title', 'post', 'evidence', 'evidence', 'evidence'],
  labels: ['姓名', '性别', '出生年月', '参加工作时间', '教研组', '学科', '职称', '职务', '到校日期', '骨干教师', '在岗状态'],
  rows: [
    ['李丽', '女', '1990-05', '2012-08', '语文教研组', '语文、道法', '一级教师', '班主任', '2023-09-01', '县级', '在岗'],
    ['王强', '男', '1970-01', '1990-09', '数学组', '数学', '高级教师', '教研组长、原班主任', '2001-09-01', null, '请长假(2024.9起)'],
    ['潘薇', null, null, null, '数学组', '数学', null, null, null, '否', null],
  ],
};
const PAIRS: SheetSpec = { name: '结对', kind: 'mentorship', columns: ['mentor', 'mentee'], rows: [['王强', '李丽']] };
const GRADES: SheetSpec = { name: '考核', kind: 'assessment', columns: ['teacher', 'grade', 'score'], rows: [['李丽', '优秀', 95]] };
const SCHOOL = ledgerOfSheets([PEOPLE, PAIRS, GRADES]);

const sure = (value: number): MetricValue => ({ value, known: value, counted: [], leftOut: [], pending: [] });
const METRICS: Metrics = {
  projects: sure(1),
  'observed-lessons': {
    ...sure(8),
    value: null,
    pending: [{ cell: { workbook: '', sheet: '', top: 1, left: 1, bottom: 1, right: 1 }, code: 'cell/blank' }],
  },
};

function conditionIn(text: string): Condition | null {
  if (text === '') return null;
  const parsed = parseCondition(text);
  if (parsed.kind === 'broken') throw new Error(`broken at ${parsed.at}`);
  return parsed.condition;
}

/** Whom a scope is for, of all people in the order of the roster. */
function reaches(ledger: Ledger, scope: string, exempt = ''): readonly Reach[] {
  const context = { ...recordContext(ledger, terms), metrics: METRICS };
  return ledger.people.map((person) => reachOf(person, context)({ scope: conditionIn(scope), exempt: conditionIn(exempt) }));
}

const [IN, OUT, OPEN, EXEMPT]: readonly Reach[] = ['inside', 'outside', 'unknown', 'exempt'];

test.each([
  ['', [IN, IN, IN]],
  ['全体教师', [IN, IN, IN]],
  ['教师', [IN, IN, IN]],
  ['年龄≤35', [IN, OUT, OPEN]],
  ['青年教师', [IN, OUT, OPEN]],
  ['非青年教师', [OUT, IN, OPEN]],
  ['年龄=35周岁以下', [IN, OUT, OPEN]],
  ['教龄≥12', [IN, IN, OPEN]],
  ['教龄≥13', [OUT, IN, OPEN]],
  ['教龄不满13年', [IN, OUT, OPEN]],
  ['出生年月≥1990-05', [IN, OUT, OPEN]],
  ['性别=女', [IN, OUT, OPEN]],
  ['女教师', [IN, OUT, OPEN]],
  ['学科=语文', [IN, OUT, OUT]],
  ['数学教师', [OUT, IN, IN]],
  ['教研组=语文组', [IN, OUT, OUT]],
  ['数学组', [OUT, IN, IN]],
  ['班主任', [IN, OUT, OUT]],
  ['教研组长', [OUT, IN, OUT]],
  ['职称=一级教师', [IN, OUT, OPEN]],
  ['职称≥高级', [OUT, IN, OPEN]],
  ['职称 含 高级', [OUT, IN, OPEN]],
  ['有 职务', [IN, IN, OUT]],
  ['职务 含 组长', [OUT, IN, OUT]],
  ['职务=校长、班主任', [IN, OUT, OUT]],
  ['非 (职务 含 组长)', [IN, OUT, IN]],
  ['职务 不含 组长', [IN, OUT, IN]],
  ['职务≠班主任', [OUT, IN, IN]],
  ['无 职务', [OUT, OUT, IN]],
  ['骨干教师', [IN, OUT, OUT]],
  ['骨干', [IN, OUT, OUT]],
  ['骨干教师≥县级', [IN, OPEN, OPEN]],
  ['名师', [IN, IN, OPEN]],
  ['到校日期≥2023-09', [IN, OUT, OPEN]],
  ['请长假', [OUT, IN, OUT]],
  ['师父', [OUT, IN, OUT]],
  ['徒弟', [IN, OUT, OUT]],
  ['有 徒弟', [OUT, IN, OUT]],
  ['师父≥1', [IN, OUT, OUT]],
  ['考核等级=优秀', [IN, OPEN, OPEN]],
  ['考核等级≥合格', [IN, OPEN, OPEN]],
  ['考核得分≥90', [IN, OPEN, OPEN]],
  ['课题≥1', [IN, IN, IN]],
  ['听课≥8', [IN, IN, IN]],
  ['听课≥10', [OPEN, OPEN, OPEN]],
  ['公开课≥1', [OPEN, OPEN, OPEN]],
  ['甲', [OPEN, OPEN, OPEN]],
  ['坏', [OPEN, OPEN, OPEN]],
  ['青年教师 或 班主任', [IN, OUT, OPEN]],
  ['青年教师 且 班主任', [IN, OUT, OUT]],
])('%s', (scope, expected) => {
  expect(reaches(SCHOOL, scope)).toEqual(expected);
});

test.each([
  ['', '请长假', [IN, EXEMPT, IN]],
  ['', '年龄≥50', [IN, EXEMPT, OPEN]],
  ['班主任', '青年教师', [EXEMPT, OUT, OUT]],
])('%s, without %s', (scope, exempt, expected) => {
  expect(reaches(SCHOOL, scope, exempt)).toEqual(expected);
});

test.each([
  ['nobody', null],
  ['everybody else', '任课教师'],
])('a blank post stays open where the roster states one of %s', (_, other) => {
  const rows = [
    ['李丽', null],
    ['王强', other],
  ];
  const blank = ledgerOfSheets([{ name: '名册', kind: 'roster', columns: ['name', 'post'], rows }]);
  expect(reaches(blank, '职务 含 组长')[0]).toBe(OPEN);
});

test('a column of the school that says yes is a role, though nobody said what the column is', () => {
  const sheet: SheetSpec = {
    name: '名册',
    kind: 'roster',
    columns: ['name', 'other', 'post'],
    labels: ['姓名', '借调', '职务'],
    rows: [
      ['李丽', '是', '班主任'],
      ['王强', null, null],
    ],
  };
  expect(reaches(ledgerOfSheets([sheet]), '', '借调')).toEqual([EXEMPT, IN]);
});

test('a roster without any column of roles leaves roles open, and exempts nobody by one', () => {
  const bare = ledgerOfSheets([{ name: '名册', kind: 'roster', columns: ['name', 'subject'], rows: [['李丽', '语文']] }]);
  expect(reaches(bare, '班主任')).toEqual([OPEN]);
  expect(reaches(bare, '徒弟')).toEqual([OPEN]);
  expect(reaches(bare, '年龄≤35')).toEqual([OPEN]);
  expect(reaches(bare, '', '请长假')).toEqual([IN]);
  expect(reaches(bare, '语文教师')).toEqual([IN]);
});
