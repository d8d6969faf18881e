import type { IRange } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { CFNumberOperator, CFRuleType, CFSubRuleType, CFTextOperator, CFValueType } from '@univerjs/sheets-conditional-formatting';
import type { Area } from '../../sheet/cell-address';
import type { ShownBound, ShownConditionalFormat, ShownTone } from './shown-sheet';

type Rule = IConditionFormattingRule['rule'];

/** Every kind but formulas: those are painted before (`paintFormulas`). */
type DrawnFormat = Exclude<ShownConditionalFormat, { kind: 'formula' }>;

/** 条件格式 in Univer's terms, first rule first. */
export function univerConditions(formats: readonly ShownConditionalFormat[]): IConditionFormattingRule[] {
  const drawn = formats.filter((format): format is DrawnFormat => format.kind !== 'formula');
  return drawn.map((format, at) => ({
    cfId: `cf-${at}`,
    ranges: format.areas.map(univerRange),
    stopIfTrue: false,
    rule: univerRule(format),
  }));
}

export function univerRange(area: Area): IRange {
  return { startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right };
}

function univerRule(format: DrawnFormat): Rule {
  switch (format.kind) {
    case 'data-bar':
      return dataBar(format);
    case 'color-scale':
      return colorScale(format);
    case 'text':
      return { ...highlight(format.tone), subType: CFSubRuleType.text, operator: CFTextOperator[format.test], value: format.text };
    case 'duplicate':
      return { ...highlight(format.tone), subType: format.isUnique ? CFSubRuleType.uniqueValues : CFSubRuleType.duplicateValues };
    case 'number':
      return numberRule(format);
  }
}

function numberRule({ comparison, values, tone }: Extract<ShownConditionalFormat, { kind: 'number' }>): Rule {
  const [first = 0, second = first] = values;
  const base = { ...highlight(tone), subType: CFSubRuleType.number as const };
  if (comparison === 'between' || comparison === 'notBetween') {
    return { ...base, operator: CFNumberOperator[comparison], value: [first, second] };
  }
  return { ...base, operator: CFNumberOperator[comparison], value: first };
}

function dataBar({ color, from, to }: Extract<ShownConditionalFormat, { kind: 'data-bar' }>): Rule {
  return {
    type: CFRuleType.dataBar,
    isShowValue: true,
    config: { min: bound(from), max: bound(to), isGradient: false, positiveColor: `#${color}`, nativeColor: `#${color}` },
  };
}

function colorScale({ stops }: Extract<ShownConditionalFormat, { kind: 'color-scale' }>): Rule {
  return {
    type: CFRuleType.colorScale,
    config: stops.map((stop, index) => ({ index, color: `#${stop.color}`, value: bound(stop.bound) })),
  };
}

function bound({ type, value }: ShownBound): { type: CFValueType; value?: number } {
  return { type: CFValueType[type], ...(value !== undefined && { value }) };
}

function highlight(tone: ShownTone): { type: CFRuleType.highlightCell; style: Extract<Rule, { style: unknown }>['style'] } {
  return {
    type: CFRuleType.highlightCell,
    style: {
      ...(tone.color && { cl: { rgb: `#${tone.color}` } }),
      ...(tone.fill && { bg: { rgb: `#${tone.fill}` } }),
      ...(tone.isBold && { bl: BooleanNumber.TRUE }),
      ...(tone.isItalic && { it: BooleanNumber.TRUE }),
    },
  };
}
