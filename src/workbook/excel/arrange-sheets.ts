import type { WritePlan } from '../../report/write-plan';

/** A sheet in the workbook's order. */
export interface Placed {
  readonly name: string;
  readonly isOurs: boolean;
}

/** The first place behind all sheets that are not ours. */
function behindForeign(order: readonly Placed[]): number {
  return order.findLastIndex(({ isOurs }) => !isOurs) + 1;
}

/** Where the first of the planned sheets that stand there already is; the end where there is none. */
function beforeFollowing(order: readonly Placed[], following: WritePlan['sheets']): number {
  const places = following.flatMap(({ replaces }) => (replaces === null ? [] : [order.findIndex(({ name }) => name === replaces)]));
  const known = places.filter((place) => place >= 0);
  return known.length > 0 ? Math.min(...known) : order.length;
}

/**
 * Names of all sheets in their new order. A refilled sheet stays where it is; a new one follows the planned sheet before it, and takes the
 * place of the edited sheet whose name it takes over; none stands before a sheet that is not ours.
 */
export function arrangeSheets(sheets: readonly Placed[], plan: WritePlan): readonly string[] {
  const keptAs = new Map(plan.keep.map(({ sheet, as }) => [sheet, as]));
  const order = sheets.map(({ name, isOurs }): Placed => ({ name: keptAs.get(name) ?? name, isOurs }));
  let last = -1;
  for (const [i, planned] of plan.sheets.entries()) {
    if (planned.replaces !== null) {
      last = order.findIndex(({ name }) => name === planned.replaces);
      continue;
    }
    const edited = order.findIndex(({ name }) => name === keptAs.get(planned.name));
    const wanted = last >= 0 ? last + 1 : beforeFollowing(order, plan.sheets.slice(i + 1));
    const place = edited >= 0 ? edited : Math.max(wanted, behindForeign(order));
    order.splice(place, 0, { name: planned.name, isOurs: true });
    last = edited >= 0 ? place + 1 : place;
  }
  return order.map(({ name }) => name);
}

/** The moves, each to a place counted from 0, that bring one order into another. */
export function movesTo(
  present: readonly string[],
  wanted: readonly string[],
): readonly { readonly sheet: string; readonly position: number }[] {
  const order = [...present];
  const moves: { sheet: string; position: number }[] = [];
  for (const [position, sheet] of wanted.entries()) {
    if (order[position] === sheet) continue;
    const from = order.indexOf(sheet);
    if (from < 0) continue;
    order.splice(from, 1);
    order.splice(position, 0, sheet);
    moves.push({ sheet, position });
  }
  return moves;
}
