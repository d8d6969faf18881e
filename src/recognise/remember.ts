/** Texts that are remembered at most; a workbook has far fewer different headings, but its cells are asked about too. */
const MOST = 20_000;

/** The same function, working out each text once. It forgets everything when it has seen too much, so that a long session stays small. */
export function remember<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const seen = known.get(text);
    if (seen !== undefined || known.has(text)) return seen as T;
    if (known.size >= MOST) known.clear();
    const result = work(text);
    known.set(text, result);
    return result;
  };
}
