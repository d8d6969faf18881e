import { parseArea } from '../../sheet/a1';
import type { Area } from '../../sheet/cell-address';

const HYPERLINK = /^HYPERLINK\("#((?:[^"]|"")+)"/i;

/** Where a `HYPERLINK` formula inside the workbook leads; nothing for any other formula. */
export function linkTarget(formula: string): { readonly target?: string } {
  const target = HYPERLINK.exec(formula)?.[1];
  return target ? { target: target.replaceAll('""', '"') } : {};
}

/** The sheet and area of a target such as `'统·总览'!A1`, or null where it names a place in another way. */
export function parseTarget(target: string): { readonly sheet: string; readonly area: Area } | null {
  const mark = target.lastIndexOf('!');
  const area = mark < 0 ? null : parseArea(target.slice(mark + 1));
  const sheet = target
    .slice(0, mark)
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  return area && { sheet, area };
}
