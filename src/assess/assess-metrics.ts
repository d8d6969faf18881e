import type { Ledger, Person, PersonId } from '../ledger/ledger';
import type { Standard } from '../standard/rule';
import type { Assessment, GroupAssessment, Metrics, SubjectAssessment, TeacherAssessment } from './assessment';
import { consequencesOf } from './consequences';
import { creditFigures } from './credit-figures';
import { readConversions } from './credits/conversion-items';
import type { Judge } from './judge';
import { createBench } from './create-bench';
import { createJudge } from './create-judge';
import type { UsableRule } from './rule-book';
import { readRules } from './rule-book';
import { furtherFigures, ruleFigures } from './further-figures';
import { gradesOf } from './grades';
import { countStatuses, overallStatus } from './status';
import type { SubjectRef } from './subject';
import { tierOf } from './tier';

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
  const input = { ledger, standard, metrics, asOf, rules: usable };
  const bench = createBench(input);
  const judge = createJudge(input, bench);
  const credits = (id: PersonId) => creditFigures(id, standard.conversions ?? [], bench, ledger.semester);
  const grades = gradesOf(ledger);
  const teachers = ledger.people.map((person) => assessTeacher(person, usable, { ledger, metrics, judge, grades, credits }));
  return {
    ledger,
    standard,
    brokenRules: [...broken, ...readConversions(standard.conversions ?? []).broken],
    rules: usable.map(({ rule }) => rule),
    teachers,
    groups: groupsOf(teachers, usable, judge),
    school: assessSubject({ kind: 'school' }, usable, judge),
    counts: countStatuses(teachers.map(({ status }) => status)),
    issues: ledger.issues,
    asOf,
  };
}

/** The rules that are asked of such subjects; parts stand in the rules that combine them. */
function asked(subject: UsableRule['rule']['subject'], rules: readonly UsableRule[]): readonly UsableRule[] {
  return rules.filter(({ rule }) => rule.subject === subject && rule.weight !== 'part');
}

interface Given {
  readonly ledger: Ledger;
  readonly grades: ReadonlyMap<PersonId, string>;
  readonly metrics: ReadonlyMap<PersonId, Metrics>;
  readonly judge: Judge;
  readonly credits: (person: PersonId) => Metrics;
}

function assessTeacher(
  person: Person,
  usable: readonly UsableRule[],
  { ledger, metrics, judge, grades, credits }: Given,
): TeacherAssessment {
  const { id } = person;
  const rules = asked('teacher', usable).map(({ rule }) => rule);
  const findings = rules.map((rule) => judge(rule.id, { kind: 'teacher', person: id }));
  const consequences = consequencesOf(findings, rules);
  const own = { ...metrics.get(id), ...credits(id), ...furtherFigures(findings, rules) };
  const facts = { tier: tierOf(person, ledger.semester.start), grade: grades.get(id) ?? null };
  return { person, metrics: own, findings, status: overallStatus(findings, rules), ...facts, consequences };
}

function assessSubject(subject: SubjectRef, usable: readonly UsableRule[], judge: Judge): SubjectAssessment {
  const rules = asked(subject.kind, usable).map(({ rule }) => rule);
  const findings = rules.map((rule) => judge(rule.id, subject));
  return { metrics: { ...ruleFigures(findings, rules), ...furtherFigures(findings, rules) }, findings };
}

/** Groups in the roster's order; people without one come last, under ''. */
function groupsOf(teachers: readonly TeacherAssessment[], usable: readonly UsableRule[], judge: Judge): readonly GroupAssessment[] {
  const members = new Map<string, TeacherAssessment[]>();
  for (const teacher of teachers) {
    const group = teacher.person.fields.group ?? '';
    members.set(group, [...(members.get(group) ?? []), teacher]);
  }
  const names = [...members.keys()].sort((a, b) => Number(a === '') - Number(b === ''));
  return names.map((name) => {
    const group = members.get(name) ?? [];
    const own = name === '' ? { metrics: {}, findings: [] } : assessSubject({ kind: 'group', name }, usable, judge);
    return { name, members: group.map(({ person }) => person.id), counts: countStatuses(group.map(({ status }) => status)), ...own };
  });
}
