import type { Finding, TeacherAssessment } from '../assess/assessment';
import type { MetricId } from '../standard/metric-id';
import type { Rule } from '../standard/rule';
import { parseQuantity } from '../standard/quantity/parse-quantity';
import { plainMetrics } from '../standard/rule-kinds';
import { shortNumber } from './formula/number-text';

/** The metrics whose plain figure a rule asks for; of a share the part. None of a rule that counts only some records. */
export function metricsOf(rule: Rule): readonly MetricId[] {
  const { part } = rule.params;
  if (rule.kind === 'share' && typeof part === 'string') return (parseQuantity(part)?.terms ?? []).map(({ metric }) => metric);
  return plainMetrics(rule);
}

/** Whether a rule is on exactly these metrics, in any order. */
export function isOn(rule: Rule, metrics: readonly MetricId[]): boolean {
  const own = metricsOf(rule);
  return own.length === metrics.length && own.every((metric) => metrics.includes(metric));
}

/** What a rule says of a teacher; absent where it was not evaluated. */
export function findingOf(teacher: TeacherAssessment, rule: Rule): Finding | undefined {
  return teacher.findings.find((finding) => finding.rule === rule.id);
}

/** The figure that a rule asks of most: that of its findings, since a rule's params belong to its kind. */
export function requiredBy(rule: Rule, teachers: readonly TeacherAssessment[]): number | null {
  const counts = new Map<number, number>();
  for (const teacher of teachers) {
    const required = findingOf(teacher, rule)?.required;
    if (typeof required === 'number') counts.set(required, (counts.get(required) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? numberParam(rule, 'atLeast');
}

function numberParam(rule: Rule, name: string): number | null {
  const value = rule.params[name];
  return typeof value === 'number' ? value : null;
}

/** `≥10节`: what a rule asks for, on a heading and in the list of rules. */
export function requirementText(rule: Rule, teachers: readonly TeacherAssessment[]): string {
  const [least, most] = [numberParam(rule, 'atLeast') ?? requiredBy(rule, teachers), numberParam(rule, 'atMost')];
  const share = numberParam(rule, 'share');
  if (share !== null) return `${shortNumber(share)}%±${shortNumber(numberParam(rule, 'tolerance') ?? 0)}`;
  if (least !== null && most !== null) return `${shortNumber(least)}—${shortNumber(most)}${rule.unit}`;
  if (least !== null) return `≥${shortNumber(least)}${rule.unit}`;
  return most === null ? '' : `≤${shortNumber(most)}${rule.unit}`;
}
