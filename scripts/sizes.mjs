/** `npm run sizes`: what a page loads before anything shows, and what it loads when that is wanted, gzipped. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const KILOBYTE = 1024;
/** The pane's first scripts may have this many kilobytes. */
const PANE_BUDGET = 250;

const kilobytes = (file) => gzipSync(readFileSync(file)).length / KILOBYTE;

/** Kilobytes of the scripts that the page names itself, and of all others beside them. */
function sizesOf(page) {
  const folder = path.dirname(page);
  const named = [...readFileSync(page, 'utf8').matchAll(/<script[^>]+src="?(js\/[^"\s>]+)/g)].map(([, name]) => name);
  const all = readdirSync(path.join(folder, 'js'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `js/${name}`);
  const sum = (names) => names.reduce((total, name) => total + kilobytes(path.join(folder, name)), 0);
  return { first: sum(named), later: sum(all.filter((name) => !named.includes(name))) };
}

let isOver = false;
for (const [name, page, budget] of [
  ['pane', `${root}dist/taskpane.html`, PANE_BUDGET],
  ['page', `${root}dist/web/index.html`, Infinity],
]) {
  if (!existsSync(page)) continue;
  const { first, later } = sizesOf(page);
  console.log(`${name}: ${first.toFixed(0)} KB first, ${later.toFixed(0)} KB when wanted${first > budget ? ` ✗ over ${budget} KB` : ''}`);
  isOver ||= first > budget;
}
process.exit(isOver ? 1 : 0);
