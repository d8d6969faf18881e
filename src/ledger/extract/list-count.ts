import { textOf } from '../../sheet/cell-value';
import type { FieldType } from '../../record/record-kind';
import type { IssueLog } from '../issue-log';
import type { ReadCell } from './row-reading';

const NAMES: ReadonlySet<FieldType> = new Set(['person', 'people']);

/**
 * 名单人数: compares the names of each list in a row with the number that the list, or a column beside it, states. People count once; a number
 * of 人次 that fits the names with repeats is right too.
 */
export function checkListCounts(cells: readonly ReadCell[], log: IssueLog): void {
  if (!cells.some(({ planned }) => NAMES.has(planned.target.type))) return;
  const beside = cells.find(({ planned }) => planned.target.field === 'statedCount')?.value?.variants[0]?.fields['statedCount'];
  for (const cell of cells) if (NAMES.has(cell.planned.target.type)) checkList(cell, typeof beside === 'number' ? beside : null, log);
}

function checkList({ value, cell }: ReadCell, beside: number | null, log: IssueLog): void {
  if (!value || (value.statedCount === undefined && beside === null)) return;
  const names = value.variants.flatMap((variant) => variant.names.map(({ name }) => name));
  const isOneList = value.variants.length === 1;
  const stated = value.statedCount ?? (isOneList ? beside : null);
  const people = new Set(names).size;
  if (stated === null || people === 0 || people === stated || names.length === stated) return;
  const code = people < stated ? 'name/list-incomplete' : 'name/list-count-mismatch';
  log.raise(code, cell.origin, { value: textOf(cell.value), params: { stated, listed: people } });
}
