import type { Assessment, FindingStatus, TeacherAssessment } from '../../assess/assessment';
import type { Language } from '../../i18n/language';
import type { RuleId } from '../../standard/rule';
import { findingOf, gapText, requirements, statusOf } from './requirements';

/** The statuses that are counted and filtered by, in the order of the filter. */
export const FILTER_STATUSES = ['unmet', 'undetermined', 'met'] as const;
export type FilterStatus = (typeof FILTER_STATUSES)[number];

/** Which teachers are looked at. */
export interface Filter {
  readonly status: FilterStatus | null;
  readonly rule: RuleId | null;
  readonly group: string | null;
}

/** How many are met, unmet and to verify; 不适用 is in none. */
export type Tally = Readonly<Record<FilterStatus, number>>;

export function total(tally: Tally): number {
  return tally.met + tally.unmet + tally.undetermined;
}

/** 达标率 and what it would be if every 待核实 turned out 达标; null where nobody is checked. */
export function rates(tally: Tally): { readonly rate: number | null; readonly best: number | null } {
  const all = total(tally);
  return all === 0 ? { rate: null, best: null } : { rate: tally.met / all, best: (tally.met + tally.undetermined) / all };
}

/** Counts teachers by status: all, or those of a group; over all items, or for one rule. */
export function tally(assessment: Assessment, { rule, group }: Pick<Filter, 'rule' | 'group'>): Tally {
  const counts = { met: 0, unmet: 0, undetermined: 0 };
  for (const teacher of assessment.teachers) {
    const status = statusOf(teacher, rule);
    if (isInGroup(teacher, group) && status !== 'notApplicable') counts[status] += 1;
  }
  return counts;
}

/** One teacher of the list. */
export interface TeacherRow {
  readonly teacher: TeacherAssessment;
  readonly status: FindingStatus;
  /** What is wanted, in one line. */
  readonly line: string;
}

/** The teachers that a filter leaves, most items missing first, then in roster order. */
export function teacherRows(assessment: Assessment, filter: Filter, language: Language): readonly TeacherRow[] {
  return assessment.teachers
    .filter((teacher) => isInGroup(teacher, filter.group) && isWanted(statusOf(teacher, filter.rule), filter.status))
    .map((teacher, order) => ({ teacher, order, missing: missing(assessment, teacher) }))
    .sort((a, b) => b.missing - a.missing || a.order - b.order)
    .map(({ teacher }) => ({ teacher, status: statusOf(teacher, filter.rule), line: gapLine(assessment, teacher, filter.rule, language) }));
}

function isWanted(status: FindingStatus, wanted: FilterStatus | null): boolean {
  return wanted === null ? status !== 'notApplicable' : status === wanted;
}

function isInGroup(teacher: TeacherAssessment, group: string | null): boolean {
  return group === null || teacher.person.fields.group === group;
}

/** Unmet items count first; items to verify order teachers who have as many. What only warns counts for nothing. */
function missing(assessment: Assessment, teacher: TeacherAssessment): number {
  const statuses = requirements(assessment).map(({ id }) => statusOf(teacher, id));
  return statuses.filter((status) => status === 'unmet').length * 1000 + statuses.filter((status) => status === 'undetermined').length;
}

function gapLine(assessment: Assessment, teacher: TeacherAssessment, only: RuleId | null, language: Language): string {
  const gaps = requirements(assessment).flatMap((rule) => {
    const finding = only === null || rule.id === only ? findingOf(teacher, rule.id) : null;
    return finding ? (gapText(rule, finding, language) ?? []) : [];
  });
  return gaps.length > 0 ? language.list(gaps) : language.text('res.gap.none');
}
