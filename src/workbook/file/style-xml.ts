import type { CellStyle, Tone } from '../../report/write-plan';
import { encodeXml } from './xml-text';

/** Built-in number formats that are the same in every language of Excel (ECMA-376 part 1, 18.8.30). */
export const BUILT_IN_FORMATS: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);

function rgb(color: string): string {
  return `rgb="FF${color.toUpperCase()}"`;
}

export function fontXml({ name, size, bold, italic, underline, color }: CellStyle['font']): string {
  return `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${underline ? '<u/>' : ''}<sz val="${String(size)}"/>${color === undefined ? '' : `<color ${rgb(color)}/>`}<name val="${encodeXml(name)}"/></font>`;
}

export function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor ${rgb(color)}/><bgColor indexed="64"/></patternFill></fill>`;
}

export function borderXml(border: NonNullable<CellStyle['border']>): string {
  const sides = (['left', 'right', 'top', 'bottom'] as const).map((side) => {
    const line = border[side];
    return line ? `<${side} style="${line.style}"><color ${rgb(line.color)}/></${side}>` : `<${side}/>`;
  });
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function alignmentXml({ horizontal, vertical, wrap, indent, isStacked }: CellStyle['align']): string {
  const attributes = [
    horizontal === 'general' ? '' : ` horizontal="${horizontal}"`,
    ` vertical="${vertical}"`,
    isStacked ? ' textRotation="255"' : '',
    wrap ? ' wrapText="1"' : '',
    indent ? ` indent="${String(indent)}"` : '',
  ];
  return `<alignment${attributes.join('')}/>`;
}

/** Indexes of a cell style's parts in their lists. */
export interface StyleParts {
  readonly numberFormat: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  /** The cell shows its text as it stands, also after a person has stepped through it. */
  readonly isQuoted: boolean;
}

export function cellFormatXml(parts: StyleParts, align: CellStyle['align']): string {
  const { numberFormat, font, fill, border, isQuoted } = parts;
  const flag = (name: string, isOn: boolean) => (isOn ? ` ${name}="1"` : '');
  return `<xf numFmtId="${String(numberFormat)}" fontId="${String(font)}" fillId="${String(fill)}" borderId="${String(border)}" xfId="0"${flag('quotePrefix', isQuoted)}${flag('applyNumberFormat', numberFormat > 0)} applyFont="1"${flag('applyFill', fill > 0)}${flag('applyBorder', border > 0)} applyAlignment="1">${alignmentXml(align)}</xf>`;
}

/** A differential format of a conditional format: only what differs. */
export function toneXml({ color, fill, bold, italic }: Tone): string {
  const font = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${color === undefined ? '' : `<color ${rgb(color)}/>`}`;
  const ground = fill === undefined ? '' : `<fill><patternFill patternType="solid"><bgColor ${rgb(fill)}/></patternFill></fill>`;
  return `<dxf>${font === '' ? '' : `<font>${font}</font>`}${ground}</dxf>`;
}
