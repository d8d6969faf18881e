import { readFileSync } from 'node:fs';

interface Entry {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const LOCK = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(LOCK) as { packages: Readonly<Record<string, Entry>> };

test('the lock holds the packages of all systems, or `npm ci` refuses it (`node scripts/complete-lock.mjs` adds them)', () => {
  const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
  const missing = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies).filter((name) => !names.has(name)),
  );
  expect(missing).toEqual([]);
});

test('every package of the lock has its version, and none names the registry it came from', () => {
  const unversioned = Object.entries(packages).filter(([path, { version }]) => path !== '' && !version);
  expect(unversioned).toEqual([]);
  expect(LOCK).not.toMatch(/"resolved": "https?:/);
});
