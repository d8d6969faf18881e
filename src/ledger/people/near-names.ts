import { lookAlike } from '../../values/look-alikes';
import { soundAlike, soundNear } from '../../values/name-sound';

/** How near two names are; a lower number is nearer. */
const SAME_SOUND = 1;
export const NEARLY_SAME = 2;
const ONE_CHARACTER = 3;

/** Names of this length or longer stay themselves with one character changed. */
const LONG_NAME = 3;

type Pair = readonly [string, string];

/**
 * How near two writings are, or null where they are just two names: 1 all characters sound the same (付雅琴, 傅雅琴), 2 one character
 * looks or nearly sounds the same, or two have changed places (梁雯艳, 梁雪艳), 3 one character of three or more is another.
 */
export function nearness(a: string, b: string): number | null {
  const different = differences(a, b);
  const [first, second, ...more] = different ?? [];
  if (!different || !first) return null;
  if (different.every(([x, y]) => soundAlike(x, y))) return SAME_SOUND;
  if (second) return more.length === 0 && isSwapped(first, second) ? NEARLY_SAME : null;
  if (lookAlike(...first) || soundNear(...first)) return NEARLY_SAME;
  return [...a].length >= LONG_NAME ? ONE_CHARACTER : null;
}

/** The characters in which two names of one length differ, in order; null where the lengths do, or a name has but one. */
function differences(a: string, b: string): readonly Pair[] | null {
  const [left, right] = [[...a], [...b]];
  if (left.length !== right.length || left.length < 2) return null;
  return left.flatMap((character, index): Pair[] => {
    const other = right[index] ?? '';
    return character === other ? [] : [[character, other]];
  });
}

function isSwapped([a, b]: Pair, [c, d]: Pair): boolean {
  return a === d && b === c;
}

/** The nearest of the names, all where several are equally near; in the order given. */
export function nearestNames(name: string, names: readonly string[], farthest = ONE_CHARACTER): string[] {
  let best = farthest;
  let found: string[] = [];
  for (const each of names) {
    const distance = nearness(name, each);
    if (distance === null || distance > best) continue;
    if (distance < best) found = [];
    best = distance;
    found.push(each);
  }
  return found;
}
