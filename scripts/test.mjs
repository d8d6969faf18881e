/**
 * `npm test`: everything that must hold, in the order in which it fails fastest. Installs what is missing first, so that it is the
 * only command a fresh clone needs.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureInstalled } from './ensure-install.mjs';

const COUNTS = 'out/jest.json';

const STEPS = [
  ['types', 'npx', ['tsc', '-p', 'tsconfig.json']],
  ['types of the pure folders: no DOM, no Office', 'npx', ['tsc', '-p', 'tsconfig.pure.json']],
  ['lint', 'npx', ['eslint', '.', '--max-warnings', '0', '--cache', '--cache-location', 'node_modules/.cache/eslint/']],
  ['format', 'npx', ['prettier', '--check', '--cache', '--log-level', 'warn', '.']],
  ['lines of the house', 'npx', ['depcruise', 'src', '--config', '.dependency-cruiser.cjs']],
  ['build', 'npm', ['run', '-s', 'build']],
  ['tests', 'npx', ['jest', '--json', `--outputFile=${COUNTS}`]],
];

ensureInstalled();
mkdirSync('out', { recursive: true });
rmSync(COUNTS, { force: true });
for (const [name, command, args] of STEPS) {
  console.log(`\n— ${name}`);
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`\n✗ ${name}`);
    process.exit(status ?? 1);
  }
  console.log(`  ${((Date.now() - started) / 1000).toFixed(0)} s`);
}
const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(COUNTS, 'utf8'));
console.log(`\n${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
