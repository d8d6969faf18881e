import type { FindingPart } from '../assess/assessment';
import type { Basis, ListedTeacher } from './basis';
import { findingOf } from './rule-facts';
import { SIGNS } from './theme';

/** 项目类别 of the rules that are for pairs of mentor and mentee. */
export const PAIR_FAMILY = '师徒';

/** 结论 of a pair: the worst of what its rules say of the mentee: `✗ 缺10月听课`, 待核实, `✓`, or a dash where none is for him. */
export function pairVerdict({ requirements }: Basis, mentee: ListedTeacher | null): string {
  if (mentee === null) return SIGNS.none;
  const rules = requirements.filter(({ family }) => family === PAIR_FAMILY);
  const findings = rules.flatMap((rule) => {
    const finding = findingOf(mentee.teacher, rule);
    return finding && finding.status !== 'notApplicable' ? [{ rule, finding }] : [];
  });
  if (findings.length === 0) return SIGNS.none;
  const unmet = findings.filter(({ finding }) => finding.status === 'unmet');
  if (unmet.length > 0) return `${SIGNS.unmet} 缺${unmet.map(({ rule, finding }) => monthsOf(finding.steps ?? []) + rule.name).join('、')}`;
  return findings.some(({ finding }) => finding.status === 'undetermined') ? SIGNS.undetermined : SIGNS.met;
}

/** `10月、11月` of the months that are missing; nothing for a rule that does not ask by months. */
function monthsOf(steps: readonly FindingPart[]): string {
  return steps
    .flatMap(({ name, status }) => {
      const month = /^\d{4}-(\d{2})$/.exec(name);
      return status === 'unmet' && month ? [`${Number(month[1])}月`] : [];
    })
    .join('、');
}
