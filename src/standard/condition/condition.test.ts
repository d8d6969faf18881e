import fc from 'fast-check';
import type { Condition, Operand, Operator } from './condition';
import { parseCondition } from './parse-condition';
import { printCondition } from './print-condition';

const read = (text: string): Condition => {
  const parsed = parseCondition(text);
  if (parsed.kind === 'broken') throw new Error(`${text}: broken at ${parsed.at}`);
  return parsed.condition;
};

/** What is written, and the same as it is printed. */
test.each([
  ['级别≥县级', '级别≥县级'],
  ['级别 >= 县级', '级别≥县级'],
  ['级别＞＝县级', '级别≥县级'],
  ['级别不低于县级', '级别≥县级'],
  ['级别=县级以上', '级别≥县级'],
  ['级别=县级及以上', '级别≥县级'],
  ['级别＝市级（含）以上', '级别≥市级'],
  ['年龄=35周岁以下', '年龄≤35周岁'],
  ['年龄不超过35', '年龄≤35'],
  ['年龄<=35', '年龄≤35'],
  ['年龄 至多 35', '年龄≤35'],
  ['教龄满3年', '教龄≥3年'],
  ['教龄不满3年', '教龄<3年'],
  ['教龄不足 3', '教龄<3'],
  ['教龄=3~5', '教龄≥3 且 教龄≤5'],
  ['字数超过800', '字数>800'],
  ['学科≠语文', '学科≠语文'],
  ['学科 != 语文', '学科≠语文'],
  ['学科<>语文', '学科≠语文'],
  ['学科不等于语文', '学科≠语文'],
  ['性别 为 女', '性别=女'],
  ['性别 不是 女', '性别≠女'],
  ['星期=二、四', '星期=二、四'],
  ['星期＝二，四', '星期=二、四'],
  ['星期=二/四', '星期=二、四'],
  ['日期≥2024/9/1', '日期≥2024/9/1'],
  ['形式 含 讲座、报告', '形式 含 讲座、报告'],
  ['形式包含讲座', '形式 含 讲座'],
  ['形式 不含 讲座', '形式 不含 讲座'],
  ['有 照片', '有 照片'],
  ['有（照片）', '有 照片'],
  ['无 照片', '无 照片'],
  ['没有 照片', '无 照片'],
  ['有 照片、报道', '有 照片 且 有 报道'],
  ['有照片', '有照片'],
  ['间隔(备课日期,日期)≥7', '间隔(备课日期,日期)≥7'],
  ['间隔（备课日期，日期）不少于7', '间隔(备课日期,日期)≥7'],
  ['青年教师', '青年教师'],
  ['非青年教师', '非青年教师'],
  ['非 青年教师', '非青年教师'],
  ['not 青年教师', '非青年教师'],
  ['青年教师、班主任', '青年教师 或 班主任'],
  ['非（年龄≤35）', '非(年龄≤35)'],
  ['a 或 b 且 c', 'a 或 b 且 c'],
  ['(a 或 b) 且 c', '(a 或 b) 且 c'],
  ['a or b and not c', 'a 或 b 且 非c'],
  ['a 并且 b 或者 c', 'a 且 b 或 c'],
  ['级别≥县级 且 （学科=语文 或 学科=数学）', '级别≥县级 且 (学科=语文 或 学科=数学)'],
  ['级别≥县级且学科=语文', '级别≥县级 且 学科=语文'],
  ['班级=三(1)班', '班级=三(1)班'],
  ['(班级=三（1）班 或 a)', '班级=三(1)班 或 a'],
  ['“必读或选读”=必读', '“必读或选读”=必读'],
  ['主题 含 “双减”', '主题 含 双减'],
  ['岗位=非教学岗位', '岗位=非教学岗位'],
  ['摘记(篇)≥3', '摘记(篇)≥3'],
  ['年级/班级=三1', '年级/班级=三1'],
  ['Ｆorm=or1', 'Form=or1'],
])('%s is printed %s', (text, printed) => {
  expect(printCondition(read(text))).toBe(printed);
  expect(read(printed)).toEqual(read(text));
});

test('且 binds stronger than 或, brackets stay', () => {
  const term = (word: string): Condition => ({ kind: 'term', word });
  expect(read('a 或 b 且 c')).toEqual({ kind: 'or', of: [term('a'), { kind: 'and', of: [term('b'), term('c')] }] });
  expect(read('(a 或 b) 且 c')).toEqual({ kind: 'and', of: [{ kind: 'or', of: [term('a'), term('b')] }, term('c')] });
});

test.each([
  ['', ''],
  ['   ', ''],
  ['级别≥', ''],
  ['≥县级', '≥县级'],
  ['级别≥县级≥市级', '级别≥县级≥市级'],
  ['(级别≥县级', '(级别≥县级'],
  ['级别≥县级)', ')'],
  ['a 且', ''],
  ['且 a', '且 a'],
  ['星期=二、', '二、'],
  ['主题含“双减', '主题含“双减'],
  ['间隔(日期)≥7', '间隔(日期)'],
  ['非', ''],
  ['a 且 () 或 b', ') 或 b'],
])('%s is broken at %s', (text, at) => {
  expect(parseCondition(text)).toEqual({ kind: 'broken', at });
});

const SEED = 20240902;
const ODD = [
  '且',
  '或',
  '非',
  '有 ',
  '无',
  '间隔(',
  '≥',
  '=',
  '<',
  '!',
  '、',
  '，',
  ',',
  '/',
  '“',
  '”',
  '"',
  '＂',
  '「',
  '」',
  '(',
  ')',
  '（',
  ' ',
];
const PLAIN = [
  '级别',
  '县级',
  '3',
  '5',
  '~',
  '以上',
  '含',
  '不足',
  '满',
  'and',
  ' or ',
  'not',
  '语文',
  '２',
  '\u3000',
  '\u200b',
  '😀',
  '\ud800',
];
const text = (most: number) => fc.array(fc.constantFrom(...ODD, ...PLAIN), { maxLength: most }).map((parts) => parts.join(''));
const word = fc.oneof(fc.constantFrom('级别', '青年教师', '照片', '三(1)班'), text(4));
const operator = fc.constantFrom<Operator>('=', '≠', '>', '≥', '<', '≤', 'contains', 'lacks');
const operand: fc.Arbitrary<Operand> = fc.oneof(
  word.map((each): Operand => ({ kind: 'field', word: each })),
  fc.tuple(word, word).map(([from, to]): Operand => ({ kind: 'days', from, to })),
);

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word.map((each): Condition => ({ kind: 'term', word: each })),
    fc.tuple(fc.constantFrom('has' as const, 'lacks' as const), word).map(([kind, each]): Condition => ({ kind, word: each })),
    fc
      .tuple(operand, operator, fc.array(word, { minLength: 1, maxLength: 3 }))
      .map(([of, sign, values]): Condition => ({ kind: 'compare', operand: of, operator: sign, values })),
    fc
      .tuple(fc.constantFrom('and' as const, 'or' as const), fc.array(tie('condition'), { minLength: 2, maxLength: 3 }))
      .map(([kind, of]): Condition => ({ kind, of })),
    tie('condition').map((of): Condition => ({ kind: 'not', of })),
  ),
}));

test(`what is printed is read as the same condition (seed ${SEED})`, () => {
  fc.assert(
    fc.property(condition, (each) => expect(read(printCondition(each))).toEqual(each)),
    { seed: SEED, numRuns: 3000 },
  );
});

test(`any text is read or broken, and what is read is printed once and for all (seed ${SEED})`, () => {
  const check = (each: string) => {
    const parsed = parseCondition(each);
    if (parsed.kind === 'read') expect(read(printCondition(parsed.condition))).toEqual(parsed.condition);
  };
  fc.assert(fc.property(text(14), check), { seed: SEED, numRuns: 5000 });
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), check), { seed: SEED, numRuns: 1000 });
});

test.each([['('], ['非'], ['not '], ['((a 且 '], ['“'], ['有 '], ['a 或 '], ['a=']])('a very long text of %s is answered', (part) => {
  expect(['read', 'broken']).toContain(parseCondition(part.repeat(5000)).kind);
});
