import type { PlannedConditionalFormat, PlannedSheet, PlannedValidation, Tone } from '../../report/write-plan';
import { formatArea } from '../../sheet/a1';
import { once } from './request';
import type { Step } from './step';
import { byteLength, onSheet } from './step';

function applyTone(format: Excel.ConditionalRangeFormat, { color, fill, bold, italic }: Tone): void {
  if (color !== undefined) format.font.color = `#${color}`;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
}

function addFormat(range: Excel.Range, planned: PlannedConditionalFormat): void {
  const { conditionalFormats } = range;
  switch (planned.kind) {
    case 'begins-with': {
      const { textComparison } = conditionalFormats.add(Excel.ConditionalFormatType.containsText);
      applyTone(textComparison.format, planned.tone);
      textComparison.rule = { operator: Excel.ConditionalTextOperator.beginsWith, text: planned.text };
      return;
    }
    case 'formula': {
      const { custom } = conditionalFormats.add(Excel.ConditionalFormatType.custom);
      applyTone(custom.format, planned.tone);
      custom.rule.formula = `=${planned.formula}`;
      return;
    }
    case 'data-bar': {
      const { dataBar } = conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
      dataBar.positiveFormat.fillColor = `#${planned.color}`;
      dataBar.positiveFormat.gradientFill = false;
      // From 0: a bar's length is its number.
      dataBar.lowerBoundRule = { type: Excel.ConditionalFormatRuleType.number, formula: '=0' };
      dataBar.upperBoundRule = { type: Excel.ConditionalFormatRuleType.highestValue };
      return;
    }
    case 'color-scale': {
      const { colorScale } = conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
      colorScale.criteria = {
        minimum: { type: Excel.ConditionalFormatColorCriterionType.lowestValue, color: `#${planned.from}` },
        maximum: { type: Excel.ConditionalFormatColorCriterionType.highestValue, color: `#${planned.to}` },
      };
      return;
    }
  }
}

/** Conditional formats. Excel puts the newest first, so the first of the plan comes last. */
export function conditionalFormatSteps(sheet: PlannedSheet): readonly Step[] {
  return sheet.conditionalFormats
    .toReversed()
    .map((planned) =>
      onSheet(sheet.name, { calls: 14, data: 200 }, (target) => addFormat(once(target.getRange(formatArea(planned.area))), planned)),
    );
}

function validate(range: Excel.Range, { list }: PlannedValidation): void {
  range.dataValidation.rule = { list: { inCellDropDown: true, source: list.join(',') } };
}

/** Drop-down lists. */
export function validationSteps(sheet: PlannedSheet): readonly Step[] {
  return sheet.validations.map((planned) =>
    onSheet(sheet.name, { calls: 4, data: byteLength(planned.list.join(',')) }, (target) =>
      validate(once(target.getRange(formatArea(planned.area))), planned),
    ),
  );
}
