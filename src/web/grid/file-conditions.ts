import { parseArea } from '../../sheet/a1';
import type { Area } from '../../sheet/cell-address';
import { resolveColor } from './file-look';
import type { ConditionalRule } from './file-look';
import type { ShownBound, ShownConditionalFormat, ShownTextTest, ShownTone } from './shown-sheet';

const TEXT_TEST: Partial<Record<ConditionalRule['type'], ShownTextTest>> = {
  beginsWith: 'beginsWith',
  endsWith: 'endsWith',
  containsText: 'containsText',
  notContainsText: 'notContainsText',
  containsBlanks: 'containsBlanks',
  notContainsBlanks: 'notContainsBlanks',
};

/** 条件格式: the rules of a sheet that the grid can draw, first rule first. The others are left out, as is one it cannot read. */
export function showConditionalRules(rules: readonly ConditionalRule[], themeColors: readonly string[]): readonly ShownConditionalFormat[] {
  return [...rules]
    .sort((a, b) => a.priority - b.priority)
    .map((rule) => showRule(rule, themeColors))
    .filter((rule) => rule !== null);
}

function showRule(rule: ConditionalRule, themeColors: readonly string[]): ShownConditionalFormat | null {
  const areas = rule.range
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
  if (areas.length === 0) return null;
  if (rule.type === 'dataBar') return showDataBar(rule, areas);
  if (rule.type === 'colorScale') return showColorScale(rule, areas);
  return showHighlight(rule, areas, showTone(rule, themeColors));
}

function showHighlight(rule: ConditionalRule, areas: readonly Area[], tone: ShownTone): ShownConditionalFormat | null {
  const formulas = typeof rule.formula === 'string' ? [rule.formula] : (rule.formula ?? []);
  const test = TEXT_TEST[rule.type];
  if (test) return { kind: 'text', areas, test, text: rule.text ?? '', tone };
  if (rule.type === 'duplicateValues' || rule.type === 'uniqueValues') {
    return { kind: 'duplicate', areas, isUnique: rule.type === 'uniqueValues', tone };
  }
  const formula = formulas[0];
  if (formula === undefined) return null;
  if (rule.type === 'expression') return { kind: 'formula', areas, formula: `=${formula}`, tone };
  const values = formulas.map(Number);
  if (rule.type !== 'cellIs' || !rule.operator || values.some(Number.isNaN)) return null;
  return { kind: 'number', areas, comparison: rule.operator, values, tone };
}

function showTone({ style }: ConditionalRule, themeColors: readonly string[]): ShownTone {
  if (!style) return {};
  const { font } = style;
  const color = resolveColor(font?.color, themeColors);
  const fill = showFill(style, themeColors);
  return { ...(color && { color }), ...(fill && { fill }), ...(font?.bold && { isBold: true }), ...(font?.italic && { isItalic: true }) };
}

/** A differential fill keeps its colour in bgColor (ECMA-376 part 1, 18.8.14); some writers use fgColor all the same. */
function showFill({ fill }: NonNullable<ConditionalRule['style']>, themeColors: readonly string[]): string | undefined {
  if (fill?.type !== 'pattern') return undefined;
  return resolveColor(fill.bgColor, themeColors) ?? resolveColor(fill.fgColor, themeColors);
}

type Threshold = NonNullable<ConditionalRule['dataBar']>['cfvo'][number];

function showBound({ type, value }: Threshold): ShownBound {
  const number = Number(value);
  return value === undefined || Number.isNaN(number) ? { type } : { type, value: number };
}

function showDataBar({ dataBar }: ConditionalRule, areas: readonly Area[]): ShownConditionalFormat | null {
  const [from, to] = dataBar?.cfvo ?? [];
  if (!dataBar || !from || !to) return null;
  return { kind: 'data-bar', areas, color: dataBar.color.slice(-6), from: showBound(from), to: showBound(to) };
}

function showColorScale({ colorScale }: ConditionalRule, areas: readonly Area[]): ShownConditionalFormat | null {
  if (!colorScale) return null;
  const stops = colorScale.cfvo.flatMap((threshold, at) => {
    const color = colorScale.colors[at];
    return color ? [{ bound: showBound(threshold), color: color.slice(-6) }] : [];
  });
  return stops.length > 1 ? { kind: 'color-scale', areas, stops } : null;
}
