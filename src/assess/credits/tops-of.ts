import type { CellRange } from '../../sheet/cell-address';
import type { Truth } from '../condition/truth';
import type { ItemRow } from './conversion-items';
import type { Converter, Source } from './converter';
import { isProven, openCell, rowFits } from './converter';
import type { Side } from './side';
import { pick } from './side';
import { plainOf, unitsOf } from './units-of';

/** 乘 and 加 that come on top of what a row gives. */
export interface Tops {
  readonly factor: number;
  readonly bonus: number;
  readonly open: CellRange | null;
}

/** All that fit. Nothing is added to what is taken away. */
export function topsOf(row: ItemRow, source: Source, side: Side, converter: Converter): Tops {
  const all = converter.item(row.item)?.tops ?? [];
  const own = all.filter(({ metric }) => metric === source.metric || row.metric !== source.metric);
  const fitting = own.map((top) => ({ top, truth: onTop(top, source, converter) })).filter(({ truth }) => truth.kind !== 'false');
  const [open] = fitting.filter(({ truth }) => truth.kind === 'unknown');
  const factors = fitting.filter(({ top }) => top.way === 'times');
  const added = fitting.filter(({ top, truth }) => top.way === 'plus' && row.way !== 'minus' && (truth.kind === 'true' || side === 'high'));
  return {
    factor: factors.reduce((factor, { top, truth }) => factor * (truth.kind === 'true' ? top.value : pick(side, [1, top.value])), 1),
    bonus: added.reduce((bonus, { top }) => bonus + plusOf(top, source, side, converter), 0),
    open: open ? openCell(open.truth, source.claim) : null,
  };
}

function onTop(top: ItemRow, source: Source, converter: Converter): Truth {
  const fits = rowFits(top, source, converter);
  if (fits.kind === 'false') return fits;
  const proven = isProven(top, source, converter);
  return proven.kind === 'true' ? fits : proven;
}

/** 加: once a record, or by a field of it. */
function plusOf(top: ItemRow, source: Source, side: Side, converter: Converter): number {
  return top.amount === null ? top.value : plainOf(top, unitsOf(top, source, side, converter).units);
}
