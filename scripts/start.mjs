/**
 * `npm start`: the web page on this computer. Installs and builds what is missing, serves the page on localhost and opens it.
 * `--no-open` leaves the browser alone; `PORT` asks for a port, otherwise 3000 or the next free one.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-install.mjs';
import { serve } from './static-server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const OPENERS = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'] };

/** Opens the address in the user's browser; a computer that has none is no reason to stop. */
function open(url) {
  const [command, ...args] = OPENERS[process.platform] ?? [];
  if (!command || (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)) return;
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

ensureInstalled();
// The builder needs what was just installed.
const { buildIfNeeded } = await import('./build.mjs');
if (!buildIfNeeded('page')) process.exit(1);

const { url, stop } = await serve(`${root}dist`, { port: Number(process.env.PORT ?? 3000), start: '/web/' });
console.log(`\n研修台账 网页版：${url}`);
console.log(`PD Ledger on the web: ${url}`);
console.log('按 Ctrl+C 结束。数据只在这台电脑上处理。Ctrl+C stops it. Nothing leaves this computer.\n');
if (!process.argv.includes('--no-open')) open(url);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void stop().then(() => process.exit(0)));
