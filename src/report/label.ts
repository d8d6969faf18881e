/**
 * Characters that a criterion of COUNTIFS or MATCH would take for a wildcard or an operator, and what is written for them, so that a
 * name such as `张*` stands for itself.
 */
const WIDE: Readonly<Record<string, string>> = { '*': '＊', '?': '？', '~': '～', '=': '＝', '<': '＜', '>': '＞', '|': '｜' };

const LONGEST = 120;

/** A name or another short text of the school as our sheets write and count it. */
export function label(text: string): string {
  return text
    .trim()
    .replace(/[*?~=<>|]/g, (char) => WIDE[char] ?? char)
    .slice(0, LONGEST);
}
