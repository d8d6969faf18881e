const CLOSING: Readonly<Record<string, string>> = {
  '(': ')',
  '（': '）',
  '[': ']',
  '［': '］',
  '【': '】',
  '《': '》',
  '“': '”',
};
const CLOSERS: ReadonlySet<string> = new Set(Object.values(CLOSING));
export const QUOTE = '"';

/** Where the text's separators stand: those in no bracket and no quotes. Null where a quote or bracket does not end. */
function places(text: string, isSeparator: (char: string) => boolean): readonly number[] | null {
  const found: number[] = [];
  const open: string[] = [];
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === QUOTE) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (CLOSING[char] !== undefined) open.push(CLOSING[char]);
    else if (CLOSERS.has(char) && open.pop() !== char) return null;
    else if (open.length === 0 && isSeparator(char)) found.push(at);
  }
  return isQuoted || open.length > 0 ? null : found;
}

/** The pieces between separators that stand in no bracket and no quotes, as they are written; null where a bracket or quote does not end. */
export function splitText(text: string, separators: string): readonly string[] | null {
  const at = places(text, (char) => separators.includes(char));
  if (at === null) return null;
  return [...at, text.length].map((end, i) => text.slice(i === 0 ? 0 : (at[i - 1] ?? 0) + 1, end));
}

/** What stands before and behind the first separator in no bracket and no quotes; null where there is none. */
export function splitOnce(text: string, separators: string): readonly [string, string] | null {
  const at = places(text, (char) => separators.includes(char))?.[0];
  return at === undefined ? null : [text.slice(0, at), text.slice(at + 1)];
}

/** The text in quotes, quotes inside doubled. */
export function quoteText(text: string): string {
  return `${QUOTE}${text.replaceAll(QUOTE, QUOTE + QUOTE)}${QUOTE}`;
}

/** What stands in quotes, or null where the text is no quoted one. */
export function unquoteText(text: string): string | null {
  if (text.length < 2 || !text.startsWith(QUOTE) || !text.endsWith(QUOTE)) return null;
  const inside = text.slice(1, -1);
  return inside.replaceAll(QUOTE + QUOTE, '').includes(QUOTE) ? null : inside.replaceAll(QUOTE + QUOTE, QUOTE);
}

/** Whether a text can stand bare where these separators part it from others: it is read again as it is. */
export function canStandBare(text: string, separators: string): boolean {
  if (text === '' || text !== text.trim() || text.includes(QUOTE)) return false;
  return splitText(text, separators)?.length === 1;
}
