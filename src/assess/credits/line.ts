import type { LeftOutReason, RecordId } from '../../ledger/ledger';
import type { CellRange } from '../../sheet/cell-address';
import type { Source } from './converter';

/** 一条记录折算出多少: what a record gives in one item, and why it gives less than it claims. */
export interface Line {
  readonly source: Source;
  /** What it would give if no cap and no other record stood against it. */
  readonly claimed: number;
  readonly amount: number;
  readonly reason?: LeftOutReason;
  /** The record that wins over it. */
  readonly other?: RecordId;
  /** A cell that would have to be known. */
  readonly open: CellRange | null;
}

/** The line with less than it claims. */
export function lessened(line: Line, amount: number, reason: LeftOutReason, winner?: Line): Line {
  if (amount >= line.amount) return line;
  const other = winner?.source.claim.entry.id;
  return { ...line, amount, reason, ...(other === undefined ? {} : { other }) };
}

/** By date, what states none last; of one day by what is written, so that the order of rows and sheets decides nothing. */
export function inOrder(sources: readonly Source[]): readonly Source[] {
  const keyed = sources.map((source) => ({ source, key: orderKey(source) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ source }) => source);
}

function orderKey({ claim: { entry, amount } }: Source): string {
  const fields = Object.entries(entry.fields).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${entry.days?.first ?? '9999'}|${entry.basis}|${entry.kind}|${JSON.stringify(fields)}|${amount ?? ''}`;
}
