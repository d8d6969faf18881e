/**
 * The hidden defined name of a sheet that marks it as ours. Its text is that of `SheetSnapshot.mark`, stored as a constant formula
 * (`="…"`) in which Excel allows at most 255 characters.
 */
export const MARK_NAME = 'yanxiu.report';

/** The constant formula, without `=`, that holds the mark. */
export function markFormula(mark: string): string {
  return `"${mark.replaceAll('"', '""')}"`;
}

/** The mark that a constant formula holds (with or without `=`), or null where it is no text. */
export function markOf(formula: string): string | null {
  const match = /^=?"((?:[^"]|"")*)"$/s.exec(formula.trim());
  return match?.[1] === undefined ? null : match[1].replaceAll('""', '"');
}
