import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IBorderData, IBorderStyleData, IStyleData, ITextRotation } from '@univerjs/core';
import type { ShownBorder, ShownStyle } from './shown-sheet';

const BORDER: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT } as const;
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;

/** What stands in where a computer lacks the file's font. */
const FALLBACK = 'Microsoft YaHei, PingFang SC, Arial, Noto Sans CJK SC, sans-serif';

/** Pixels of one step of indentation. */
const INDENT = 9;
const PADDING = 2;

/** A cell's look in Univer's terms. */
export function univerStyle(style: ShownStyle): IStyleData {
  return {
    ...fontStyle(style),
    ...(style.fill && { bg: { rgb: `#${style.fill}` } }),
    ...(style.borders && { bd: borderStyle(style.borders) }),
    ...(style.numberFormat && { n: { pattern: style.numberFormat } }),
    ...alignStyle(style),
  };
}

function fontStyle(style: ShownStyle): IStyleData {
  return {
    ...(style.fontName && { ff: `${style.fontName}, ${FALLBACK}` }),
    ...(style.fontSize && { fs: style.fontSize }),
    ...(style.isBold && { bl: BooleanNumber.TRUE }),
    ...(style.isItalic && { it: BooleanNumber.TRUE }),
    ...(style.isUnderlined && { ul: { s: BooleanNumber.TRUE } }),
    ...(style.isStruck && { st: { s: BooleanNumber.TRUE } }),
    ...(style.color && { cl: { rgb: `#${style.color}` } }),
  };
}

function borderStyle(borders: NonNullable<ShownStyle['borders']>): IBorderData {
  return {
    ...(borders.top && { t: borderSide(borders.top) }),
    ...(borders.bottom && { b: borderSide(borders.bottom) }),
    ...(borders.left && { l: borderSide(borders.left) }),
    ...(borders.right && { r: borderSide(borders.right) }),
  };
}

function borderSide({ style, color }: ShownBorder): IBorderStyleData {
  return { s: BORDER[style] ?? BorderStyleTypes.THIN, cl: { rgb: `#${color}` } };
}

function alignStyle(style: ShownStyle): IStyleData {
  const padding = PADDING + (style.indent ?? 0) * INDENT;
  return {
    ...(style.horizontal && { ht: HORIZONTAL[style.horizontal] }),
    ...(style.vertical && { vt: VERTICAL[style.vertical] }),
    ...(style.isWrapped && { tb: WrapStrategy.WRAP }),
    ...(style.indent && { pd: style.horizontal === 'right' ? { r: padding } : { l: padding } }),
    ...(style.rotation !== undefined && { tr: rotation(style.rotation) }),
  };
}

/** Univer turns clockwise; files count upwards. */
function rotation(degrees: number | 'stacked'): ITextRotation {
  return degrees === 'stacked' ? { a: 0, v: BooleanNumber.TRUE } : { a: -degrees };
}
