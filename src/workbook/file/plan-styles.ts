import type { CellStyle, Tone } from '../../report/write-plan';
import type { StyleSheet } from './style-sheet';
import { BUILT_IN_FORMATS, borderXml, cellFormatXml, fillXml, fontXml, toneXml } from './style-xml';
import { encodeXml } from './xml-text';

/** Texts that Excel would read as a formula or a number once a person has stepped through the cell. */
const LOOKS_LIKE_INPUT = /^(?:['=+\-@]|[\d.,:/%\s\u5e74\u6708\u65e5-]+$)/;

/** The plan's styles as indexes of the workbook's styles part, made when first asked for. */
export class PlanStyles {
  private readonly cells = new Map<string, number>();

  constructor(
    private readonly sheet: StyleSheet,
    private readonly styles: readonly CellStyle[],
  ) {}

  /** The style at an index of the plan. Throws where the plan has none: a fault of the plan's maker. */
  style(index: number): CellStyle {
    const style = this.styles[index];
    if (!style) throw new RangeError(`the plan has no style ${String(index)}`);
    return style;
  }

  /** Index in `cellXfs` of a plan's style, for a cell with that text or for any other cell. */
  cellFormat(index: number, text: string | null): number {
    const style = this.style(index);
    const isQuoted = text !== null && style.numberFormat !== '@' && LOOKS_LIKE_INPUT.test(text);
    const key = `${String(index)}${isQuoted ? "'" : ''}`;
    const known = this.cells.get(key);
    if (known !== undefined) return known;
    const made = this.make(style, isQuoted);
    this.cells.set(key, made);
    return made;
  }

  private make(style: CellStyle, isQuoted: boolean): number {
    const { sheet } = this;
    const { numberFormat } = style;
    return sheet.add(
      'cellXfs',
      cellFormatXml(
        {
          numberFormat: BUILT_IN_FORMATS.get(numberFormat) ?? sheet.numberFormat(numberFormat, encodeXml(numberFormat)),
          font: sheet.add('fonts', fontXml(style.font)),
          fill: style.fill === undefined ? 0 : sheet.add('fills', fillXml(style.fill)),
          border: style.border === undefined ? 0 : sheet.add('borders', borderXml(style.border)),
          isQuoted,
        },
        style.align,
      ),
    );
  }

  /** Index in `dxfs` of a conditional format's tone. */
  tone(tone: Tone): number {
    return this.sheet.add('dxfs', toneXml(tone));
  }
}
