import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCondition } from '../../src/standard/condition/parse-condition';
import { parseQuantity } from '../../src/standard/quantity/parse-quantity';
import { CONDITION_EXAMPLES, QUANTITY_EXAMPLES } from './standard-guide';
import { standardPage } from './standard-page';
import { wordsPage } from './words-page';

function page(name: string): string {
  return readFileSync(join(__dirname, '../../docs', name), 'utf8');
}

test('the page of words says what the data say; npm run docs writes it anew', () => {
  expect(page('words.md')).toBe(wordsPage());
});

test('the page of the standard says what the data say; npm run docs writes it anew', () => {
  expect(page('standard.md')).toBe(standardPage());
});

test.each(CONDITION_EXAMPLES)('the example %p is a condition', (text) => {
  expect(parseCondition(text)).toMatchObject({ kind: 'read' });
});

test.each(QUANTITY_EXAMPLES)('the example %p is a quantity', (text) => {
  expect(parseQuantity(text)).not.toBeNull();
});
