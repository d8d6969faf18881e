import fc from 'fast-check';
import { LEVELS, MARKS } from '../record/vocabulary';
import type { Corrections } from './corrections';
import { NO_CORRECTIONS } from './corrections';
import { countCorrections, joinCorrections, parseCorrections, printCorrections } from './corrections-text';

const OWN: Corrections = {
  tables: [
    { headings: '姓名|甲|乙', kind: 'reading', fields: { 甲: 'title', 乙: 'noteCount' } },
    { sheet: '值日', ignore: true },
  ],
  marks: { '☆': 'official' },
  levels: { 市级: 'county' },
  people: { 付雅琴: '傅雅琴', 王芳: null },
  headings: { 拾页: 'reading.noteCount', 家庭情况: 'other' },
  units: { 单元: { unit: '学时', times: 2 } },
};

const key = fc.string({ unit: 'grapheme', maxLength: 6 });
const table = fc.record(
  {
    headings: key,
    sheet: key,
    ignore: fc.boolean(),
    kind: fc.constantFrom('reading' as const, 'mixed' as const, 'unrecognised' as const),
    range: fc.constantFrom('A1:C8', 'B2'),
    headerRows: fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 3 }),
    foundAt: fc.constant('A2:C9'),
    header: key,
    fields: fc.dictionary(key, key),
  },
  { requiredKeys: ['headings'] },
);
const corrections: fc.Arbitrary<Corrections> = fc.record({
  tables: fc.array(table, { maxLength: 4 }),
  marks: fc.dictionary(key, fc.constantFrom(...MARKS)),
  levels: fc.dictionary(key, fc.constantFrom(...LEVELS)),
  people: fc.dictionary(key, fc.option(key)),
  headings: fc.dictionary(key, fc.constantFrom('reading.noteCount', 'observation.lessons', 'other', 'note')),
  units: fc.dictionary(
    key,
    fc.record({ unit: fc.constantFrom('学时', '分钟', '节'), times: fc.double({ min: 0.5, max: 99, noNaN: true }) }),
  ),
});

test('what is printed is read again, whatever it is', () => {
  fc.assert(
    fc.property(corrections, (any) => {
      expect(parseCorrections(printCorrections(any))).toEqual({ corrections: any, problems: [] });
    }),
    { seed: 20241012, numRuns: 200 },
  );
});

test('the same corrections give the same text, in whatever order they were made', () => {
  const other = { ...OWN, people: { 王芳: null, 付雅琴: '傅雅琴' }, headings: { 家庭情况: 'other', 拾页: 'reading.noteCount' } };
  expect(printCorrections(other)).toBe(printCorrections(OWN));
});

test.each([
  ['no JSON', '学时', 'not-json'],
  ['a list', '[]', 'not-corrections'],
  ['something else’s JSON', '{"version":1}', 'not-corrections'],
  ['a later version', '{"format":"yanxiu-ledger/corrections","version":2}', 'version'],
])('%s is none of it', (_, text, code) => {
  expect(parseCorrections(text)).toEqual({ corrections: NO_CORRECTIONS, problems: [{ at: '', code }] });
});

test('a file that Windows saved is read too', () => {
  expect(parseCorrections(`\ufeff${printCorrections(OWN)}`).corrections).toEqual(OWN);
});

test('what cannot be used is told where it stands; the rest holds', () => {
  const text = JSON.stringify({
    format: 'yanxiu-ledger/corrections',
    version: 1,
    tables: [OWN.tables[0], { headings: '甲', kind: 'cooking' }, { ignore: true }, { headings: '乙', headerRows: [0] }, 5],
    marks: { '☆': 'official', '★': 'perhaps' },
    levels: ['市级'],
    people: { 付雅琴: 3 },
    headings: { 拾页: 'reading.noteCount', 甲: 'reading.cooking', 乙: 'toString' },
    units: { 单元: { unit: '学时', times: 2 }, 刻: { unit: '斤', times: 2 }, 包: { unit: '学时', times: -1 } },
    colours: {},
  });
  const { corrections: read, problems } = parseCorrections(text);
  const { tables, headings, units, marks } = read;
  expect({ tables, headings, units, marks }).toEqual({
    tables: [OWN.tables[0]],
    marks: OWN.marks,
    headings: { 拾页: 'reading.noteCount' },
    units: OWN.units,
  });
  expect(problems.map(({ at }) => at)).toEqual([
    ...['colours', 'tables.2', 'tables.3', 'tables.4', 'tables.5', 'marks.★', 'levels', 'people.付雅琴', 'headings.甲', 'headings.乙'],
    ...['units.刻', 'units.包'],
  ]);
});

test('brought into a workbook, they join what it has; where both speak, the file holds', () => {
  const own: Corrections = { ...NO_CORRECTIONS, tables: [{ sheet: '值日', kind: 'reading' }, { sheet: '其他', ignore: true }], marks: { '☆': 'late', '△': 'sick' } }; // prettier-ignore
  const joined = joinCorrections(own, OWN);
  expect(joined.tables).toEqual([{ sheet: '其他', ignore: true }, ...OWN.tables]);
  expect(joined.marks).toEqual({ '☆': 'official', '△': 'sick' });
  expect(countCorrections(joined)).toBe(11);
});
