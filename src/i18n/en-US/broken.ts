import type { broken as chinese } from '../zh-CN/broken';

/** broken: what is said of a cell of the standard that makes no sense, by id. `{x}` is a parameter. */
export const broken: Readonly<Record<keyof typeof chinese, string>> = {
  'broken.cell': '"{value}" at {place} ({param}) of the standard {reason}; row {rule} is not checked.',
  'broken.blank': '{place} ({param}) of the standard {reason}; row {rule} is not checked.',
  'broken.line': 'line {line}',
  'broken.missing': 'is blank',
  'broken.unknown-word': 'is none of the words that can stand there',
  'broken.not-a-number': 'is no such number',
  'broken.not-a-date': 'is no date',
  'broken.not-a-condition': 'is no condition',
  'broken.not-a-quantity': 'is nothing that can be counted',
  'broken.not-a-parameter': 'is no "name=value"',
  'broken.not-for-kind': 'has no use in this kind of rule',
  'broken.twice': 'stands in an earlier row too',
  'broken.makes-no-sense': 'is not what this kind of rule can use',
};
