import type { Standard } from '../rule';
import { printConversion } from './conversion-rows';
import { ownChanges } from './own-changes';
import { printRule } from './print-rule';
import { printHoliday, printSettings, printTerm } from './setting-rows';
import type { PrintedRow, StandardRows } from './sheet-row';

/**
 * A standard as the rows of the sheet 达标标准. `base` is the preset that it was made from: what a school changed of it stands in 本校修改,
 * which is not read back.
 */
export function standardToRows(standard: Standard, base: Standard | null = null): StandardRows {
  const former = new Map(base?.rules.map((rule) => [rule.id, printRule(rule)]));
  return {
    rules: standard.rules.map(printRule).map((row): PrintedRow => {
      const own = base ? ownChanges(former.get(String(row['id'])) ?? null, row) : '';
      return own === '' ? row : { ...row, own };
    }),
    conversions: (standard.conversions ?? []).filter(({ isBroken }) => !isBroken).map(printConversion),
    terms: (standard.terms ?? []).map(printTerm),
    calendar: (standard.calendar?.holidays ?? []).map(printHoliday),
    settings: printSettings(standard),
  };
}
