import fc from 'fast-check';
import { anyStandard } from '../../testing/standard-arbitrary';
import { shownStandard } from '../../testing/standard-sheet';
import { PRESETS } from '../presets';
import { RULE_KINDS } from '../rule-kinds';
import { standardToRows } from './print-standard';
import { readStandardSheet } from './read-sheet';

const SEED = 20241010;

test('any standard that is written as a sheet is read back as it was', () => {
  fc.assert(
    fc.property(anyStandard, (standard) => {
      const read = readStandardSheet(shownStandard(standardToRows(standard)));
      expect(read?.broken).toEqual([]);
      expect(read?.standard).toEqual(standard);
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test.each(PRESETS)('the preset $id is read back from its sheet as it was', (preset) => {
  const read = readStandardSheet(shownStandard(standardToRows(preset, preset)));
  expect(read).toMatchObject({ standard: preset, broken: [] });
});

test.each(RULE_KINDS.flatMap(({ kind, valid }) => valid.map((params) => ({ kind, params }))))(
  'a rule of kind $kind with $params is read back as it was',
  ({ kind, params }) => {
    const rule = { ...PRESETS[0]!.rules[0]!, id: 'X1', kind, params };
    const standard = { id: 'x', name: 'x', version: '1', rules: [rule] };
    expect(readStandardSheet(shownStandard(standardToRows(standard)))?.standard).toEqual(standard);
  },
);
