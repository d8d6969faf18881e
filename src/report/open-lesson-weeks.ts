import { recordsOf } from '../ledger/ledger';
import type { LedgerRecord } from '../ledger/ledger';
import { addDays, weekSpan } from '../ledger/school-week';
import { isSchoolDay } from '../assess/measure/school-days';
import type { FindingStatus } from '../assess/assessment';
import type { Level } from '../record/vocabulary';
import { LEVELS } from '../record/vocabulary';
import { stepMetric } from '../standard/rule-kinds';
import { usualCalendar } from '../standard/usual-calendar';
import type { Basis } from './basis';
import { weekNumber } from './semester-calendar';
import { LEVEL_WORDS } from './words';

/** 公开课 by weeks and levels: what stands in the grid, and what the school's own rule says of a week. */

export const OPEN_LESSONS = 'open-lessons';

/** The open lessons that count. */
export function countingLessons({ assessment: { ledger } }: Basis): readonly LedgerRecord<'open-lesson'>[] {
  return recordsOf(ledger, 'open-lesson').filter(({ standing }) => standing.kind === 'counts');
}

/** The weeks of the open lessons that count or may count; null stands for those of no stated week. */
export function lessonWeeks({ assessment: { ledger } }: Basis): ReadonlySet<number | null> {
  const lessons = recordsOf(ledger, 'open-lesson').filter(({ standing }) => standing.kind !== 'left-out');
  return new Set(lessons.map(({ fields: { week, date } }) => week ?? weekNumber(ledger.semester, date)));
}

/** A column of the grid: one level, or several of which none was reached. */
export interface LevelColumn {
  readonly key: string;
  readonly head: string;
  readonly levels: readonly Level[];
}

/** Up to 县级 a column each; above it those that were reached, and one for the rest: `市级以上` where none was. */
export function levelColumns({ assessment: { ledger } }: Basis): readonly LevelColumn[] {
  const recorded = recordsOf(ledger, 'open-lesson').map(({ fields: { level } }) => (level === undefined ? -1 : LEVELS.indexOf(level)));
  const highest = Math.max(LEVELS.indexOf('county'), ...recorded);
  const rest = LEVELS.slice(highest + 1);
  const single = LEVELS.slice(0, highest + 1).map((level) => ({ key: level, head: LEVEL_WORDS[level], levels: [level] }));
  const [lowest] = rest;
  if (lowest === undefined) return single;
  return [...single, { key: 'above', head: rest.length === 1 ? LEVEL_WORDS[lowest] : `${LEVEL_WORDS[lowest]}以上`, levels: rest }];
}

/** Whether some open lesson does not state its level. */
export function hasUnstatedLevel({ assessment: { ledger } }: Basis): boolean {
  return recordsOf(ledger, 'open-lesson').some(({ fields: { level } }) => level === undefined);
}

/** 每周公开课: what the standard asks of each week of the school. */
export interface WeeklyDuty {
  readonly least: number;
  /** What the check says of the weeks that are over; a week that fails nobody is not among them. */
  readonly weeks: ReadonlyMap<number, FindingStatus>;
  readonly lastOver: number;
}

/** The school's duty to have an open lesson each week; null where there is none. */
export function weeklyDuty(basis: Basis): WeeklyDuty | null {
  const { rules, school } = basis.assessment;
  const rule = rules.find(({ subject, each, ...rest }) => {
    return subject === 'school' && each === 'week' && stepMetric({ subject, each, ...rest }) === OPEN_LESSONS;
  });
  if (!rule) return null;
  const { atLeast } = rule.params;
  const steps = school.findings.find((finding) => finding.rule === rule.id)?.steps ?? [];
  const due = steps.filter(({ status }) => status !== 'notApplicable');
  const weeks = new Map(due.map(({ name, status }) => [Number(name.replace(/^week-/, '')), status] as const));
  return { least: typeof atLeast === 'number' ? atLeast : 1, weeks, lastOver: Math.max(0, ...weeks.keys()) };
}

/** 假期: a week without a school day. */
export function isHoliday({ assessment: { ledger, standard } }: Basis, week: number): boolean {
  const calendar = standard.calendar ?? usualCalendar(ledger.semester);
  const { first } = weekSpan(week, ledger.semester);
  return Array.from({ length: 7 }, (_, index) => addDays(first, index)).every((day) => !isSchoolDay(day, calendar));
}
