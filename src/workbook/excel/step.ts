/** One thing that is written. Steps run in order; how many of them cross in one request is decided by their weight. */
export interface Step {
  /** The sheet that it writes on, named in progress and where the host refuses. */
  readonly sheet: string;
  /** About how many bytes its messages have. */
  readonly bytes: number;
  readonly run: (context: Excel.RequestContext) => void;
}

/** Bytes of one call or assignment in a request, measured with the client library. */
export const CALL_BYTES = 150;

/** Bytes of a text in a request. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
  }
  return bytes;
}

/** A step on one sheet that makes so many calls and carries so many bytes of data. */
export function onSheet(
  sheet: string,
  cost: { readonly calls: number; readonly data?: number },
  run: (sheet: Excel.Worksheet) => void,
): Step {
  const bytes = (cost.calls + 2) * CALL_BYTES + (cost.data ?? 0);
  return { sheet, bytes, run: ({ workbook }) => run(workbook.worksheets.getItem(sheet)) };
}
