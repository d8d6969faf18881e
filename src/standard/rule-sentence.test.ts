import { presetById } from './presets';
import { ruleSentence } from './rule-sentence';

const DEFAULT = presetById('24-hours-five-duties');

test.each([
  ['B01', '学时 ≥24学时'],
  ['D12', '论文+反思+叙事 ≥1篇'],
])('%s asks for %s', (id, sentence) => {
  const rule = DEFAULT?.rules.find((each) => each.id === id);
  expect(rule && ruleSentence(rule)).toBe(sentence);
});

test('a share says of what, and how far it may be off', () => {
  const rule = DEFAULT?.rules.find(({ id }) => id === 'B02');
  expect(rule && ruleSentence(rule)).toContain('占比');
  expect(rule && ruleSentence(rule)).toContain('40');
});
