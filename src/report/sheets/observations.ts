import { recordsOf } from '../../ledger/ledger';
import type { Basis } from '../basis';
import type { Block, Chart, Column, Report, Row } from '../description';
import { distribution } from '../distribution';
import { countWhere, numbers, startsWith } from '../formula/criteria';
import { whole } from '../formula/formula';
import { compare, joined, number, shown, sum } from '../formula/operators';
import { across, body, own, ownLabel, totalOf } from '../formula/references';
import { countOf, sumOf } from '../formula/tables';
import { isLeader, roleOf } from '../leaders';
import { missingRecords } from '../missing';
import { isOn, requiredBy } from '../rule-facts';
import { monthNumber } from '../semester-calendar';
import { metTitle, perTeacherChart } from '../teacher-chart';
import { ABC, MEAN, TEACHERS, TOTAL, requirement, requirementKeys, teacherHistory, teacherRows, totals } from '../teacher-columns';
import { SIGNS } from '../theme';
import { COUNTED, UNSTATED } from '../words';

const TABLE = '听课';
const METRIC = 'observed-lessons';
const LEADERS = 'leaders';
const UNDATED = 'undated';

const rulesOf = (basis: Basis) => basis.requirements.filter((rule) => isOn(rule, [METRIC]));
const monthKey = (month: number) => `m${month}`;

/** Whether a lesson that counts has no month: then it has a column of its own, so that the months add up. */
function hasUndated({ assessment: { ledger }, months }: Basis): boolean {
  const known = new Set(months.map(({ value }) => value));
  return recordsOf(ledger, 'observation').some(({ fields, standing }) => {
    const month = monthNumber(fields.date ?? fields.month);
    return standing.kind === 'counts' && (month === null || !known.has(month));
  });
}

function monthColumns(basis: Basis): readonly Column[] {
  const group = '各月听课节数';
  const months = basis.months.map(({ value, head: word }): Column => ({
    key: monthKey(value),
    head: word,
    group,
    width: 6,
    format: 'count',
    cell: () => sumOf(TABLE, '计入节数', { 听课人: ownLabel('name'), 月份: value }),
    totals: totals(monthKey(value), true),
    totalFormats: { mean: 'mean' },
  }));
  if (!hasUndated(basis)) return months;
  const undated: Column = {
    key: UNDATED,
    head: UNSTATED,
    group,
    width: 7,
    format: 'count',
    cell: () => sumOf(TABLE, '计入节数', { 听课人: ownLabel('name'), 月份: UNSTATED }),
    totals: totals(UNDATED, true),
    totalFormats: { mean: 'mean' },
  };
  return [...months, undated];
}

function columnsOf(basis: Basis): readonly Column[] {
  const months = monthColumns(basis);
  const [first, last] = [months[0]?.key ?? '', months.at(-1)?.key ?? ''];
  return [
    ...ABC,
    { key: 'role', head: '身份', width: 8, format: 'text', align: 'center' },
    ...months,
    {
      key: 'lessons',
      head: '合计',
      width: 7,
      format: 'count',
      cell: () => sum(across(first, last)),
      totals: totals('lessons', true),
      totalFormats: { mean: 'mean' },
    },
    ...requirement(rulesOf(basis), {
      actual: 'lessons',
      pending: 'pending',
      format: 'count',
      widths: { required: 6, gap: 7, status: 11 },
    }),
    {
      key: 'observed',
      head: '被听课',
      group: '被听',
      width: 7,
      format: 'count',
      cell: () => whole(sumOf(TABLE, '计入节数', { 授课人: ownLabel('name') })),
      totals: totals('observed', true),
      totalFormats: { mean: 'mean' },
      marks: [{ when: 'formula', of: compare(own('observed'), '=', number(0)), tone: 'unmet' }],
    },
    {
      key: 'byLeaders',
      head: '被领导听',
      group: '被听',
      width: 7,
      format: 'count',
      cell: () => whole(sumOf(TABLE, '计入节数', { 授课人: ownLabel('name'), 关系: '领导听课' })),
      totals: totals('byLeaders'),
    },
    {
      key: 'pending',
      head: '待核实条数',
      width: 7,
      format: 'count',
      cell: () => countOf(TABLE, { 听课人: ownLabel('name'), 计入: COUNTED.pending }),
      totals: totals('pending'),
    },
  ];
}

/** 领导听课周次表: leaders down, weeks across; left out where the roster knows no leader. */
function leadersBlock(basis: Basis): readonly Block[] {
  const leaders = basis.teachers.filter(({ teacher }) => isLeader(teacher.person));
  if (leaders.length === 0 || basis.weeks.length === 0) return [];
  const weeks = basis.weeks.map(({ number: week }): Column => ({
    key: `w${week}`,
    head: String(week),
    width: 4.5,
    format: 'matrix',
    align: 'center',
    cell: () => whole(sumOf(TABLE, '计入节数', { 听课人: ownLabel('name'), 周次: week })),
  }));
  const rows = leaders.map(({ id, name, group }, index): Row => ({ key: id, cells: { index: index + 1, name, group } }));
  return [{ key: LEADERS, heading: '二、领导听课周次表', columns: [...ABC, ...weeks], rows, empty: '' }];
}

function chartsOf(basis: Basis, bins: readonly Chart[] | null): readonly Chart[] {
  const [rule] = rulesOf(basis);
  const teachers = bins ?? [
    perTeacherChart({
      key: '教师听课节数',
      type: 'column',
      basis,
      rule,
      axis: '听课节数(节)',
      format: 'count',
      name: '听课',
      series: [{ column: 'lessons', name: '合计', color: 'S2' }],
    }),
  ];
  const months: Chart = {
    key: '各月听课节数',
    block: TEACHERS,
    type: 'column',
    title: '各月听课节数',
    format: 'count',
    showLabels: true,
    over: monthColumns(basis).map(({ key }) => key),
    series: [{ name: '合计', color: 'S1', total: 'total' }],
    axis: { category: '月份', value: '听课节数(节)' },
  };
  return [...teachers, months];
}

/** 听课统计: who heard enough lessons, and who was never observed. */
export const OBSERVATIONS: Report = {
  id: 'observations',
  sheet: '统·听课统计',
  title: '教师听课统计表',
  unit: '节',
  reader: '教务处、校长室',
  purpose: '够不够、是不是月底突击、谁没被听过',
  missing: missingRecords('observation', '听课'),
  describe(basis) {
    const [rule] = rulesOf(basis);
    const required = rule
      ? requiredBy(
          rule,
          basis.teachers.map(({ teacher }) => teacher),
        )
      : null;
    const title = metTitle('听课', basis, rule);
    const bins = distribution(basis, { column: 'lessons', required, unit: '节', isWhole: true, title });
    const lessons = { block: TEACHERS, column: 'lessons' };
    const short = rule ? ['不足要求', countStatus(requirementKeys(0).status), '人，'] : [];
    const never = countWhere([body({ block: TEACHERS, column: 'observed' }), numbers('<=', 0)]);
    const start = ['全校听课', totalOf(lessons), '节，人均', shown(totalOf(lessons, 'mean'), '0.0'), '节；'] as const;
    const leaders = leadersBlock(basis);
    return {
      conclusion: hasRecords(basis) ? joined(...start, ...short, '从未被听课', never, '人。') : '本学期没有登记听课记录。',
      control: { ...lessons, metric: METRIC },
      blocks: [
        {
          key: TEACHERS,
          columns: columnsOf(basis),
          totals: [TOTAL, MEAN],
          hasFilter: true,
          empty: '没有读到教师。',
          rows: teacherRows(basis.teachers).map((row) => ({
            ...row,
            cells: { ...row.cells, role: row.teacher ? roleOf(row.teacher.person, basis) : null },
          })),
        },
        ...bins.blocks,
        ...leaders,
      ],
      charts: hasRecords(basis) ? chartsOf(basis, bins.charts) : [],
      history: teacherHistory(basis, '听课', 'lessons'),
      notes: [
        '同一人同日同节听同一人只计1节；两份记录计1节；2节连堂计2节。',
        '本人的课不计。',
        '未注明日期的计入合计，不计入各月。',
        ...(leaders.length === 0 ? ['名册里没有写明领导，不列领导听课周次表。'] : []),
      ],
      page: { orientation: 'landscape', freezeColumns: 2, hasSignature: true },
    };
  },
};

function countStatus(column: string) {
  return countWhere([body({ block: TEACHERS, column }), startsWith(SIGNS.unmet)]);
}

function hasRecords({ assessment: { ledger } }: Basis): boolean {
  return recordsOf(ledger, 'observation').length > 0;
}
