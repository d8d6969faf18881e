import type { BorderSide, BorderStyle, CellStyle, Color, ConditionalRule, Sheet, Workbook } from 'hucre';
import { readXlsx, resolveThemeColor } from 'hucre/xlsx';
import type { ShownBorder, ShownStyle } from './shown-sheet';

/** 文件的样子: fonts, fills, borders, widths and conditional formats of a file, as far as they could be read. */
export interface FileLook {
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly themeColors: readonly string[];
  readonly defaultStyle: ShownStyle;
}

export type { ConditionalRule, Sheet };

/** The first 64 indexed colours that files still name; ECMA-376 part 1, 18.8.27. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The look of a .xlsx, or null where its reader gives up: then the grid shows the values unstyled. */
export async function readFileLook(bytes: Uint8Array): Promise<FileLook | null> {
  try {
    return lookOf(await readXlsx(bytes, { readStyles: true }));
  } catch {
    return null;
  }
}

function lookOf(book: Workbook): FileLook {
  const themeColors = book.themeColors ?? [];
  const defaultStyle = book.defaultFont ? showFont(book.defaultFont, themeColors) : {};
  return { sheets: new Map(book.sheets.map((sheet) => [sheet.name, sheet])), themeColors, defaultStyle };
}

/** RRGGBB of a colour of the file; undefined for automatic. */
export function resolveColor(color: Color | undefined, themeColors: readonly string[]): string | undefined {
  if (color?.rgb) return color.rgb.slice(-6).toUpperCase();
  if (color?.theme !== undefined) return resolveTheme(color.theme, color.tint, themeColors);
  return color?.indexed === undefined ? undefined : INDEXED[color.indexed];
}

/** Sheets count the theme's first four colours light before dark (0 is lt1, 1 is dk1), the theme itself and hucre dark before light. */
const THEME_ORDER = [1, 0, 3, 2];

function resolveTheme(theme: number, tint: number | undefined, themeColors: readonly string[]): string | undefined {
  const at = THEME_ORDER[theme] ?? theme;
  return at < themeColors.length ? resolveThemeColor([...themeColors], at, tint) : undefined;
}

/** A cell's look in the grid's terms. */
export function showFileStyle(style: CellStyle, themeColors: readonly string[]): ShownStyle {
  const { font, fill, border, numFmt } = style;
  const fillColor = fill?.type === 'pattern' && fill.pattern !== 'none' ? resolveColor(fill.fgColor, themeColors) : undefined;
  return {
    ...(font && showFont(font, themeColors)),
    ...(fillColor && { fill: fillColor }),
    ...(border && { borders: showBorders(border, themeColors) }),
    ...(numFmt && numFmt !== 'General' && { numberFormat: showNumberFormat(numFmt) }),
    ...showAlignment(style.alignment ?? {}),
  };
}

/** Built-in format 14 follows the reader's region: readers name it `mm-dd-yy` or `m/d/yy`, a Chinese Excel shows 2024/10/23. */
export function showNumberFormat(format: string): string {
  return /^(mm-dd-yy|m\/d\/yy)$/i.test(format) ? 'yyyy/m/d' : format;
}

function showFont(font: NonNullable<CellStyle['font']>, themeColors: readonly string[]): ShownStyle {
  const color = resolveColor(font.color, themeColors);
  return {
    ...(font.name && { fontName: font.name }),
    ...(font.size && { fontSize: font.size }),
    ...(font.bold && { isBold: true }),
    ...(font.italic && { isItalic: true }),
    ...(font.underline && { isUnderlined: true }),
    ...(font.strikethrough && { isStruck: true }),
    ...(color && { color }),
  };
}

function showBorders(border: BorderStyle, themeColors: readonly string[]): NonNullable<ShownStyle['borders']> {
  const side = (of: BorderSide | undefined): ShownBorder | undefined =>
    of && { style: of.style, color: resolveColor(of.color, themeColors) ?? '000000' };
  const [top, bottom, left, right] = [side(border.top), side(border.bottom), side(border.left), side(border.right)];
  return { ...(top && { top }), ...(bottom && { bottom }), ...(left && { left }), ...(right && { right }) };
}

const HORIZONTAL = {
  left: 'left',
  center: 'center',
  right: 'right',
  centerContinuous: 'center',
  distributed: 'center',
  justify: 'left',
  fill: 'left',
} as const;
const VERTICAL = { top: 'top', center: 'center', bottom: 'bottom', justify: 'top', distributed: 'center' } as const;

function showAlignment(alignment: NonNullable<CellStyle['alignment']>): ShownStyle {
  const { horizontal, vertical, wrapText, indent, textRotation } = alignment;
  return {
    ...(horizontal && horizontal !== 'general' && { horizontal: HORIZONTAL[horizontal] }),
    ...(vertical && { vertical: VERTICAL[vertical] }),
    ...(wrapText && { isWrapped: true }),
    ...(indent && { indent }),
    ...(textRotation && { rotation: showRotation(textRotation) }),
  };
}

/** Files count 0–90 upwards and 91–180 downwards; 255 stacks the characters (ECMA-376 part 1, 18.8.1). */
function showRotation(rotation: number): number | 'stacked' {
  if (rotation === 255) return 'stacked';
  return rotation > 90 ? 90 - rotation : rotation;
}
