import type { Finding } from '../assess/assessment';
import type { Rule } from '../standard/rule';
import { formatNumber, shortNumber } from './formula/number-text';
import { SIGNS } from './theme';

/**
 * 结论: what one rule says of one teacher, as the matrix and every topic sheet show it: `✓ 12` `✗ 9 差1` `待核实 16` `—`. A rule that only
 * asks whether something is there says `✓ 有` `✗ 无`.
 */
export function statusText(finding: Finding | undefined, rule: Rule): string {
  if (!finding || finding.status === 'notApplicable') return SIGNS.none;
  if (finding.status === 'undetermined')
    return finding.known > 0 ? `${SIGNS.undetermined} ${figureText(finding.known, rule)}` : SIGNS.undetermined;
  const isMet = finding.status === 'met';
  const sign = isMet ? SIGNS.met : SIGNS.unmet;
  if (isYesNo(rule, finding)) return `${sign} ${isMet ? '有' : '无'}`;
  const actual = finding.actual ?? finding.known;
  return `${sign} ${figureText(actual, rule)}${isMet ? '' : gapText(finding, rule)}`;
}

function isYesNo(rule: Rule, { required, actual }: Finding): boolean {
  return rule.unit === '' && required === null && (actual === null || actual === 0 || actual === 1);
}

/** Of a share the gap says nothing that the figure does not. */
function gapText({ gap }: Finding, rule: Rule): string {
  return gap === null || gap <= 0 || rule.unit === '%' ? '' : ` 差${figureText(gap, rule)}`;
}

/** A share with one decimal and its sign, another figure as short as it can be written. */
function figureText(figure: number, { unit }: Rule): string {
  return unit === '%' ? formatNumber(figure / 100, '0.0%') : shortNumber(figure);
}
