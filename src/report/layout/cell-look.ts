import { numberFormat } from '../theme';
import type { Look } from './look';
import type { Source } from './placed';
import { workOut } from './book';
import { isFormula } from './placed';

const CENTRED = new Set(['title', 'head', 'band', 'helper']);
const WRAPPING = new Set(['scope', 'conclusion', 'head', 'total', 'mean', 'note']);

/** The look of a cell: from what it is, what it holds, and its column. */
export function lookOf(source: Source): Look {
  const { role, column, row, content } = source;
  const { value, isPartial } = workOut(source);
  const isText = typeof value === 'string';
  const format = isText ? (isFormula(content) || role !== 'body' ? 'General' : textFormat(value)) : numberFormat(source.format, isPartial);
  return {
    role,
    numberFormat: format,
    align: alignOf(source, isText),
    ...(wraps(source) ? { wrap: true } : {}),
    ...(column?.isSmall ? { isSmall: true } : {}),
    ...(row?.isMuted ? { isMuted: true } : {}),
    ...(isLinkContent(source) ? { isLink: true } : {}),
    ...(row?.startsGroup ? { startsGroup: true } : {}),
  };
}

/** Excel shows a cell of format text with more than 255 characters as ####. */
export function textFormat(value: string): string {
  return value.length > 255 ? 'General' : '@';
}

function isLinkContent({ content }: Source): boolean {
  return typeof content === 'object' && content !== null && content.kind === 'link';
}

function wraps({ role, column }: Source): boolean {
  return WRAPPING.has(role) || column?.wraps === true;
}

function alignOf({ role, column, format }: Source, isText: boolean): Look['align'] {
  if (CENTRED.has(role)) return 'center';
  if (role === 'scope-link') return 'right';
  if (column === null) return role === 'total' || role === 'mean' ? 'center' : 'left';
  if (column.align) return column.align;
  return isText || format === 'text' ? 'center' : 'right';
}
