import type { Area } from '../../../sheet/cell-address';
import { formatArea, formatColumn, parseArea, parseColumn, quoteSheet } from '../../../sheet/a1';
import { ApiError, invalidArgument } from '../rpc/api-error';
import { COLUMNS, ROWS } from './sheet-grid';

const COLUMN_SPAN = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROW_SPAN = /^\$?(\d+):\$?(\d+)$/;

/** Addresses are cut off by Excel beyond this length. */
export const ADDRESS_LIMIT = 8192;

function spanned(text: string): Area | null {
  const columns = COLUMN_SPAN.exec(text);
  if (columns?.[1] && columns[2]) return { top: 0, left: parseColumn(columns[1]), bottom: ROWS - 1, right: parseColumn(columns[2]) };
  const rows = ROW_SPAN.exec(text);
  if (rows) return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: COLUMNS - 1 };
  return parseArea(text);
}

/** The sheet (null where none is named) and the area text of an address. */
export function splitAddress(address: string): { sheet: string | null; text: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/.exec(address);
  if (quoted?.[1] !== undefined && quoted[2] !== undefined) return { sheet: quoted[1].replaceAll("''", "'"), text: quoted[2] };
  const at = address.lastIndexOf('!');
  return at < 0 ? { sheet: null, text: address } : { sheet: address.slice(0, at), text: address.slice(at + 1) };
}

/** The area of an address as `Worksheet.getRange` takes it: cells, whole rows, whole columns; a sheet's name before it must be this one's. */
export function areaOf(address: string, sheetName: string): Area {
  const { sheet, text } = splitAddress(address.trim());
  const area = spanned(text);
  const isHere = sheet === null || sheet.toLowerCase() === sheetName.toLowerCase();
  if (!area || !isHere || area.top < 0 || area.bottom >= ROWS || area.right >= COLUMNS)
    throw invalidArgument(`The address ${address} is not valid`);
  return {
    top: Math.min(area.top, area.bottom),
    left: Math.min(area.left, area.right),
    bottom: Math.max(area.top, area.bottom),
    right: Math.max(area.left, area.right),
  };
}

/** The areas of a list of addresses as `Worksheet.getRanges` takes it. */
export function areasOf(addresses: string, sheetName: string): readonly Area[] {
  if (addresses.length > ADDRESS_LIMIT)
    throw new ApiError('InvalidArgument', `An address list of ${String(addresses.length)} characters is cut off`);
  return addresses.split(',').map((address) => areaOf(address, sheetName));
}

const BARE = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** An address with its sheet, as Excel gives it: quoted where the name needs it. */
export function fullAddress(sheetName: string, area: Area): string {
  const isRows = area.left === 0 && area.right === COLUMNS - 1;
  const isColumns = area.top === 0 && area.bottom === ROWS - 1;
  const rows = `${String(area.top + 1)}:${String(area.bottom + 1)}`;
  const columns = `${formatColumn(area.left)}:${formatColumn(area.right)}`;
  return `${BARE.test(sheetName) ? sheetName : quoteSheet(sheetName)}!${isRows ? rows : isColumns ? columns : formatArea(area)}`;
}
