/**
 * `npm run build`: the pane and the page for production, in dist/. `--only page` or `--only pane` builds one of the two,
 * `--if-needed` does nothing where the built files are newer than their sources. Says how far it has come.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './ensure-install.mjs';
import { sourcesNewer } from './sources-newer.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'].map((name) => root + name);
const BUILT = { page: 'dist/web/index.html', pane: 'dist/taskpane.html' };

/** Builds one part with webpack; returns whether that worked. */
export function build(only) {
  console.log(`正在生成${only === 'page' ? '网页（第一次约需 1 分钟）' : '任务窗格'}… Building the ${only} …`);
  const started = Date.now();
  const { status } = spawnSync(
    process.execPath,
    [`${root}node_modules/webpack/bin/webpack.js`, '--mode', 'production', '--env', `only=${only}`],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  if (status === 0) console.log(`  ${((Date.now() - started) / 1000).toFixed(0)} s`);
  return status === 0;
}

/** Builds the part where its sources have changed since. */
export function buildIfNeeded(only) {
  return sourcesNewer(root + BUILT[only], SOURCES) ? build(only) : true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { only: { type: 'string' }, 'if-needed': { type: 'boolean', default: false } } });
  ensureInstalled();
  const parts = values.only ? [values.only] : ['page', 'pane'];
  for (const part of parts) {
    if (!(part in BUILT)) throw new Error(`--only is one of ${Object.keys(BUILT).join(', ')}, not ${part}`);
    if (!(values['if-needed'] ? buildIfNeeded(part) : build(part))) process.exit(1);
  }
}
