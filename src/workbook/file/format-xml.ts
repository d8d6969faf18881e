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

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

/** By which a data bar and its extension know each other within the sheet. */
function barId(priority: number): string {
  return `{00000000-0000-4000-8000-${String(priority).padStart(12, '0')}}`;
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
      // From 0: a bar's length is its number.
      return `<cfRule type="dataBar" priority="${String(priority)}"><dataBar><cfvo type="num" val="0"/><cfvo type="max"/>${scaleColor(format.color)}</dataBar><extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${barId(priority)}</x14:id></ext></extLst></cfRule>`;
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

/**
 * The sheet's `extLst` with what Excel 2010 added to data bars (MS-XLSX 2.6.27): a plain bar to its exact length. Older readers draw their
 * own shaded one. Empty where the sheet has no bars.
 */
export function barExtensionXml(formats: readonly PlannedConditionalFormat[]): string {
  const bars = formats.flatMap((format, i) =>
    format.kind === 'data-bar'
      ? [
          `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${barId(i + 1)}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="max"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>${formatArea(format.area)}</xm:sqref></x14:conditionalFormatting>`,
        ]
      : [],
  );
  if (bars.length === 0) return '';
  return `<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${bars.join('')}</x14:conditionalFormattings></ext></extLst>`;
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
