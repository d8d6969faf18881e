import type { Assessment } from '../../assess/assessment';
import { createBench } from '../../assess/create-bench';
import type { UsableRule } from '../../assess/rule-book';
import { readRules } from '../../assess/rule-book';
import type { SubjectRef } from '../../assess/subject';
import type { Person } from '../../ledger/ledger';
import { checklistKind } from '../../standard/kinds/checklist';

/** One line of 材料清单: a paper that a rule asks a teacher, a group or the school for. */
export interface ChecklistRow {
  readonly rule: string;
  /** What the rule is called. */
  readonly name: string;
  /** Null where it is a group's or the school's. */
  readonly teacher: string | null;
  readonly group: string | null;
  readonly item: string;
}

/** Everything that the rules of the standard leave to be ticked off, rule by rule, for all whom they are or may be for. */
export function checklistRows({ ledger, standard, teachers, groups, asOf }: Assessment): readonly ChecklistRow[] {
  const { usable } = readRules(standard);
  const asked = usable.filter(({ rule }) => rule.kind === checklistKind.kind);
  if (asked.length === 0) return [];
  const metrics = new Map(teachers.map(({ person, metrics: own }) => [person.id, own]));
  const bench = createBench({ ledger, standard, metrics, asOf, rules: usable });
  const isFor = (rule: UsableRule, subject: SubjectRef) => ['inside', 'unknown'].includes(bench.reach(rule, subject));
  const names = groups.map(({ name }) => name).filter((name) => name !== '');
  return asked.flatMap((each) => {
    const { rule } = each;
    const read = checklistKind.read(rule.params);
    const items = read.kind === 'read' ? read.params.items : [];
    const people = ledger.people.filter(({ id }) => isFor(each, { kind: 'teacher', person: id }));
    const owners = {
      teacher: () => people.map(ownerOf),
      group: () => names.filter((name) => isFor(each, { kind: 'group', name })).map((group) => ({ teacher: null, group })),
      school: () => [{ teacher: null, group: null }],
    }[rule.subject]();
    return owners.flatMap((owner) => items.map((item) => ({ rule: rule.id, name: rule.name, ...owner, item })));
  });
}

function ownerOf({ name, fields }: Person): Pick<ChecklistRow, 'teacher' | 'group'> {
  return { teacher: name, group: fields.group ?? null };
}
