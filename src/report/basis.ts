import type { Assessment, TeacherAssessment } from '../assess/assessment';
import type { PersonId } from '../ledger/ledger';
import { recordsOf } from '../ledger/ledger';
import type { RecordKind } from '../record/fields';
import type { MetricId } from '../standard/metric-id';
import type { Rule } from '../standard/rule';
import type { HistoryRow } from './history';
import type { SemesterMonth, SemesterWeek } from './semester-calendar';
import { label } from './label';
import { monthsOf, semesterWords, weeksOf } from './semester-calendar';
import { OUR_SCHOOL, UNGROUPED } from './words';

/** A teacher as the sheets list him: the unique name and the group, in which no wildcard is left. */
export interface ListedTeacher {
  readonly teacher: TeacherAssessment;
  readonly id: PersonId;
  readonly name: string;
  readonly group: string;
  /** The first of his group in the list. */
  readonly startsGroup: boolean;
}

/** 依据: what every sheet of one plan is made from: the assessment, in the words and in the order of the sheets. */
export interface Basis {
  readonly assessment: Assessment;
  readonly school: string;
  /** Name of the standard; null where no rule was checked. */
  readonly standard: string | null;
  /** `2024—2025学年第一学期`. */
  readonly semester: string;
  /** `2025-01-10 09:30`. */
  readonly asOf: string;
  readonly months: readonly SemesterMonth[];
  readonly weeks: readonly SemesterWeek[];
  /** By group in the roster's order of groups, then in the roster's order. */
  readonly teachers: readonly ListedTeacher[];
  readonly groups: readonly string[];
  readonly byId: ReadonlyMap<PersonId, ListedTeacher>;
  /** Rules that a teacher meets or does not meet; warnings and targets stand apart, as do the groups' and the school's own. */
  readonly requirements: readonly Rule[];
  readonly warnings: readonly Rule[];
  /** Record kinds that some table of the workbook is of. */
  readonly kinds: ReadonlySet<RecordKind>;
  /** File name of the workbook into which the sheets go; sources in others are text, not links. */
  readonly home: string;
  /** 师徒: `a|b` and `b|a` of each pair. */
  readonly pairs: ReadonlySet<string>;
  readonly mentors: ReadonlySet<PersonId>;
  readonly mentees: ReadonlySet<PersonId>;
  /** What people wrote into the hand-filled columns of the sheets that are replaced, by `carriedKey`. */
  readonly carried: ReadonlyMap<string, string>;
  /** 历史指标 that stand in the workbook. */
  readonly history: readonly HistoryRow[];
  /** 目录: the other sheets, for the sheet that lists them. */
  readonly contents: readonly ContentsEntry[];
}

/** One sheet in the list of all sheets. */
export interface ContentsEntry {
  readonly id: string;
  readonly sheet: string;
  readonly purpose: string;
  readonly reader: string;
  /** Why it is not made; null where it is. */
  readonly missing: string | null;
  readonly control: Control | null;
}

/** The sum by which a sheet tells whether its data are still those of the check. */
export interface Control {
  readonly block: string;
  readonly column: string;
  /** The metric whose certain part the column adds up, or several. */
  readonly metric: MetricId | readonly MetricId[];
  /** What the column adds up besides: records that no metric speaks of. */
  readonly besides?: number;
}

/** What an earlier run, and people since then, left in the workbook. */
export type Handed = Pick<Basis, 'carried' | 'history'>;

/** The basis of an assessment. */
export function basisOf(assessment: Assessment, home: string, { carried, history }: Handed): Basis {
  const { ledger, standard, rules, asOf } = assessment;
  const teachers = listTeachers(assessment.teachers);
  return {
    assessment,
    school: ledger.schoolName?.trim() || OUR_SCHOOL,
    standard: rules.length === 0 ? null : standard.name,
    semester: semesterWords(ledger.semester),
    asOf: asOf.replace('T', ' ').slice(0, 16),
    months: monthsOf(ledger.semester),
    weeks: weeksOf(ledger.semester),
    teachers,
    groups: [...new Set(teachers.map(({ group }) => group))],
    byId: new Map(teachers.map((teacher) => [teacher.id, teacher])),
    requirements: rules.filter(({ weight, subject }) => weight === 'requirement' && subject === 'teacher'),
    warnings: rules.filter(({ weight, subject }) => weight === 'warning' && subject === 'teacher'),
    kinds: kindsOf(assessment),
    home,
    pairs: pairsOf(assessment),
    mentors: pairedAs(assessment, 'mentor'),
    mentees: pairedAs(assessment, 'mentee'),
    carried,
    history,
    contents: [],
  };
}

/** The label of a teacher's group. */
export function groupOf(teacher: TeacherAssessment): string {
  return label(teacher.person.fields.group ?? '') || UNGROUPED;
}

function listTeachers(assessed: readonly TeacherAssessment[]): readonly ListedTeacher[] {
  const byGroup = new Map<string, TeacherAssessment[]>();
  for (const teacher of assessed) {
    const group = groupOf(teacher);
    byGroup.set(group, [...(byGroup.get(group) ?? []), teacher]);
  }
  return [...byGroup].flatMap(([group, members]) =>
    members.map((teacher, index) => {
      const { id, displayName } = teacher.person;
      return { teacher, id, name: label(displayName), group, startsGroup: index === 0 };
    }),
  );
}

/** Kinds of tables, and of the columns of mixed ones. */
function kindsOf({ ledger }: Assessment): ReadonlySet<RecordKind> {
  const kinds = new Set<RecordKind>(ledger.records.map(({ kind }) => kind));
  for (const table of ledger.tables) {
    if (table.kind !== 'mixed' && table.kind !== 'unrecognised') kinds.add(table.kind);
    for (const { kind } of table.columns) if (kind) kinds.add(kind);
  }
  return kinds;
}

function pairsOf({ ledger }: Assessment): ReadonlySet<string> {
  const pairs = recordsOf(ledger, 'mentorship').map(({ people }) => {
    return people.flatMap((link) => (link.kind === 'person' ? [link.person] : []));
  });
  return new Set(pairs.flatMap((pair) => pair.flatMap((a) => pair.flatMap((b) => (a === b ? [] : [`${a}|${b}`])))));
}

function pairedAs({ ledger }: Assessment, role: string): ReadonlySet<PersonId> {
  const links = recordsOf(ledger, 'mentorship').flatMap(({ people }) => people);
  return new Set(links.flatMap((link) => (link.kind === 'person' && link.field === role ? [link.person] : [])));
}
