import type { CellRange } from '../../sheet/cell-address';
import { parseNumber } from '../../values/parse-number';
import type { Fact, FactValue } from '../condition/facts';
import type { Claim } from '../metrics/metric-definition';
import type { ItemRow } from './conversion-items';
import type { Converter, Source } from './converter';
import type { Side } from './side';
import { times } from './side';

/** How many units a record has, with the cell that would have to be known for it. */
export interface Units {
  readonly units: number;
  readonly open: CellRange | null;
}

/** The metric's own amount (节 篇 学时), or the number in the field that the row names. */
export function unitsOf({ amount }: ItemRow, { claim }: Source, side: Side, { look }: Converter): Units {
  if (claim.amount === 0) return { units: 0, open: null };
  if (claim.amount === null) return unknownUnits(side, cellOfAmount(claim));
  return amount === null ? { units: claim.amount, open: null } : unitsIn(look(amount, claim.entry), side, claim.entry.cell);
}

function cellOfAmount({ openCell, entry, field }: Claim): CellRange {
  return openCell ?? entry.cellOf[field ?? ''] ?? entry.cell;
}

function unknownUnits(side: Side, open: CellRange): Units {
  return { units: side === 'low' ? 0 : Infinity, open };
}

function unitsIn(fact: Fact, side: Side, row: CellRange): Units {
  if (fact.kind === 'unstated') return unknownUnits(side, row);
  const [cell = row] = fact.cells;
  const span = fact.kind === 'value' ? numberIn(fact.value) : null;
  return span ? { units: span[side], open: span.low === span.high ? null : cell } : unknownUnits(side, cell);
}

function numberIn(value: FactValue): Readonly<Record<Side, number>> | null {
  if (value.as === 'number') return value;
  const read = value.as === 'text' && value.texts.length === 1 ? parseNumber(value.texts[0] ?? '') : null;
  return read?.kind === 'value' ? { low: read.value.amount, high: read.value.amount } : null;
}

/** What so many units give; negative where it is taken away. */
export function plainOf({ way, per, value }: ItemRow, units: number): number {
  const given = times(units / per, value);
  return way === 'minus' ? 0 - given : given;
}
