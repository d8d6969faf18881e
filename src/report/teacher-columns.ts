import type { Rule } from '../standard/rule';
import type { Basis, ListedTeacher } from './basis';
import type { Column, Content, Mark, Row, TotalRow } from './description';
import type { Formula } from './formula/formula';
import { whole } from './formula/formula';
import { countWhere, numbers, startsWith } from './formula/criteria';
import { both, compare, joined, minus, number, over, rounded, sum, text, when, DASH } from './formula/operators';
import { body, cellOf, own, ownIsNumber, ownLabel, totalOf } from './formula/references';
import { countFilled } from './formula/operators';
import { lookupOf } from './formula/tables';
import { KEY_SEPARATOR } from './data/findings';
import type { HistoryEntry } from './history';
import { label } from './label';
import { findingOf } from './rule-facts';
import { SIGNS, THEME } from './theme';

/** Columns that the sheets with a row a teacher have in common, and the formulas of their total rows. */

export const TEACHERS = 'teachers';

/** One row a teacher, in the order of the sheets. */
export function teacherRows(teachers: readonly ListedTeacher[]): readonly Row[] {
  return teachers.map(({ id, teacher, name, group, startsGroup }, index) => ({
    key: id,
    teacher,
    startsGroup: startsGroup && index > 0,
    cells: { index: index + 1, name, group },
  }));
}

/** 序号、姓名、教研组. */
export const ABC: readonly Column[] = [
  { key: 'index', head: '序号', width: THEME.width.index, format: 'count', align: 'center' },
  { key: 'name', head: '姓名', width: THEME.width.name, format: 'text', align: 'center' },
  { key: 'group', head: '教研组', width: THEME.width.group, format: 'text', align: 'center' },
];

export const TOTAL: TotalRow = { key: 'total', label: '合计', isStrong: true };
export const MEAN: TotalRow = { key: 'mean', label: '人均', isStrong: false };

/** `SUM(H6:H13)`. */
export function columnSum(key: string): Formula {
  return sum(body(key));
}

/** `H14/COUNTA(B6:B13)`: the total over the number of teachers listed. */
export function perTeacher(key: string): Formula {
  return over(totalOf({ column: key }), countFilled(body('name')));
}

/** 合计 of a column, and 人均 where asked for. */
export function totals(key: string, hasMean = false): Readonly<Record<string, Content>> {
  return hasMean ? { total: columnSum(key), mean: perTeacher(key) } : { total: columnSum(key) };
}

export const STATUS_MARKS: readonly Mark[] = [
  { when: 'starts', text: SIGNS.unmet, tone: 'unmet' },
  { when: 'starts', text: SIGNS.undetermined, tone: 'undetermined' },
  { when: 'starts', text: SIGNS.met, tone: 'met' },
  { when: 'starts', text: SIGNS.none, tone: 'muted' },
];

/** `达标4人，未达标3人，待核实1人` of the statuses in a column. */
export function statusCounts(column: string): Formula {
  const count = (sign: string) => countWhere([body(column), startsWith(sign)]);
  const parts = ['达标', count(SIGNS.met), '人，未达标', count(SIGNS.unmet), '人，待核实', count(SIGNS.undetermined), '人'];
  return joined(...parts);
}

export interface RequirementOptions {
  /** Column whose figure the rule looks at. */
  readonly actual: string;
  /** Column that counts the teacher's pending records; without it a gap is never 待核实. */
  readonly pending?: string;
  readonly format: 'hours' | 'count';
  readonly group?: string;
  readonly widths?: { readonly required: number; readonly gap: number; readonly status: number };
}

/** Keys of the columns that `requirement` makes for the n-th rule on a metric. */
export function requirementKeys(index: number): { readonly required: string; readonly gap: string; readonly status: string } {
  const suffix = index === 0 ? '' : String(index + 1);
  return { required: `required${suffix}`, gap: `gap${suffix}`, status: `status${suffix}` };
}

/** 要求、差额、结论 of every rule on a metric; two rules give two of each, none drops them. */
export function requirement(rules: readonly Rule[], options: RequirementOptions): readonly Column[] {
  return rules.flatMap((rule, index) => {
    const keys = requirementKeys(index);
    const widths = options.widths ?? { required: 7, gap: 8, status: THEME.width.status };
    const group = options.group ?? (rules.length > 1 ? rule.name : undefined);
    const shared = group === undefined ? {} : { group };
    return [
      { ...shared, key: keys.required, head: '要求', width: widths.required, format: 'general', align: 'right', cell: requiredOf(rule) },
      {
        ...shared,
        key: keys.gap,
        head: '差额',
        width: widths.gap,
        format: options.format,
        align: 'right',
        cell: () => gapFormula(options, keys.required),
        totals: { total: columnSum(keys.gap) },
        marks: [
          { when: 'starts', text: SIGNS.undetermined, tone: 'undetermined' },
          { when: 'formula', of: both(ownIsNumber(keys.gap), compare(own(keys.gap), '>', number(0))), tone: 'strong' },
        ],
      },
      statusColumn(rule, { ...shared, key: keys.status, head: '结论', width: widths.status }),
    ] satisfies Column[];
  });
}

function requiredOf(rule: Rule): (row: Row) => Content {
  return ({ teacher }) => {
    const finding = teacher && findingOf(teacher, rule);
    return finding && finding.status !== 'notApplicable' ? finding.required : null;
  };
}

/** 差额: `—` where nothing is asked, 0 where enough is known, 待核实 while records are pending, else what is missing. */
function gapFormula({ actual, pending }: RequirementOptions, required: string): Formula {
  const missing = rounded(minus(own(required), own(actual)), 2);
  const open = pending === undefined ? missing : when(compare(own(pending), '>', number(0)), text(SIGNS.undetermined), missing);
  const enough = when(compare(rounded(own(actual), 6), '>=', own(required)), number(0), open);
  return whole(when(ownIsNumber(required), enough, text(DASH)));
}

/** 结论: a lookup into the stamped results. */
export function statusColumn(rule: Rule, column: Pick<Column, 'key' | 'head' | 'width' | 'group'>): Column {
  return {
    ...column,
    format: 'text',
    align: 'center',
    cell: () => statusLookup(rule),
    totals: { total: statusCounts(column.key) },
    marks: STATUS_MARKS,
  };
}

/** `IFERROR(INDEX(数_检查结果[结论],MATCH($B6&"|B01",数_检查结果[键],0)),"—")`. */
export function statusLookup(rule: Rule): Formula {
  return lookupOf('检查结果', '结论', '键', joined(ownLabel('name'), KEY_SEPARATOR + label(rule.id)));
}

/** Requirement rules on exactly these metrics. */
export function rulesOn({ requirements }: Basis, isOn: (rule: Rule) => boolean): readonly Rule[] {
  return requirements.filter(isOn);
}

/** `COUNTIF(D6:D13,">0")`. */
export function countPositive(column: string): Formula {
  return countWhere([body(column), numbers('>', 0)]);
}

/** What a sheet keeps of each teacher for the next semester: one of his figures. */
export function teacherHistory({ teachers }: Basis, metric: string, column: string): readonly HistoryEntry[] {
  return teachers.map(({ id, name }) => ({ range: '教师', name, metric, of: cellOf({ block: TEACHERS, column }, id) }));
}
