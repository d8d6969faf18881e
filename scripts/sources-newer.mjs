/** Whether what was built is older than what it is built from. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Time of the last change under these files and folders, tests left out; 0 where there are none. */
function lastChange(paths) {
  let last = 0;
  for (const each of paths) {
    const found = statSync(each, { throwIfNoEntry: false });
    if (!found) continue;
    if (found.isDirectory()) {
      last = Math.max(last, lastChange(readdirSync(each).map((name) => path.join(each, name))));
    } else if (!/\.test\.tsx?$/.test(each)) {
      last = Math.max(last, found.mtimeMs);
    }
  }
  return last;
}

/** True where the built file is missing or a source has changed since it was written. */
export function sourcesNewer(built, sources) {
  const found = statSync(built, { throwIfNoEntry: false });
  return !found || lastChange(sources) > found.mtimeMs;
}
