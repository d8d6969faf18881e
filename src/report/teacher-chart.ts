import type { Rule } from '../standard/rule';
import type { Basis } from './basis';
import type { Chart } from './description';
import type { Format, SeriesColor } from './theme';
import { shortNumber } from './formula/number-text';
import { findingOf, requiredBy } from './rule-facts';
import { TEACHERS, requirementKeys } from './teacher-columns';

export interface TeacherChart {
  readonly key: string;
  readonly type: 'column' | 'stacked';
  readonly basis: Basis;
  /** The rule whose requirement is drawn over the columns. */
  readonly rule: Rule | undefined;
  readonly series: readonly { readonly column: string; readonly name: string; readonly color: SeriesColor }[];
  /** Title of the value axis, with its unit. */
  readonly axis: string;
  readonly format: Format;
  /** What the title begins with. */
  readonly name: string;
}

/** `学时：8人中4人达到24`: how many of those whom a rule is for meet it. */
export function metTitle(name: string, basis: Basis, rule: Rule | undefined): string {
  if (!rule) return `${name}：共${basis.teachers.length}人`;
  const assessed = basis.teachers.map(({ teacher }) => teacher);
  const statuses = assessed.map((teacher) => findingOf(teacher, rule)?.status ?? 'notApplicable');
  const checked = statuses.filter((status) => status !== 'notApplicable').length;
  const met = statuses.filter((status) => status === 'met').length;
  const required = requiredBy(rule, assessed);
  return `${name}：${checked}人中${met}人达到${required === null ? '要求' : shortNumber(required)}`;
}

/** A chart with a column a teacher, and what is asked for as a line over the columns. */
export function perTeacherChart({ key, type, basis, rule, series, axis, format, name }: TeacherChart): Chart {
  const required =
    rule &&
    requiredBy(
      rule,
      basis.teachers.map(({ teacher }) => teacher),
    );
  const label = typeof required === 'number' ? { targetLabel: `要求 ${shortNumber(required)}` } : {};
  const target = { name: '要求', color: 'target', column: requirementKeys(0).required, isTarget: true, ...label } as const;
  return {
    key,
    block: TEACHERS,
    type,
    title: metTitle(name, basis, rule),
    categories: 'name',
    series: rule ? [...series, target] : series,
    axis: { category: '教师', value: axis },
    format,
  };
}
