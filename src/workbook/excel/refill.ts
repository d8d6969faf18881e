import type { PlannedSheet } from '../../report/write-plan';
import { formatArea } from '../../sheet/a1';
import type { Area } from '../../sheet/cell-address';
import { overlaps } from '../../sheet/cell-address';
import type { KnownSheet } from './book-facts';
import type { SheetContents } from './sheet-contents';
import { once } from './request';
import type { Step } from './step';
import { byteLength, onSheet } from './step';
import type { KnownTable } from './tables';
import { canResize, isSameName } from './tables';

/** What is left of an area when another is taken out of it. */
function without(area: Area, hole: Area): readonly Area[] {
  if (!overlaps(area, hole)) return [area];
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  const parts = [
    { ...area, bottom: hole.top - 1 },
    { ...area, top: hole.bottom + 1 },
    { ...area, top, bottom, right: hole.left - 1 },
    { ...area, top, bottom, left: hole.right + 1 },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

function withoutAll(area: Area, holes: readonly Area[]): readonly Area[] {
  return holes.reduce<readonly Area[]>((parts, hole) => parts.flatMap((part) => without(part, hole)), [area]);
}

/** A table that is taken over, with the area that it gets. */
interface TakenOver {
  readonly table: KnownTable;
  readonly area: Area;
  readonly columns: readonly string[];
}

function takenOver(known: KnownSheet, planned: PlannedSheet): readonly TakenOver[] {
  return known.tables.flatMap((table) => {
    const next = planned.tables.find(({ name }) => isSameName(name, table.name));
    return next && canResize(table, next) ? [{ table, area: next.area, columns: next.columns }] : [];
  });
}

function clear(sheet: string, areas: readonly Area[], applyTo: 'All' | 'Formats'): readonly Step[] {
  return areas.map((area) => onSheet(sheet, { calls: 3 }, (target) => once(target.getRange(formatArea(area))).clear(applyTo)));
}

function clearSettings(sheet: string): Step {
  return onSheet(sheet, { calls: 9 }, (target) => {
    const all = once(target.getRange());
    all.conditionalFormats.clearAll();
    all.dataValidation.clear();
    target.autoFilter.remove();
    target.freezePanes.unfreeze();
    target.horizontalPageBreaks.removePageBreaks();
  });
}

function standardHeights(sheet: string, used: Area): Step {
  return onSheet(sheet, { calls: 4 }, (target) => {
    once(once(target.getRange(formatArea(used))).getEntireRow()).format.useStandardHeight = true;
  });
}

/** Gives a table its new area. Where headings change they lose their names first: no two may be the same while they are written. */
function resize(sheet: string, { table, area }: TakenOver, hasNewHeadings: boolean): Step {
  const places = Array.from({ length: area.right - area.left + 1 }, (_, index) => `#${String(index + 1)}`);
  return onSheet(sheet, { calls: 8, data: byteLength(places.join('')) }, (target) => {
    target.tables.getItem(table.name).resize(formatArea(area));
    if (hasNewHeadings) once(target.getRange(formatArea({ ...area, bottom: area.top }))).values = [places];
  });
}

function headingsOf({ cells }: SheetContents, { area }: KnownTable): readonly string[] {
  const row = cells[area.top]?.slice(area.left, area.right + 1) ?? [];
  return row.map((content) => (content.kind === 'value' ? String(content.value) : ''));
}

/**
 * Empties a sheet of ours for its new contents. The sheet itself and its tables stay, so that formulas of the school's own that speak of
 * them survive; its charts go when the new ones come.
 */
export function emptySteps(known: KnownSheet, planned: PlannedSheet, contents: SheetContents): readonly Step[] {
  const { name, used } = known;
  const kept = takenOver(known, planned);
  const dropped = known.tables.filter((table) => !kept.some((one) => one.table === table));
  const outside = used
    ? withoutAll(
        used,
        kept.map(({ table }) => table.area),
      )
    : [];
  const shrunk = kept.flatMap(({ table, area }) => without(table.area, area));
  const isSame = (one: TakenOver) => headingsOf(contents, one.table).join('\n') === one.columns.join('\n');
  return [
    clearSettings(name),
    ...dropped.map((table) =>
      onSheet(name, { calls: 3, data: byteLength(table.name) }, (target) => target.tables.getItem(table.name).delete()),
    ),
    ...clear(name, outside, 'All'),
    ...kept.map((one) => resize(name, one, !isSame(one))),
    ...clear(name, shrunk, 'All'),
    ...clear(
      name,
      kept.map(({ area }) => area),
      'Formats',
    ),
    ...(used ? [standardHeights(name, used)] : []),
  ];
}
