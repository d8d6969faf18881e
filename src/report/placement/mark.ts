/** 标记: what the hidden name of a sheet of ours says, at most 255 characters. */
export interface SheetMark {
  /** Report or data sheet. */
  readonly id: string;
  readonly semester: string;
  /** Hash of what we wrote, by which a person's edits are noticed. */
  readonly hash: string;
  /** 0-based column that people fill in; it is no edit. */
  readonly hand?: number;
  /** Name of the sheet's Excel table, which is ours to use again. */
  readonly table?: string;
}

export function formatMark(mark: SheetMark): string {
  return JSON.stringify(mark);
}

/** The mark that a text holds, null where it is not one of ours. */
export function parseMark(text: string | null): SheetMark | null {
  if (text === null) return null;
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof read !== 'object' || read === null) return null;
  const { id, semester, hash, hand, table } = read as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || typeof semester !== 'string' || typeof hash !== 'string') return null;
  return { id, semester, hash, ...(typeof hand === 'number' ? { hand } : {}), ...(typeof table === 'string' ? { table } : {}) };
}
