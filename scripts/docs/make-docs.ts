/** Writes the pages of `docs/` that are made from data: `npm run docs`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { standardPage } from './standard-page';
import { wordsPage } from './words-page';

const DOCS = join(__dirname, '../../docs');

mkdirSync(DOCS, { recursive: true });
writeFileSync(join(DOCS, 'words.md'), wordsPage());
writeFileSync(join(DOCS, 'standard.md'), standardPage());
