import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCorrections } from '../../src/recognise/corrections-text';
import { EXAMPLE, wordsPage } from './words-page';

test('the page of words says what the data say; npm run docs writes it anew', () => {
  expect(readFileSync(join(__dirname, '../../docs/words.md'), 'utf8')).toBe(wordsPage());
});

test('the example of a school’s own words can be read as it stands', () => {
  const [, text = ''] = /```json\n([^`]*)```/.exec(wordsPage()) ?? [];
  expect(parseCorrections(text)).toEqual({ corrections: EXAMPLE, problems: [] });
});
