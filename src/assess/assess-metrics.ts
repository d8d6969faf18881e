import type { Ledger, Person, PersonId } from '../ledger/ledger';
import type { BrokenRule, Rule, Standard } from '../standard/rule';
import type { Assessment, Finding, Metrics, TeacherAssessment } from './assessment';
import type { Judgement, ReadyRule } from './rule-evaluation';
import { evidenceOf, unjudged } from './rule-evaluation';
import { readyRule } from './rule-evaluators';
import { reachOf } from './scope';
import { countStatuses, overallStatus } from './status';

type UsableRule = Extract<ReadyRule, { readonly rule: Rule }>;

/** Everything that an assessment is made of; `asOf` is local ISO text. */
export interface Assessed {
  readonly ledger: Ledger;
  readonly standard: Standard;
  readonly metrics: ReadonlyMap<PersonId, Metrics>;
  readonly asOf: string;
}

/** The rules of a standard held against metrics that are known. */
export function assessMetrics({ ledger, standard, metrics, asOf }: Assessed): Assessment {
  const { usable, broken } = readRules(standard);
  const rules = usable.map(({ rule }) => rule);
  const teachers = ledger.people.map((person) => assessTeacher(person, usable, { ledger, metrics: metrics.get(person.id) ?? {} }));
  return {
    ledger,
    standard,
    brokenRules: broken,
    rules,
    teachers,
    groups: groupsOf(teachers),
    counts: countStatuses(teachers.map(({ status }) => status)),
    issues: ledger.issues,
    asOf,
  };
}

/** Rules that can be evaluated, in the standard's order; a second rule of one id is broken. */
function readRules({ rules }: Standard): { usable: readonly UsableRule[]; broken: readonly BrokenRule[] } {
  const usable: UsableRule[] = [];
  const broken: BrokenRule[] = [];
  for (const rule of rules) {
    const isSecond = usable.some(({ rule: other }) => other.id === rule.id);
    const ready = isSecond ? { broken: { rule: rule.id, param: 'id', value: rule.id } } : readyRule(rule);
    if ('broken' in ready) broken.push(ready.broken);
    else usable.push(ready);
  }
  return { usable, broken };
}

function assessTeacher(person: Person, rules: readonly UsableRule[], given: { ledger: Ledger; metrics: Metrics }): TeacherAssessment {
  const findings = rules.map((ready) => findingOf(ready.rule, judged(person, ready, given)));
  const status = overallStatus(
    findings,
    rules.map(({ rule }) => rule),
  );
  return { person, metrics: given.metrics, findings, status };
}

function judged(person: Person, { rule, judge }: UsableRule, { ledger, metrics }: { ledger: Ledger; metrics: Metrics }): Judgement {
  const reach = reachOf(rule.scope, person, ledger);
  const judgement = judge(metrics);
  if (reach === 'inside') return judgement;
  const { required, actual, known, basis } = judgement;
  const open =
    reach === 'outside' ? unjudged('notApplicable', 'out-of-scope', required) : unjudged('undetermined', 'unknown-attribute', required);
  return { ...open, actual, known, basis };
}

function findingOf(rule: Rule, { basis, ...judgement }: Judgement): Finding {
  const isOpen = judgement.status === 'undetermined';
  const pending = basis.flatMap((metric) => (isOpen ? [...metric.pending, ...(metric.doubtful ?? [])] : metric.pending));
  return { rule: rule.id, ...judgement, evidence: evidenceOf(basis), pending };
}

/** Groups in the roster's order; people without one come last, under ''. */
function groupsOf(teachers: readonly TeacherAssessment[]): Assessment['groups'] {
  const members = new Map<string, TeacherAssessment[]>();
  for (const teacher of teachers) {
    const group = teacher.person.fields.group ?? '';
    members.set(group, [...(members.get(group) ?? []), teacher]);
  }
  const names = [...members.keys()].sort((a, b) => Number(a === '') - Number(b === ''));
  return names.map((name) => {
    const group = members.get(name) ?? [];
    return { name, members: group.map(({ person }) => person.id), counts: countStatuses(group.map(({ status }) => status)) };
  });
}
