import { readTerms } from './condition/terms';
import { parseCondition } from './condition/parse-condition';
import { DEFAULT_PRESET, PRESETS, presetById } from './presets';
import { ruleKind } from './rule-kinds';

test('each preset has an id of its own, and is found by it', () => {
  expect(new Set(PRESETS.map(({ id }) => id)).size).toBe(PRESETS.length);
  for (const preset of PRESETS) expect(presetById(preset.id)).toBe(preset);
  expect(presetById('nothing')).toBeNull();
  expect(DEFAULT_PRESET.name).toBe('24 学时·五项职责');
});

test.each(PRESETS)('$id has terms that can be read, and no two rules of one id', ({ rules, terms = [] }) => {
  expect(readTerms(terms).broken).toEqual([]);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test.each(PRESETS.flatMap((preset) => preset.rules.map((rule) => ({ preset: preset.id, id: rule.id, rule }))))(
  '$preset $id has parameters that its kind can use, a scope, a source and a quote',
  ({ rule }) => {
    expect(ruleKind(rule.kind)?.read(rule.params)).toMatchObject({ kind: 'read' });
    for (const text of [rule.scope, rule.exempt ?? ''].filter((each) => each !== '')) {
      expect(parseCondition(text)).toMatchObject({ kind: 'read' });
    }
    expect(rule.source.document).not.toBe('');
    expect(rule.source.quote).not.toBe('');
  },
);

test('the preset that everybody starts with asks for hours, their shares, and the five duties', () => {
  expect(DEFAULT_PRESET.rules.map(({ id, weight }) => `${id} ${weight}`)).toEqual([
    'B01 requirement',
    'B02 warning',
    'B03 warning',
    'B04 warning',
    'D07 requirement',
    'D08 requirement',
    'D09 requirement',
    'D12 requirement',
    'D19 requirement',
    'D05 requirement',
  ]);
});
