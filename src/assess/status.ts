import type { Finding, FindingStatus, StatusCounts } from './assessment';
import type { Rule } from '../standard/rule';

/** 总评: what a teacher's requirements come to. Warnings and targets decide nothing. */
export function overallStatus(findings: readonly Finding[], rules: readonly Rule[]): FindingStatus {
  const deciding = new Set(rules.filter(({ weight }) => weight === 'requirement').map(({ id }) => id));
  const statuses = new Set(findings.filter(({ rule }) => deciding.has(rule)).map(({ status }) => status));
  return (['unmet', 'undetermined', 'met'] as const).find((status) => statuses.has(status)) ?? 'notApplicable';
}

export function countStatuses(statuses: readonly FindingStatus[]): StatusCounts {
  const count = (wanted: FindingStatus) => statuses.filter((status) => status === wanted).length;
  const [met, unmet, undetermined] = [count('met'), count('unmet'), count('undetermined')];
  const checked = met + unmet + undetermined;
  return { met, unmet, undetermined, notApplicable: count('notApplicable'), rate: checked === 0 ? null : met / checked };
}
