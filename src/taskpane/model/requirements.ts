import type { Assessment, Finding, FindingStatus, TeacherAssessment } from '../../assess/assessment';
import { formatAmount, formatRequired, unitText } from '../../i18n/amounts';
import type { Language } from '../../i18n/language';
import type { Rule, RuleId } from '../../standard/rule';

/** The rules that a teacher's verdict rests on, in the standard's order. */
export function requirements({ rules }: Assessment): readonly Rule[] {
  return rules.filter(({ weight, subject }) => weight === 'requirement' && subject === 'teacher');
}

export function findingOf(teacher: TeacherAssessment, rule: RuleId): Finding | null {
  return teacher.findings.find((finding) => finding.rule === rule) ?? null;
}

/** A teacher's status: for one rule, or over all. */
export function statusOf(teacher: TeacherAssessment, rule: RuleId | null): FindingStatus {
  return rule === null ? teacher.status : (findingOf(teacher, rule)?.status ?? 'notApplicable');
}

/** A rule's short name; a school's own rule keeps the name it was given. */
export function ruleName(rule: Rule, language: Language): string {
  return language.textOr(`rule.${rule.id}`, rule.name);
}

/** `24 学时`: a figure that a rule asks for. */
export function requiredText(rule: Rule, required: number, language: Language): string {
  return `${formatRequired(required)} ${unitText(rule.unit, required, language)}`;
}

/** `≥ 24 学时`, where the rule asks the same of everybody it is for; null where no figure says it. */
export function thresholdText(rule: Rule, assessment: Assessment, language: Language): string | null {
  const asked = new Set(assessment.teachers.map((teacher) => findingOf(teacher, rule.id)?.required ?? null));
  asked.delete(null);
  const [required] = asked;
  return asked.size === 1 && required !== undefined && required !== null ? `≥ ${requiredText(rule, required, language)}` : null;
}

/** `学时差 2.0`, `读书差 1 本`, `听课待核实`: what an item still wants; null where nothing is wanted. */
export function gapText(rule: Rule, finding: Finding, language: Language): string | null {
  const item = ruleName(rule, language);
  if (finding.status === 'undetermined') return language.text('res.gap.verify', { item });
  if (finding.status !== 'unmet') return null;
  if (finding.gap === null) return `${item}${language.text('list.space')}${language.text('status.unmet')}`;
  const n = formatAmount(finding.gap, rule.unit);
  if (rule.unit === rule.name) return language.text('res.gap.hours', { n });
  return language.text('res.gap', { item, n, unit: unitText(rule.unit, finding.gap, language) });
}
