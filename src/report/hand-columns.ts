/** 手工列: a column of ours that people fill in; it comes back with the next run, by the texts of other columns of its row. */
export interface HandColumn {
  /** Its heading. */
  readonly head: string;
  /** Headings of the columns that tell its rows apart. */
  readonly keys: readonly string[];
}

/** The day of a check in a text: the same gap a week later is the same gap. */
const DAY = /截至\d+月\d+日/g;

/** The key of a hand-filled cell: its sheet, and the texts that tell its row apart. */
export function carriedKey(report: string, texts: readonly string[]): string {
  return [report, ...texts.map((text) => text.trim().replace(DAY, ''))].join('\u0000');
}
