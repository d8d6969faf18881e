/** Beyond so many bytes a sheet is read to its first rows only: about a million cells. */
export const SHEET_BYTES = 64 * 2 ** 20;

const MARKER = new TextEncoder().encode('sheetData');

/** Whether the name at an offset stands in a tag: behind `<`, `</` or a prefix, which no text can hold. */
function isInTag(bytes: Uint8Array, at: number): boolean {
  const before = latin(bytes.subarray(Math.max(0, at - 64), at));
  return /<\/?(?:[\w.-]+:)?$/.test(before);
}

/** Where `sheetData` is written last: in its end tag, or in the tag itself where it is empty; -1 where there is none. */
function lastSheetData(bytes: Uint8Array): number {
  const last = MARKER.length - 1;
  for (let at = bytes.length - MARKER.length; at >= 0; at--) {
    if (bytes[at] !== MARKER[0] || bytes[at + last] !== MARKER[last]) continue;
    if (MARKER.every((byte, i) => bytes[at + i] === byte) && isInTag(bytes, at)) return at;
  }
  return -1;
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** Whether a worksheet's XML says that its cells are protected. The element stands behind the cells. */
export function isProtectedSheet(bytes: Uint8Array): boolean {
  const tail = latin(bytes.subarray(Math.max(0, lastSheetData(bytes))));
  const attributes = /<(?:[\w.-]+:)?sheetProtection\b([^>]*)>/.exec(tail)?.[1] ?? '';
  return /\ssheet\s*=\s*["'](?:1|true|on)["']/.test(attributes);
}

export interface ClippedSheet {
  readonly bytes: Uint8Array;
  /** Number of all used rows, where rows were left out. */
  readonly truncatedFrom: number | null;
}

/** A worksheet's XML without the rows beyond `limit` bytes; all that stands behind the cells is kept. */
export function clipSheet(bytes: Uint8Array, limit: number = SHEET_BYTES): ClippedSheet {
  if (bytes.length <= limit) return { bytes, truncatedFrom: null };
  const head = latin(bytes.subarray(0, limit));
  const end = lastSheetData(bytes);
  const ends = [...head.slice(-65536).matchAll(/<\/(?:[\w.-]+:)?row\s*>/g)].at(-1);
  if (end < 0 || !ends) return { bytes, truncatedFrom: null };
  const cut = Math.max(0, limit - 65536) + ends.index + ends[0].length;
  const lastRows = latin(bytes.subarray(Math.max(0, end - 65536), end));
  const rows = [...lastRows.matchAll(/<(?:[\w.-]+:)?(?:row|c)\b[^>]*?\sr\s*=\s*["'][A-Z]*(\d+)["']/g)].map((match) => Number(match[1]));
  const tagStart = bytes.lastIndexOf('<'.charCodeAt(0), end);
  const clipped = new Uint8Array(cut + bytes.length - tagStart);
  clipped.set(bytes.subarray(0, cut));
  clipped.set(bytes.subarray(tagStart), cut);
  return { bytes: clipped, truncatedFrom: rows.at(-1) ?? null };
}

/** Whether a worksheet's XML goes to its end: a part that was cut off would else be read as a shorter sheet. */
export function isComplete(bytes: Uint8Array): boolean {
  const end = latin(bytes.subarray(Math.max(0, bytes.length - 4096)));
  return /(?:<\/(?:[\w.-]+:)?worksheet\s*>|<(?:[\w.-]+:)?worksheet\b[^>]*\/>)(?:\s|<!--[^>]*-->)*$/.test(end);
}
