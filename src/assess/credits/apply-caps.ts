import type { Cap } from '../../standard/conversion';
import { CAP_SPANS } from '../../standard/conversion';
import type { CapContext } from './cap-stretch';
import { stretchOf } from './cap-stretch';
import type { Line } from './line';
import { lessened } from './line';
import type { Side } from './side';

/** 封顶: no record, and no day, month … gives more than its cap. The narrow caps first; within one, earlier records before later ones. */
export function applyCaps(lines: readonly Line[], caps: readonly Cap[], side: Side, context: CapContext): readonly Line[] {
  const ordered = [...caps].sort((a, b) => CAP_SPANS.indexOf(a.per) - CAP_SPANS.indexOf(b.per));
  return ordered.reduce(
    (rest, cap) => (cap.per === 'record' ? ofRecords(rest, cap.most, side) : inStretches(rest, cap, side, context)),
    lines,
  );
}

/** A summary's count may be of one record or of many: at least it gives what one may. */
function ofRecords(lines: readonly Line[], most: number, side: Side): readonly Line[] {
  return lines.map((line) => {
    const { entry } = line.source.claim;
    if (line.amount <= most) return line;
    if (entry.basis === 'row') return lessened(line, most, 'capped');
    const open = { ...line, open: line.open ?? entry.cell };
    return side === 'high' ? open : lessened(open, most, 'capped');
  });
}

/** Where a record does not say to which stretch it belongs, at least it gives what the fullest has room for, at most what an empty one has. */
function inStretches(lines: readonly Line[], { per, most }: Cap, side: Side, context: CapContext): readonly Line[] {
  if (per === 'record') return lines;
  const placed = lines.map((line) => ({ line, ...stretchOf(line.source.claim.entry, per, context) }));
  const given = new Map<string, number>();
  const known = new Map<Line, Line>();
  for (const { line, key, days } of placed) {
    if (key === null || line.amount <= 0) continue;
    const before = given.get(key) ?? 0;
    const amount = Math.min(line.amount, Math.max(0, most * days - before));
    given.set(key, before + amount);
    known.set(line, lessened(line, amount, 'capped'));
  }
  let fullest = Math.min(most, Math.max(0, ...given.values()));
  return placed.map(({ line, key, days }) => {
    if (key !== null || line.amount <= 0) return known.get(line) ?? line;
    const { entry } = line.source.claim;
    const least = Math.min(line.amount, most * days - fullest);
    const greatest = entry.basis === 'row' ? Math.min(line.amount, most * days) : line.amount;
    fullest = Math.min(most, fullest + least);
    const isOpen = least < greatest;
    const open = isOpen ? { ...line, open: line.open ?? entry.cellOf.date ?? entry.cellOf.week ?? entry.cell } : line;
    return lessened(open, side === 'low' ? least : greatest, 'capped');
  });
}
