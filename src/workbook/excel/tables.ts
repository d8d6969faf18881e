import type { PlannedSheet, PlannedTable } from '../../report/write-plan';
import { formatArea } from '../../sheet/a1';
import type { Area } from '../../sheet/cell-address';
import { supports } from './request';
import type { Step } from './step';
import { byteLength, onSheet } from './step';

/** A table that stands in the workbook. */
export interface KnownTable {
  readonly name: string;
  readonly area: Area;
}

/** Whether a table can be taken over under its name, so that formulas of the school's own that speak of it survive. */
export function canResize(known: KnownTable, planned: PlannedTable): boolean {
  return supports('1.13') && known.area.top === planned.area.top && known.area.left === planned.area.left;
}

export function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Takes over or adds a table whose headings stand in its cells. */
export function tableSteps(sheet: PlannedSheet, known: readonly KnownTable[]): readonly Step[] {
  return sheet.tables.map((planned) => {
    const old = known.find(({ name }) => isSameName(name, planned.name));
    const isKept = old !== undefined && canResize(old, planned);
    return onSheet(sheet.name, { calls: 6, data: byteLength(planned.name + planned.style) }, (target) => {
      if (isKept) return;
      const table = target.tables.add(formatArea(planned.area), true);
      table.name = planned.name;
      table.style = planned.style;
    });
  });
}
