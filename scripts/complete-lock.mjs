/**
 * Completes package-lock.json after an installation from a registry that lacks the packages of other systems (Windows, macOS, …): npm
 * leaves those out then, and `npm ci` refuses such a lock everywhere. Each gets the version that its parent asks for and the system
 * that its name says, so that every computer fetches its own. Run after `npm install`; `npm test` says when it is needed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LOCK = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const SYSTEM = /-(android|darwin|freebsd|linux|openharmony|win32)-([a-z0-9]+)(?:-(gnu|musl|msvc|eabi)[a-z]*)?$/;
const LIBC = { gnu: 'glibc', musl: 'musl' };

/** Whether a package stands where Node would find it from this path. */
function isFound(packages, path, name) {
  for (let base = path; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    if (packages[`${base ? `${base}/` : ''}node_modules/${name}`]) return true;
    if (base === '') return false;
  }
}

function entryOf(name, version, parent) {
  const [, os, cpu, libc] = SYSTEM.exec(name) ?? [];
  if (!os || !cpu) throw new Error(`${name}: its name does not say for which system it is`);
  return {
    version,
    cpu: [cpu],
    ...(parent.dev && { dev: true }),
    ...(LIBC[libc] && os === 'linux' && { libc: [LIBC[libc]] }),
    optional: true,
    os: [os],
  };
}

const lock = JSON.parse(readFileSync(LOCK, 'utf8'));
const added = {};
for (const [path, parent] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    if (!isFound(lock.packages, path, name)) added[`node_modules/${name}`] = entryOf(name, version, parent);
  }
}
const { '': root, ...others } = { ...lock.packages, ...added };
const sorted = Object.entries(others).sort(([a], [b]) => a.localeCompare(b, 'en'));
writeFileSync(LOCK, `${JSON.stringify({ ...lock, packages: { '': root, ...Object.fromEntries(sorted) } }, null, 2)}\n`);
console.log(`${Object.keys(added).length} packages of other systems added`);
