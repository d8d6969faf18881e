import type { PlannedSheet, WritePlan } from '../../report/write-plan';
import type { Book, BookSheet } from './book';

/** A place in the new order of sheets: one that stands there, or one that the plan adds. */
export type Placed =
  | { readonly kind: 'present'; readonly sheet: BookSheet; readonly index: number; readonly planned: PlannedSheet | null }
  | { readonly kind: 'new'; readonly planned: PlannedSheet };

function isNamed(placed: Placed, name: string): boolean {
  return placed.kind === 'present' && placed.sheet.name === name;
}

/** The first place behind all sheets that are not ours. */
function behindForeign(order: readonly Placed[], marks: ReadonlyMap<number, string>): number {
  return order.findLastIndex((placed) => placed.kind === 'present' && !marks.has(placed.index)) + 1;
}

/** Where the first of the planned sheets that stand there already is; the end where there is none. */
function beforeFollowing(order: readonly Placed[], following: readonly PlannedSheet[]): number {
  const places = following.flatMap(({ replaces }) => (replaces === null ? [] : order.findIndex((placed) => isNamed(placed, replaces))));
  const known = places.filter((place) => place >= 0);
  return known.length > 0 ? Math.min(...known) : order.length;
}

/**
 * The workbook's sheets in their new order. A refilled sheet stays where it is; a new one follows the planned sheet before it, and takes
 * the place of the edited sheet whose name it takes over; none stands before a sheet that is not ours.
 */
export function arrangeSheets(book: Book, marks: ReadonlyMap<number, string>, plan: WritePlan): readonly Placed[] {
  const order: Placed[] = book.sheets.map((sheet, index) => {
    const planned = plan.sheets.find(({ replaces }) => replaces === sheet.name) ?? null;
    return { kind: 'present', sheet, index, planned };
  });
  const kept = new Set(plan.keep.map(({ sheet }) => sheet));
  let last = -1;
  for (const [i, planned] of plan.sheets.entries()) {
    if (planned.replaces !== null) {
      last = Math.max(
        last,
        order.findIndex((placed) => placed.kind === 'present' && placed.planned === planned),
      );
      continue;
    }
    const edited = kept.has(planned.name) ? order.findIndex((placed) => isNamed(placed, planned.name)) : -1;
    const wanted = last >= 0 ? last + 1 : beforeFollowing(order, plan.sheets.slice(i + 1));
    const place = edited >= 0 ? edited : Math.max(wanted, behindForeign(order, marks));
    order.splice(place, 0, { kind: 'new', planned });
    last = Math.max(place <= last ? last + 1 : last, edited >= 0 ? place + 1 : place);
  }
  return order;
}
