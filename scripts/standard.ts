/**
 * What the presets hold: `npm run standard -- --coverage` counts the rules that have examples, by system; `npm run standard -- --table` writes
 * `docs/rules.md`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLES } from '../src/assess/examples/examples';
import { rulesPage } from './standard/rules-page';
import { coverage, coverageText } from './standard/systems';

const asked = new Set(process.argv.slice(2));

if (asked.has('--table')) writeFileSync(join(__dirname, '../docs/rules.md'), rulesPage());
if (asked.has('--coverage') || asked.size === 0) process.stdout.write(`${coverageText(coverage(EXAMPLES))}\n`);
