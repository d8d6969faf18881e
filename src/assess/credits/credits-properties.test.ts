import fc from 'fast-check';
import type { ConversionRow } from '../../standard/conversion';
import type { RecordFields } from '../../record/fields';
import { creditsIn } from '../../testing/credits-bench';
import type { ExampleCase } from '../examples/example';
import { BLANK, ledger, table } from '../examples/example';

const SEED = Number(process.env['CREDITS_SEED'] ?? 20241123);
const RUN = { seed: SEED, numRuns: 120 };
beforeAll(() => process.stdout.write(`CREDITS_SEED=${SEED}\n`));

type Lesson = RecordFields['open-lesson'] & { readonly level?: never };

const level = fc.constantFrom('school', 'county', 'city', 'province', BLANK);
const topic = fc.constantFrom('观潮', '秋天', '桂林山水', BLANK);
const date = fc.constantFrom('2024-09-10', '2024-09-11', '2024-10-10', '2024-12-30', BLANK);
/** Lessons that differ in their class at least, so that none repeats another. */
const lessons = fc
  .array(fc.record({ level, topic, date, count: fc.constantFrom(1, 2, 3, BLANK) }), { maxLength: 12 })
  .map((rows) => rows.map((row, index) => ({ ...row, teacher: '林一', class: `${index}班` })));

const more = fc.record(
  {
    caps: fc.constantFrom(
      [{ per: 'record' as const, most: 3 }],
      [{ per: 'day' as const, most: 4 }],
      [
        { per: 'month' as const, most: 5 },
        { per: 'semester' as const, most: 9 },
      ],
    ),
    step: fc.constant(0.5),
    sharing: fc.constant({ kind: 'equal' as const }),
  },
  { requiredKeys: [] },
);
/** 就高 says which record counts before a month's cap is held: beside such a cap one more record may take the place of one that counted more. */
const limited = fc.oneof(
  more,
  fc.constantFrom(
    { best: '课题' },
    {
      best: '课题',
      step: 0.5,
      caps: [
        { per: 'record' as const, most: 3 },
        { per: 'semester' as const, most: 9 },
      ],
    },
  ),
);

/** Conversions of lessons without deductions: by level, by stretches, by a threshold, with what comes on top. */
const conversions = fc
  .record({ more: limited, ways: fc.subarray(['level', 'stretch', 'lump', 'top'] as const, { minLength: 1 }) })
  .map(({ more: limits, ways }): readonly ConversionRow[] => {
    const own = (item: string, value: number, rest: Partial<ConversionRow> = {}): ConversionRow => {
      return { item, name: item, way: 'each', metric: 'open-lessons', value, ...rest };
    };
    return ways.flatMap((way) => {
      if (way === 'level') return [own('level', 3, { where: '级别≥市级', ...limits }), own('level', 1)];
      if (way === 'stretch') return [own('stretch', 0.5, { to: 4, ...limits }), own('stretch', 1.5, { from: 5 })];
      if (way === 'lump') return [own('lump', 2, { way: 'lump', per: 6, ...limits })];
      return [
        own('top', 1, limits),
        own('top', 2, { way: 'times', where: '级别=省级' }),
        own('top', 0.5, { way: 'plus', where: '级别=市级' }),
      ];
    });
  });

const of = (rows: readonly object[]): ExampleCase => ledger(table('open-lesson', ...(rows as readonly Lesson[])));
const figure = (rows: readonly object[], standard: readonly ConversionRow[]) => creditsIn(of(rows), { conversions: standard });

function expectSame(received: number | null | undefined, expected: number | null | undefined): void {
  if (typeof received === 'number' && typeof expected === 'number') expect(received).toBeCloseTo(expected, 6);
  else expect(received ?? null).toBe(expected ?? null);
}

test('the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(lessons, conversions, fc.func(fc.integer()), (rows, standard, rank) => {
      const shuffled = rows.map((row, index) => ({ row, at: rank(index) })).sort((a, b) => a.at - b.at);
      const [one, other] = [
        figure(rows, standard),
        figure(
          shuffled.map(({ row }) => row),
          standard,
        ),
      ];
      expectSame(other?.known, one?.known);
      expectSame(other?.value, one?.value);
    }),
    RUN,
  );
});

test('values, caps and steps times k give k times as much', () => {
  fc.assert(
    fc.property(lessons, conversions, fc.constantFrom(2, 3, 0.5, 10), (rows, standard, k) => {
      const scaled = standard.map((row) => ({
        ...row,
        value: row.way === 'times' ? row.value : row.value * k,
        ...(row.caps ? { caps: row.caps.map((cap) => ({ ...cap, most: cap.most * k })) } : {}),
        ...(row.step === undefined ? {} : { step: row.step * k }),
      }));
      const [one, other] = [figure(rows, standard), figure(rows, scaled)];
      expectSame(other?.known, one ? one.known * k : null);
      expectSame(other?.value, one && one.value !== null ? one.value * k : null);
    }),
    RUN,
  );
});

test('one more record never makes less certain credits', () => {
  fc.assert(
    fc.property(lessons, lessons, conversions, (rows, added, standard) => {
      const before = figure(rows, standard)?.known ?? 0;
      const all = [...rows, ...added.map((row, index) => ({ ...row, class: `另${index}班` }))];
      expect(figure(all, standard)?.known ?? 0).toBeGreaterThanOrEqual(before - 1e-9);
    }),
    RUN,
  );
});

test('what fills a blank cell lies between what is certain and what is at most possible', () => {
  fc.assert(
    fc.property(
      lessons,
      conversions,
      fc.constantFrom('school', 'county', 'city', 'province'),
      fc.constantFrom(1, 2, 3),
      (rows, standard, known, count) => {
        const open = figure(rows, standard);
        const filled = rows.map((row) => ({ ...row, level: row.level ?? known, count: row.count ?? count }));
        const full = figure(filled, standard);
        if (!open || !full) return;
        expect(full.known).toBeGreaterThanOrEqual(open.known - 1e-9);
        expect(full.known).toBeLessThanOrEqual((open.value ?? open.most ?? Infinity) + 1e-9);
      },
    ),
    RUN,
  );
});

test('caps hold, and what counts adds up to what is certain', () => {
  fc.assert(
    fc.property(lessons, conversions, (rows, standard) => {
      const value = figure(rows, standard);
      if (!value) return;
      expect(value.counted.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(value.known, 6);
      for (const { amount, claimed = amount } of value.counted) expect(claimed).toBeGreaterThanOrEqual(amount - 1e-9);
      const semester = standard[0]?.caps?.find(({ per }) => per === 'semester');
      const items = new Set(standard.map(({ item }) => item)).size;
      if (semester) expect(value.known).toBeLessThanOrEqual(semester.most * items + 1e-9);
    }),
    RUN,
  );
});
