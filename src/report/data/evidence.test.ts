import { assess } from '../../assess/assess';
import { WORKED_EXAMPLE_AS_OF, WORKED_EXAMPLE_STANDARD, workedExampleLedger } from '../../testing/worked-example';
import { basisOf } from '../basis';
import { EVIDENCE } from './evidence';

const assessment = assess(workedExampleLedger(), WORKED_EXAMPLE_STANDARD, WORKED_EXAMPLE_AS_OF);
const { rows, columns } = EVIDENCE.make(basisOf(assessment, '样例台账.xlsx', { carried: new Map(), history: [] }), new Set());
const column = (head: string) => columns.findIndex((each) => each.head === head);

/** 计为, 计入 and 未计入原因 of every line of one figure. */
function lines(subject: string, rule: string): readonly string[] {
  return rows
    .filter((row) => row[column('对象')] === subject && row[column('规则')] === rule)
    .map((row) => [row[column('计为')], row[column('计入')], row[column('未计入原因')]].filter((cell) => cell !== null).join(' '));
}

test('every record behind a figure stands there with what it counts for; a duplicate with the reason', () => {
  expect(lines('李丽', 'B01')).toEqual(['3 是', '6 是', '8 是', '5 是', '0.5 是', '0 否 重复登记']);
});

test('a cell that nobody can read waits', () => {
  expect(lines('孙伟', 'B01')).toContain('待核实 数据看不清');
});

test('what counts adds up to the figure of the check', () => {
  for (const { person, findings } of assessment.teachers) {
    const finding = findings.find(({ rule }) => rule === 'B01');
    const sum = rows
      .filter((row) => row[column('对象')] === person.displayName && row[column('规则')] === 'B01' && row[column('计入')] === '是')
      .reduce((total, row) => total + Number(row[column('计为')]), 0);
    expect([person.name, sum]).toEqual([person.name, finding?.known]);
  }
});
