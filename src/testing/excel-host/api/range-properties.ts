import type { Area } from '../../../sheet/cell-address';
import { ApiError } from '../rpc/api-error';
import { getProperty, setProperty } from '../rpc/members';
import { HostObject } from '../rpc/host-object';
import type { SheetData } from '../model/workbook-data';
import { RangeBorderCollection, RangeFormat } from './range-format';

type Wanted = Readonly<Record<string, unknown>>;

const BORDER_NAMES = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
} as const;

const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

function read(object: HostObject, wanted: Wanted): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const [name, below] of Object.entries(wanted)) {
    if (below === false || below === undefined) continue;
    const value = getProperty(object, pascal(name));
    row[name] = value instanceof HostObject ? readBelow(value, below as Wanted) : value;
  }
  return row;
}

function readBelow(object: HostObject, wanted: Wanted): Record<string, unknown> {
  if (!(object instanceof RangeBorderCollection)) return read(object, wanted);
  return Object.fromEntries(Object.entries(BORDER_NAMES).map(([name, side]) => [name, read(object.getItem(side), wanted)]));
}

/** The wanted properties of an area, as `getCellProperties` and its siblings give them. */
export function readProperties(sheet: SheetData, area: Area, wanted: unknown): Record<string, unknown> {
  const { format, ...others } = wanted as { readonly format?: Wanted };
  if (Object.keys(others).length > 0)
    throw new ApiError('ApiNotFound', `Excel host: cell properties ${Object.keys(others).join()} are not implemented`);
  return format ? { format: read(new RangeFormat({ sheet, areas: [area] }), format) } : {};
}

function write(object: HostObject, given: Wanted): void {
  for (const [name, value] of Object.entries(given)) {
    if (typeof value === 'object' && value !== null) write(getProperty(object, pascal(name)) as HostObject, value as Wanted);
    else setProperty(object, pascal(name), value);
  }
}

/** Sets the given properties of an area, as `setRowProperties` and its siblings do. */
export function writeProperties(sheet: SheetData, area: Area, given: unknown): void {
  const { format, ...others } = given as { readonly format?: Wanted };
  if (Object.keys(others).length > 0)
    throw new ApiError('ApiNotFound', `Excel host: cell properties ${Object.keys(others).join()} are not implemented`);
  if (format) write(new RangeFormat({ sheet, areas: [area] }), format);
}
