import type { PlannedConditionalFormat, PlannedValidation } from '../../report/write-plan';
import { formatArea, formatCell } from '../../sheet/a1';
import type { PlanStyles } from './plan-styles';
import { encodeXml } from './xml-text';

/** A text as a formula writes it. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function scaleColor(color: string): string {
  return `<color rgb="FF${color.toUpperCase()}"/>`;
}

function ruleXml(format: PlannedConditionalFormat, priority: number, styles: PlanStyles): string {
  const first = formatCell(format.area.top, format.area.left);
  switch (format.kind) {
    case 'begins-with': {
      const formula = `LEFT(${first},LEN(${quoted(format.text)}))=${quoted(format.text)}`;
      return `<cfRule type="beginsWith" dxfId="${String(styles.tone(format.tone))}" priority="${String(priority)}" operator="beginsWith" text="${encodeXml(format.text)}"><formula>${encodeXml(formula)}</formula></cfRule>`;
    }
    case 'formula':
      return `<cfRule type="expression" dxfId="${String(styles.tone(format.tone))}" priority="${String(priority)}"><formula>${encodeXml(format.formula)}</formula></cfRule>`;
    case 'data-bar':
      // From 0, as Excel's own automatic minimum is for counts: a bar's length is then its number.
      return `<cfRule type="dataBar" priority="${String(priority)}"><dataBar><cfvo type="num" val="0"/><cfvo type="max"/>${scaleColor(format.color)}</dataBar></cfRule>`;
    case 'color-scale':
      return `<cfRule type="colorScale" priority="${String(priority)}"><colorScale><cfvo type="min"/><cfvo type="max"/>${scaleColor(format.from)}${scaleColor(format.to)}</colorScale></cfRule>`;
  }
}

/** `conditionalFormatting` elements; the first one wins where two apply. */
export function conditionalFormatsXml(formats: readonly PlannedConditionalFormat[], styles: PlanStyles): string {
  return formats
    .map(
      (format, i) => `<conditionalFormatting sqref="${formatArea(format.area)}">${ruleXml(format, i + 1, styles)}</conditionalFormatting>`,
    )
    .join('');
}

/** Characters that a list of choices holds at most when it stands in the rule itself (Excel refuses a file with more). */
const MAX_LIST = 255;

function validationXml({ area, list }: PlannedValidation): string {
  const choices = list.join(',');
  if (choices.length > MAX_LIST || list.some((choice) => choice.includes(','))) throw new RangeError(`no list of choices: ${choices}`);
  return `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${formatArea(area)}"><formula1>${encodeXml(quoted(choices))}</formula1></dataValidation>`;
}

/** The `dataValidations` element, or nothing. */
export function validationsXml(validations: readonly PlannedValidation[]): string {
  if (validations.length === 0) return '';
  return `<dataValidations count="${String(validations.length)}">${validations.map(validationXml).join('')}</dataValidations>`;
}
