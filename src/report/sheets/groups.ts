import { recordsOf } from '../../ledger/ledger';
import { weekOf } from '../../ledger/school-week';
import type { RecordKind } from '../../record/fields';
import type { Basis } from '../basis';
import type { Chart, Column, Report, Row } from '../description';
import { is, startsWith, countWhere, sumWhere } from '../formula/criteria';
import type { Formula } from '../formula/formula';
import { whole } from '../formula/formula';
import { compare, joined, number, over, ratioOf, shown, text, when, DASH } from '../formula/operators';
import { body, cellOf, own, ownLabel, productSum, totalOf } from '../formula/references';
import { countOf, sumOf } from '../formula/tables';
import { changeSince, lastSemester, standardNotes } from '../comparison';
import type { HistoryEntry } from '../history';
import { semesterBefore } from '../history';
import { label } from '../label';
import { NO_TEACHERS, missingCheck } from '../missing';
import { isOn, requiredBy } from '../rule-facts';
import { TEACHERS, columnSum } from '../teacher-columns';
import { SIGNS } from '../theme';
import { COUNTED, UNGROUPED, YES } from '../words';
import { MET, UNMET } from './compliance';

const GROUPS = 'groups';
const MEANS = '人均';

interface MeanFigure {
  readonly key: string;
  readonly head: string;
  readonly kind: RecordKind;
  readonly table: string;
  readonly column: string;
  readonly group: string;
}

const MEAN_FIGURES: readonly MeanFigure[] = [
  { key: 'lessons', head: '听课', kind: 'observation', table: '听课', column: '计入节数', group: '听课人教研组' },
  { key: 'books', head: '读书', kind: 'reading', table: '读书', column: '计入本数', group: '教研组' },
  { key: 'pieces', head: '文稿', kind: 'writing', table: '写作', column: '计入篇数', group: '教研组' },
  { key: 'openLessons', head: '公开课', kind: 'open-lesson', table: '公开课', column: '计入节数', group: '教研组' },
];

/** A mean over the teachers of a group: the sum over 人数, a dash where nobody is checked. */
function meanColumn(key: string, heading: string, width: number, total: () => Formula): Column {
  const isNobody = (people: Formula) => compare(people, '=', number(0));
  const people = () => own('people');
  const weighted = whole(over(productSum(body(key), body('people')), totalOf({ column: 'people' })));
  return {
    key,
    head: heading,
    group: MEANS,
    width,
    format: key === 'hours' ? 'hours' : 'mean',
    align: 'right',
    cell: () => whole(when(isNobody(people()), text(DASH), over(total(), people()))),
    totals: { total: when(isNobody(totalOf({ column: 'people' })), text(DASH), weighted) },
  };
}

function hoursColumn(): Column {
  const hours = (column: string) => body({ report: 'hours', block: TEACHERS, column });
  return meanColumn('hours', '学时', 8, () => sumWhere(hours('hours'), [hours('group'), is(ownLabel('group'))]));
}

function attendanceColumn(): Column {
  const sumFor = (column: string) => sumOf('签到', column, { 教研组: ownLabel('group') });
  return {
    key: 'attendance',
    head: '出勤率',
    group: MEANS,
    width: 8,
    format: 'share',
    align: 'right',
    cell: () => whole(ratioOf(sumFor('实到'), sumFor('应到'))),
    totals: { total: whole(ratioOf(sumOf('签到', '实到'), sumOf('签到', '应到'))) },
  };
}

function statusColumns(basis: Basis): readonly Column[] {
  const cells = (column: string) => body({ report: 'compliance', block: TEACHERS, column });
  const status = (key: string, word: string): Column => ({
    key,
    head: word,
    group: '达标',
    width: 6,
    format: 'count',
    cell: () => countWhere([cells('group'), is(ownLabel('group'))], [cells('overall'), startsWith(word)]),
    totals: { total: columnSum(key) },
  });
  const rate: Column = {
    key: 'rate',
    head: '达标率',
    group: '达标',
    width: 8,
    format: 'share',
    align: 'right',
    cell: () => when(compare(own('people'), '=', number(0)), text(DASH), over(own('met'), own('people'))),
    totals: { total: whole(ratioOf(totalOf({ column: 'met' }), totalOf({ column: 'people' }))) },
    marks: [{ when: 'bar' }],
  };
  const before: Column = {
    key: 'before',
    head: '上学期达标率',
    group: '达标',
    width: 9,
    format: 'share',
    align: 'right',
    cell: () => lastSemester(basis, '教研组', '达标率', ownLabel('group')),
    totals: { total: lastSemester(basis, '全校', '达标率') },
  };
  const change: Column = {
    key: 'change',
    head: '增减',
    group: '达标',
    width: 8,
    format: 'changeOfShare',
    align: 'right',
    cell: () => changeSince(basis, 'rate', 'before'),
    totals: { total: changeSince(basis, 'rate', 'before') },
  };
  return [status('met', MET), status('unmet', UNMET), status('open', SIGNS.undetermined), rate, before, change];
}

function activityColumns(basis: Basis): readonly Column[] {
  return [
    {
      key: 'activities',
      head: '活动次数',
      width: 7,
      format: 'count',
      cell: () => countOf('活动', { 教研组: ownLabel('group'), 计入: COUNTED.yes }),
      totals: { total: countOf('活动', { 计入: COUNTED.yes }) },
    },
    {
      key: 'weeks',
      head: '有活动周数',
      width: 8,
      format: 'count',
      cell: ({ key }) => activeWeeks(basis, key),
    },
  ];
}

/** Different school weeks in which a group had an activity. */
function activeWeeks({ assessment: { ledger } }: Basis, group: string): number {
  const weeks = recordsOf(ledger, 'activity').flatMap(({ fields, standing }) => {
    if (standing.kind !== 'counts' || label(fields.group ?? '') !== group) return [];
    const week = fields.week ?? (fields.date === undefined ? undefined : weekOf(fields.date, ledger.semester));
    return week === undefined ? [] : [week];
  });
  return new Set(weeks).size;
}

/** The hours that are asked for, beside the chart that draws them as a line. */
function helperColumn(required: number | null): readonly Column[] {
  if (required === null) return [];
  return [{ key: 'required', head: '要求学时', width: 8, format: 'general', isHelper: true, isSmall: true, cell: () => required }];
}

function columnsOf(basis: Basis, required: number | null): readonly Column[] {
  const { kinds } = basis;
  return [
    { key: 'index', head: '序号', width: 5, format: 'count', align: 'center' },
    { key: 'group', head: '教研组', width: 11, format: 'text', align: 'center' },
    {
      key: 'people',
      head: '人数',
      width: 6,
      format: 'count',
      cell: () => countOf('教师名册', { 教研组: ownLabel('group'), 应检: YES }),
      totals: { total: columnSum('people') },
    },
    ...(kinds.has('activity') ? activityColumns(basis) : []),
    ...(kinds.has('training-hours') ? [hoursColumn()] : []),
    ...MEAN_FIGURES.filter(({ kind }) => kinds.has(kind)).map(({ key, head, table, column, group }) =>
      meanColumn(key, head, 7, () => sumOf(table, column, { [group]: ownLabel('group') })),
    ),
    ...(kinds.has('attendance') ? [attendanceColumn()] : []),
    ...(missingCheck(basis) === null ? statusColumns(basis) : []),
    ...helperColumn(required),
  ];
}

function chartsOf(basis: Basis, required: number | null): readonly Chart[] {
  if (basis.groups.length < 2) return [];
  const base = { block: GROUPS, type: 'column', categories: 'group' } as const;
  const rate: Chart = {
    ...base,
    key: '各组达标率',
    title: `各组达标率：${basis.groups.length}个教研组`,
    format: 'share',
    maximum: 1,
    showLabels: true,
    series: [
      { name: '本学期', color: 'S1', column: 'rate' },
      ...(hasHistory(basis) ? [{ name: '上学期', color: 'S4', column: 'before' } as const] : []),
    ],
    axis: { category: '教研组', value: '达标率(%)' },
  };
  const target = { name: '要求', color: 'target', column: 'required', isTarget: true, targetLabel: `要求 ${required}` } as const;
  const hours: Chart = {
    ...base,
    key: '各组人均学时',
    title: '各组人均学时',
    format: 'hours',
    series: [{ name: '人均学时', color: 'S2', column: 'hours' }, ...(required === null ? [] : [target])],
    axis: { category: '教研组', value: '学时' },
  };
  return [...(missingCheck(basis) === null ? [rate] : []), ...(basis.kinds.has('training-hours') ? [hours] : [])];
}

function hasHistory({ history, assessment: { ledger } }: Basis): boolean {
  const before = semesterBefore(ledger.semester);
  return history.some(([semester, range]) => semester === before && range === '教研组');
}

/** What is kept of each group: its rate and its means. */
function historyOf(basis: Basis): readonly HistoryEntry[] {
  const columns = columnsOf(basis, null).filter(({ group, key }) => key === 'rate' || group === MEANS);
  return basis.groups.flatMap((group) =>
    columns.map(({ key, head, group: over }): HistoryEntry => {
      const metric = over === MEANS && key !== 'attendance' ? `${MEANS}${head}` : head;
      return { range: '教研组', name: group, metric, of: cellOf({ block: GROUPS, column: key }, group) };
    }),
  );
}

/** 教研组汇总: which group needs help. */
export const GROUPS_REPORT: Report = {
  id: GROUPS,
  sheet: '统·教研组汇总',
  title: '教研组校本研修汇总表',
  unit: '各列见表头',
  reader: '教研组长会、教务处',
  purpose: '哪个组要帮一把',
  missing: ({ teachers }) => (teachers.length === 0 ? NO_TEACHERS : null),
  describe(basis) {
    const [rule] = basis.requirements.filter((each) => isOn(each, ['training-hours']));
    const hasHours = basis.kinds.has('training-hours');
    const required =
      rule && hasHours
        ? requiredBy(
            rule,
            basis.teachers.map(({ teacher }) => teacher),
          )
        : null;
    const rows = basis.groups.map((group, index): Row => ({ key: group, cells: { index: index + 1, group } }));
    const people = { block: GROUPS, column: 'people' };
    const counted = [`共${basis.groups.length}个教研组`, totalOf(people), '人'] as const;
    const rate = ['，达标率', shown(totalOf({ block: GROUPS, column: 'rate' }), '0.0%')] as const;
    const groupless = basis.groups.includes(UNGROUPED) ? ['名册没有写教研组的教师列为“未分组”。'] : [];
    return {
      conclusion: joined(...counted, ...(missingCheck(basis) === null ? rate : []), '。'),
      blocks: [
        {
          key: GROUPS,
          columns: columnsOf(basis, required),
          rows,
          empty: '没有读到教师。',
          hasFilter: true,
          totals: [{ key: 'total', label: '全校', isStrong: true }],
        },
      ],
      charts: chartsOf(basis, required),
      history: historyOf(basis),
      notes: [...standardNotes(basis), '人数为应检教师；人均=组内合计÷人数。', '组长用于自查，不作教研组排名。', ...groupless],
      page: { orientation: 'landscape', freezeColumns: 2, hasSignature: true },
    };
  },
};
