import type { CellStyle, PlannedSheet } from '../../report/write-plan';
import type { Area } from '../../sheet/cell-address';
import { addressLists, rectanglesByKey } from './rectangles';
import { once } from './request';
import type { Step } from './step';
import { onSheet } from './step';

/** One property of a look that many styles share: it is set once for all cells that have it. */
interface Trait {
  readonly key: string;
  readonly apply: (format: Excel.RangeFormat) => void;
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', general: 'General' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;

/** 竖排 in Excel's degrees of rotation. */
const STACKED = 180;

function fontTraits({ name, size, bold, italic, underline, color }: CellStyle['font']): readonly Trait[] {
  return [
    { key: `name ${name}`, apply: ({ font }) => (font.name = name) },
    { key: `size ${String(size)}`, apply: ({ font }) => (font.size = size) },
    ...(bold ? [{ key: 'bold', apply: ({ font }: Excel.RangeFormat) => (font.bold = true) }] : []),
    ...(italic ? [{ key: 'italic', apply: ({ font }: Excel.RangeFormat) => (font.italic = true) }] : []),
    ...(color === undefined ? [] : [{ key: `color ${color}`, apply: ({ font }: Excel.RangeFormat) => (font.color = `#${color}`) }]),
    { key: `underline ${String(underline)}`, apply: ({ font }) => (font.underline = underline ? 'Single' : 'None') },
  ];
}

function alignTraits({ horizontal, vertical, wrap, indent, isStacked }: CellStyle['align']): readonly Trait[] {
  return [
    ...(horizontal === 'general'
      ? []
      : [{ key: horizontal, apply: (format: Excel.RangeFormat) => (format.horizontalAlignment = HORIZONTAL[horizontal]) }]),
    { key: `vertical ${vertical}`, apply: (format) => (format.verticalAlignment = VERTICAL[vertical]) },
    ...(wrap ? [{ key: 'wrap', apply: (format: Excel.RangeFormat) => (format.wrapText = true) }] : []),
    ...(indent ? [{ key: `indent ${String(indent)}`, apply: (format: Excel.RangeFormat) => (format.indentLevel = indent) }] : []),
    ...(isStacked ? [{ key: 'stacked', apply: (format: Excel.RangeFormat) => (format.textOrientation = STACKED) }] : []),
  ];
}

function traitsOf(style: CellStyle): readonly Trait[] {
  const { fill } = style;
  const filled =
    fill === undefined ? [] : [{ key: `fill ${fill}`, apply: (format: Excel.RangeFormat) => (format.fill.color = `#${fill}`) }];
  return [...fontTraits(style.font), ...filled, ...alignTraits(style.align)];
}

/** The trait of a link's underline is dropped where no cell could have another. */
function needsUnderline(sheet: PlannedSheet, styles: readonly CellStyle[]): boolean {
  return sheet.cells.some((row) => row.some((cell) => cell && (cell.content.kind === 'link' || styles[cell.style]?.font.underline)));
}

/** One step for each list of addresses that a set of areas needs. */
export function areaSteps(
  sheet: string,
  areas: readonly Area[],
  calls: number,
  apply: (format: Excel.RangeFormat) => void,
): readonly Step[] {
  return addressLists(areas).map((list) =>
    onSheet(sheet, { calls: calls + 3, data: list.length }, (target) => {
      apply(once(target.getRanges(list)).format);
    }),
  );
}

/** The look of all cells but their borders and number formats: a few steps for each property. */
export function lookSteps(sheet: PlannedSheet, styles: readonly CellStyle[]): readonly Step[] {
  const hasUnderline = needsUnderline(sheet, styles);
  const traits = styles.map((style) => traitsOf(style).filter(({ key }) => hasUnderline || !key.startsWith('underline')));
  const byKey = new Map(traits.flat().map((trait) => [trait.key, trait]));
  const keys = traits.map((list) => list.map(({ key }) => key));
  const areas = rectanglesByKey(sheet.cells, (cell) => (cell ? (keys[cell.style] ?? []) : []));
  return [...areas].flatMap(([key, list]) => {
    const trait = byKey.get(key);
    return trait ? areaSteps(sheet.name, list, 2, trait.apply) : [];
  });
}
