import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SYSTEM_CLOCK } from '../src/app/clock';
import { checkBooks } from '../src/cli/check-books';
import { toContract } from '../src/cli/contract';
import { openBooks } from '../src/cli/open-books';

/**
 * Checks every workbook of a corpus in this process and has the corpus's own script score the results:
 * `npm run corpus -- [CORPUS_DIR] [--only TEXT] [--verbose]`. Results stand in out/corpus.
 */
const ROOT = resolve(__dirname, '..');
const OUT = join(ROOT, 'out', 'corpus');

interface Truth {
  readonly semester: { readonly id: string };
}

async function checkCase(directory: string, name: string): Promise<void> {
  const truth = JSON.parse(readFileSync(join(directory, name, 'truth.json'), 'utf8')) as Truth;
  const started = performance.now();
  const books = openBooks([join(directory, name, 'book.xlsx')]);
  const { assessment } = await checkBooks(books, { semester: truth.semester.id, asOf: SYSTEM_CLOCK.now() });
  const seconds = (performance.now() - started) / 1000;
  writeFileSync(join(OUT, `${name}.json`), JSON.stringify(toContract(assessment)));
  const { met, unmet, undetermined } = assessment.counts;
  process.stdout.write(`${name.padEnd(22)} ${seconds.toFixed(2)} s, ${met} met, ${unmet} unmet, ${undetermined} undetermined\n`);
}

async function main(words: readonly string[]): Promise<number> {
  const only = words.includes('--only') ? (words[words.indexOf('--only') + 1] ?? '') : '';
  const directory = resolve(words.find((word) => !word.startsWith('--') && word !== only) ?? join(ROOT, '..', 'shared', 'corpus'));
  mkdirSync(OUT, { recursive: true });
  const names = readdirSync(directory).filter((name) => existsSync(join(directory, name, 'truth.json')) && name.includes(only));
  let failures = 0;
  for (const name of names.sort()) {
    try {
      await checkCase(directory, name);
    } catch (error) {
      failures++;
      process.stderr.write(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    }
  }
  score(directory, names, words);
  return failures === 0 ? 0 : 1;
}

/** All cases together, or the only one with all that it misses. */
function score(directory: string, names: readonly string[], words: readonly string[]): void {
  const [name] = names;
  const script = join(directory, 'score.mjs');
  const what =
    names.length === 1 && name ? [join(directory, name, 'truth.json'), join(OUT, `${name}.json`), '--verbose'] : ['--all', directory, OUT];
  const flags = words.filter((word) => word === '--verbose' || word.startsWith('--limit='));
  spawnSync(process.execPath, [script, ...what, ...flags], { stdio: 'inherit' });
}

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
