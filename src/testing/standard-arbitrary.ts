import fc from 'fast-check';
import type { ConversionRow } from '../standard/conversion';
import { CAP_SPANS, WAYS } from '../standard/conversion';
import { PERIODS, STEPS } from '../standard/period';
import type { Rule, RuleParams, Standard } from '../standard/rule';
import { CONSEQUENCES, SUBJECTS, WEIGHTS } from '../standard/rule';
import { RULE_KINDS } from '../standard/rule-kinds';
import { NAMED_METRICS } from '../standard/words/metric-words';

/** Texts as clerks write them, and such as a sheet might take for something else. No blanks at the ends, never ''. */
const text = fc.oneof(
  fc.constantFrom(
    '听课',
    '论文/反思/叙事',
    '=1+1',
    '2-5',
    '2024-09-01',
    '007',
    '10',
    '是',
    'a、b；c=d',
    '“引文”',
    '"',
    '第一行\n第二行',
    '[未完',
    '＝',
  ),
  fc
    .array(fc.constantFrom(...'教研组学时听课甲乙1a、；=:：()（）[]“”"《》 \n~～±%-'), { minLength: 1, maxLength: 12 })
    .map((chars) => chars.join('').trim())
    .filter((chars) => chars !== ''),
);

const condition = fc.constantFrom(
  '级别≥县级',
  '学科=语文、数学',
  '青年教师',
  '年龄≤45 且 (学科=语文 或 学科=数学)',
  '有 照片',
  '非 班主任',
  '形式 含 讲座、报告',
  '间隔(备课日期,日期)≥7',
);

/** Numbers that a rule's parameters may hold. */
const amount = fc.oneof(
  fc.integer({ min: 0, max: 1000 }),
  fc.double({ min: 0.001, max: 100, noNaN: true }),
  fc.constantFrom(0, 0.5, 40, 1e-7),
);

/** Parameters that their kind can use: those of its documentation, with other numbers and texts where any may stand. */
const kindParams: fc.Arbitrary<{ readonly kind: string; readonly params: RuleParams }> = fc
  .constantFrom(...RULE_KINDS.flatMap(({ kind, valid }) => valid.map((params) => ({ kind, params }))))
  .chain(({ kind, params }) =>
    fc.record({ share: fc.integer({ min: 0, max: 100 }), text, swap: fc.boolean(), condition, evidence: fc.boolean() }).map((other) => {
      const definition = RULE_KINDS.find((one) => one.kind === kind)!;
      const changed = Object.fromEntries(
        Object.entries(params).map(([id, value]) => {
          const type = definition.params[id]?.type.type;
          if (!other.swap) return [id, value];
          if (type === 'per-cent') return [id, other.share];
          if (type === 'text') return [id, other.text];
          if (type === 'texts' && kind !== 'figure') return [id, [...(value as readonly string[]), other.text]];
          return [id, value];
        }),
      );
      return { kind, params: other.evidence && 'evidence' in definition.params ? { ...changed, evidence: other.condition } : changed };
    }),
  )
  .filter(({ kind, params }) => RULE_KINDS.find((one) => one.kind === kind)?.read(params).kind === 'read');

function optional<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

/** The record without the keys whose value is undefined. */
function dense<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

const rule: fc.Arbitrary<Rule> = fc
  .record({
    facts: kindParams,
    id: text,
    subject: fc.constantFrom(...SUBJECTS),
    scope: fc.oneof(fc.constant(''), condition),
    exempt: optional(condition),
    period: fc.constantFrom(...PERIODS),
    each: optional(fc.constantFrom(...STEPS)),
    proRata: optional(fc.constant(true)),
    weight: fc.constantFrom(...WEIGHTS),
    consequences: optional(fc.uniqueArray(fc.constantFrom(...CONSEQUENCES), { minLength: 1 })),
    name: text,
    family: text,
    unit: fc.constantFrom('学时', '节', '%', '其他'),
    document: fc.oneof(fc.constant(''), text),
    clause: fc.oneof(fc.constant(''), text),
    quote: optional(text),
    isOff: optional(fc.constant(true)),
  })
  .map(({ facts, document, clause, quote, ...rest }) => ({ ...dense(rest), ...facts, source: dense({ document, clause, quote }) }));

const conversion: fc.Arbitrary<ConversionRow> = fc
  .record({
    item: text,
    name: text,
    way: fc.constantFrom(...WAYS),
    metric: fc.constantFrom(...NAMED_METRICS.map(([id]) => id)),
    where: optional(condition),
    scope: optional(condition),
    evidence: optional(condition),
    amount: optional(text),
    per: optional(amount),
    value: amount,
    from: optional(fc.nat()),
    to: optional(fc.nat()),
    caps: optional(
      fc.uniqueArray(fc.record({ per: fc.constantFrom(...CAP_SPANS), most: amount }), { minLength: 1, selector: ({ per }) => per }),
    ),
    sharing: optional(
      fc.oneof(
        fc.record({ kind: fc.constantFrom('all', 'equal') }),
        fc.record({ kind: fc.constant('parts'), first: amount, others: amount }),
      ),
    ),
    best: optional(text),
    step: optional(amount),
  })
  .map((row) => dense({ ...row, of: row.way === 'fraction' ? row.item : undefined }) as ConversionRow);

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const calendar = fc.record({
  holidays: fc.array(
    fc.record({ name: text.filter((name) => !/周期|上课日|标准|名称|版/.test(name)), days: fc.tuple(day, day) }).map(({ name, days }) => {
      const [first = '', last = ''] = [...days].sort();
      return { name, first, last };
    }),
  ),
  schoolDaysOfMonth: fc.nat({ max: 31 }),
  cycle: fc.option(fc.record({ firstYear: fc.integer({ min: 2000, max: 2050 }), years: fc.integer({ min: 1, max: 10 }) })),
});

/** Any standard whose rules their kinds can use. */
export const anyStandard: fc.Arbitrary<Standard> = fc
  .record({
    id: text,
    name: text,
    version: text,
    rules: fc.uniqueArray(rule, { maxLength: 5, selector: ({ id }) => id }),
    terms: optional(
      fc.uniqueArray(fc.record({ term: text, meaning: condition }), { minLength: 1, maxLength: 3, selector: ({ term }) => term }),
    ),
    conversions: optional(fc.array(conversion, { minLength: 1, maxLength: 4 })),
    calendar: optional(calendar),
  })
  .map((standard) => dense(standard) as Standard);
