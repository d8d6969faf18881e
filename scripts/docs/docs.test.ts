import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsPage } from './words-page';

test('the page of words says what the data say; npm run docs writes it anew', () => {
  expect(readFileSync(join(__dirname, '../../docs/words.md'), 'utf8')).toBe(wordsPage());
});
