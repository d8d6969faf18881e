import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLES } from '../../src/assess/examples/examples';
import { ledger } from '../../src/assess/examples/example';
import { rulesPage } from './rules-page';
import { coverage, coverageText } from './systems';

test('the page of rules says what the presets say; npm run standard -- --table writes it anew', () => {
  expect(readFileSync(join(__dirname, '../../docs/rules.md'), 'utf8')).toBe(rulesPage());
});

test('every rule of every system has a met, an unmet and, where it can be, an undetermined example', () => {
  for (const { system, total, covered } of coverage(EXAMPLES)) expect(`${system} ${covered.length}`).toBe(`${system} ${total}`);
});

test('a rule without an unmet example is not counted', () => {
  const example = { met: ledger(), unmet: [], undetermined: ledger() };
  const [a] = coverage([{ preset: 'chengxi-one-three-four', rules: { A01: example, A02: { ...example, unmet: ledger() } } }]);
  expect(a).toMatchObject({ covered: ['A02'], cases: 5 });
  expect(coverageText(a ? [a] : [])).toBe('A 1/17（5 例）\n合计 1/17（5 例）');
});
