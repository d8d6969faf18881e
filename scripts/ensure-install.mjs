/** Installs the packages of package-lock.json where they are missing or the lock has changed since. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** npm writes this file at the end of every installation, with the packages that it put there. */
const INSTALLED = `${root}node_modules/.package-lock.json`;
const LOCK = `${root}package-lock.json`;

/** Name and version of every package that a lock file wants on this machine; packages for other systems are optional. */
function wanted(lock, isInstalled) {
  return Object.entries(JSON.parse(readFileSync(lock, 'utf8')).packages)
    .filter(([path, entry]) => path !== '' && (isInstalled || !entry.optional))
    .map(([path, entry]) => `${path}@${entry.version}`);
}

function isComplete() {
  if (!existsSync(INSTALLED)) return false;
  if (statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs) return true;
  const installed = new Set(wanted(INSTALLED, true));
  return wanted(LOCK, false).every((entry) => installed.has(entry));
}

/** Runs `npm ci` where something is missing. Ends the process where that does not work, with npm's own words on the screen. */
export function ensureInstalled() {
  if (isComplete()) return;
  console.log('正在安装依赖（第一次约需 1–2 分钟）… Installing packages (1–2 minutes the first time) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('✗ 安装没有完成。Packages could not be installed.');
    process.exit(status ?? 1);
  }
}
