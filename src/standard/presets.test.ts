import { atLeastKind } from './kinds/at-least';
import { shareKind } from './kinds/share';
import { DEFAULT_PRESET, PRESETS, presetById } from './presets';

const KINDS = { [atLeastKind.kind]: atLeastKind, [shareKind.kind]: shareKind } as const;

test('each preset has an id of its own, and is found by it', () => {
  expect(new Set(PRESETS.map(({ id }) => id)).size).toBe(PRESETS.length);
  for (const preset of PRESETS) expect(presetById(preset.id)).toBe(preset);
  expect(presetById('nothing')).toBeNull();
  expect(DEFAULT_PRESET.name).toBe('24 学时·五项职责');
});

test.each(PRESETS.flatMap((preset) => preset.rules.map((rule) => ({ preset: preset.id, id: rule.id, rule }))))(
  '$preset $id has parameters that its kind can use, a source and a quote',
  ({ rule }) => {
    expect(KINDS[rule.kind]?.read(rule.params)).toMatchObject({ kind: 'read' });
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

test.each<[Record<string, unknown>, string]>([
  [{ metrics: [], atLeast: 3 }, 'metrics'],
  [{ metrics: 'papers', atLeast: 3 }, 'metrics'],
  [{ metrics: ['papers'], atLeast: '三' }, 'atLeast'],
  [{ metrics: ['papers'], atLeast: -1 }, 'atLeast'],
  [{ metrics: ['papers'] }, 'atLeast'],
])('at-least %p is broken at %p', (params, param) => {
  expect(atLeastKind.read(params)).toMatchObject({ kind: 'broken', param });
});

test.each<[Record<string, unknown>, string]>([
  [{ whole: 'training-hours', share: 40, tolerance: 5 }, 'part'],
  [{ part: 'a', whole: 'b', share: 140, tolerance: 5 }, 'share'],
  [{ part: 'a', whole: 'b', share: 40 }, 'tolerance'],
])('share %p is broken at %p', (params, param) => {
  expect(shareKind.read(params)).toMatchObject({ kind: 'broken', param });
});
