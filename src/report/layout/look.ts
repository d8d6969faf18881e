import type { CellStyle } from '../write-plan';
import { THEME } from '../theme';

/** What a cell is on a sheet. */
export type Role =
  | 'title'
  | 'scope'
  | 'scope-link'
  | 'conclusion'
  | 'block-heading'
  | 'head'
  | 'body'
  | 'helper'
  | 'band'
  | 'total'
  | 'mean'
  | 'note'
  | 'signature'
  | 'data-head'
  | 'data';

/** 样貌: everything that the style of a cell depends on. */
export interface Look {
  readonly role: Role;
  readonly numberFormat: string;
  readonly align: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  readonly isSmall?: boolean;
  readonly isMuted?: boolean;
  readonly isLink?: boolean;
  /** First row of a group: a heavier line above. */
  readonly startsGroup?: boolean;
}

type Line = { readonly style: 'thin' | 'medium'; readonly color: string };

function box(line: Line, top: Line = line): NonNullable<CellStyle['border']> {
  return { top, bottom: line, left: line, right: line };
}

const thin = (color: string): Line => ({ style: 'thin', color });
const medium = (color: string): Line => ({ style: 'medium', color });

const BODY_LINE = thin(THEME.body.border);
const TOTAL_TOP = medium(THEME.total.border);

type Base = Pick<CellStyle, 'fill' | 'border'> & { readonly size: number; readonly bold?: boolean; readonly color?: string };

const BASES: Readonly<Record<Role, Base>> = {
  title: { size: THEME.size.title, bold: true },
  scope: { size: THEME.size.scope, ...THEME.muted },
  'scope-link': { size: THEME.size.scope },
  conclusion: { size: THEME.size.conclusion },
  'block-heading': { size: THEME.size.blockHeading, bold: true },
  head: { size: THEME.size.head, bold: true, color: THEME.head.color, fill: THEME.head.fill, border: box(thin(THEME.head.border)) },
  body: { size: THEME.size.body, border: box(BODY_LINE) },
  helper: { size: THEME.size.small, ...THEME.muted },
  band: { size: THEME.size.body, bold: true, color: THEME.head.color, fill: THEME.head.fill, border: box(thin(THEME.head.border)) },
  total: { size: THEME.size.body, bold: true, fill: THEME.total.fill, border: box(BODY_LINE, TOTAL_TOP) },
  mean: { size: THEME.size.body, fill: THEME.total.fill, border: box(BODY_LINE) },
  note: { size: THEME.size.note },
  signature: { size: THEME.size.signature },
  'data-head': { size: THEME.size.head, bold: true, color: THEME.head.color },
  data: { size: THEME.size.body },
};

/** The style of a look. */
export function styleOf(look: Look): CellStyle {
  const base = BASES[look.role];
  const border = look.startsGroup && base.border ? { ...base.border, top: medium(THEME.body.groupBorder) } : base.border;
  return {
    font: fontOf(look, base),
    ...(base.fill === undefined ? {} : { fill: base.fill }),
    ...(border === undefined ? {} : { border }),
    numberFormat: look.numberFormat,
    align: {
      horizontal: look.align,
      vertical: look.role === 'note' ? 'top' : 'center',
      ...(look.wrap ? { wrap: true } : {}),
      ...(look.align === 'right' && base.border ? { indent: 1 } : {}),
    },
  };
}

function fontOf(look: Look, { size, bold, color: own }: Base): CellStyle['font'] {
  const color = look.isLink ? THEME.link : look.isMuted ? THEME.muted.color : own;
  return {
    name: THEME.font,
    size: look.isSmall ? THEME.size.small : size,
    ...(bold ? { bold: true } : {}),
    ...(look.isLink ? { underline: true } : {}),
    ...(color === undefined ? {} : { color }),
  };
}

/** 样式表: the styles of one plan; each look is written once. */
export interface StyleBook {
  readonly styles: readonly CellStyle[];
  index(look: Look): number;
}

export function createStyleBook(): StyleBook {
  const styles: CellStyle[] = [];
  const byLook = new Map<string, number>();
  return {
    styles,
    index(look) {
      const key = JSON.stringify(look);
      const found = byLook.get(key);
      if (found !== undefined) return found;
      byLook.set(key, styles.length);
      styles.push(styleOf(look));
      return styles.length - 1;
    },
  };
}
