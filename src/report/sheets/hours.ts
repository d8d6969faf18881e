import { recordsOf } from '../../ledger/ledger';
import type { Basis } from '../basis';
import type { Column, Report } from '../description';
import { distribution } from '../distribution';
import { is } from '../formula/criteria';
import { joined, ratioOf, shown, sum, countFilled, compare, number } from '../formula/operators';
import { across, body, head, own, ownLabel, totalOf } from '../formula/references';
import { countOf, sumOf } from '../formula/tables';
import { whole } from '../formula/formula';
import { missingRecords } from '../missing';
import { isOn, requiredBy, metricsOf } from '../rule-facts';
import { ABC, MEAN, TEACHERS, TOTAL, requirement, requirementKeys, teacherHistory, teacherRows, totals } from '../teacher-columns';
import { metTitle, perTeacherChart } from '../teacher-chart';
import { COUNTED } from '../words';

const TABLE = '学时登记';
const METRIC = 'training-hours';

/** The four categories: key, heading (the word in the data), series, and the metric whose share a standard may ask for. */
const CATEGORIES = [
  { key: 'thematic', head: '专题研修', color: 'S1', metric: 'training-hours.thematic' },
  { key: 'practice', head: '实践研修', color: 'S2', metric: 'training-hours.practice' },
  { key: 'self', head: '自主研修', color: 'S3', metric: 'training-hours.self-study' },
  { key: 'unclassified', head: '未分类', color: 'S4', metric: '' },
] as const;

const SHARES = [
  { key: 'thematicShare', head: '专题', of: CATEGORIES[0] },
  { key: 'practiceShare', head: '实践', of: CATEGORIES[1] },
  { key: 'selfShare', head: '自主', of: CATEGORIES[2] },
] as const;

const HOURS_GROUP = '本学期学时';

/** The categories; where the ledger states none, all hours are of none. */
function categoriesOf({ assessment: { ledger } }: Basis): readonly (typeof CATEGORIES)[number][] {
  const hasCategory = recordsOf(ledger, 'training-hours').some(({ fields }) => fields.category !== undefined);
  return hasCategory ? CATEGORIES : CATEGORIES.slice(3);
}

function hourColumns(basis: Basis): readonly Column[] {
  const stated = categoriesOf(basis);
  const categories = stated.map(({ key, head: word }): Column => ({
    key,
    head: word,
    group: HOURS_GROUP,
    width: 8,
    format: 'hours',
    cell: () => sumOf(TABLE, '计入学时', { 教师: ownLabel('name'), 类别: is(head(key)) }),
    totals: totals(key, true),
  }));
  return [
    ...categories,
    {
      key: 'hours',
      head: '合计',
      group: HOURS_GROUP,
      width: 8,
      format: 'hours',
      cell: () => sum(across(stated[0]?.key ?? 'unclassified', 'unclassified')),
      totals: totals('hours', true),
    },
  ];
}

function shareColumns(basis: Basis): readonly Column[] {
  if (categoriesOf(basis).length === 1) return [];
  return SHARES.map(({ key, head: word, of }): Column => {
    const ratio = () => whole(ratioOf(own(of.key), own('hours')));
    return {
      key,
      head: word,
      group: '占比',
      width: 8,
      format: 'share',
      align: 'right',
      cell: ratio,
      totals: { total: whole(ratioOf(totalOf({ column: of.key }), totalOf({ column: 'hours' }))) },
      marks: basis.warnings.flatMap((rule) => shareMark(key, of.metric, rule)),
    };
  });
}

/** Grey-brown where a share lies outside what the standard asks for; a warning, never a failure. */
function shareMark(key: string, metric: string, rule: Basis['warnings'][number]): NonNullable<Column['marks']> {
  const { share, tolerance } = rule.params;
  if (metricsOf(rule)[0] !== metric || typeof share !== 'number' || typeof tolerance !== 'number') return [];
  const isHigh = compare(own(key), '>', number((share + tolerance) / 100 + 1e-9));
  const isLow = compare(own(key), '<', number((share - tolerance) / 100 - 1e-9));
  return [
    { when: 'starts', text: '—', tone: 'muted' },
    { when: 'formula', of: isHigh, tone: 'warning' },
    { when: 'formula', of: isLow, tone: 'warning' },
  ];
}

function columnsOf(basis: Basis): readonly Column[] {
  const rules = basis.requirements.filter((rule) => isOn(rule, [METRIC]));
  return [
    ...ABC,
    ...hourColumns(basis),
    ...shareColumns(basis),
    ...requirement(rules, { actual: 'hours', pending: 'pending', format: 'hours' }),
    {
      key: 'pending',
      head: '待核实条数',
      width: 7,
      format: 'count',
      cell: () => countOf(TABLE, { 教师: ownLabel('name'), 计入: COUNTED.pending }),
      totals: totals('pending'),
    },
    {
      key: 'leftOut',
      head: '未计入学时',
      width: 8,
      format: 'hours',
      cell: () => whole(sumOf(TABLE, '登记学时', { 教师: ownLabel('name'), 计入: COUNTED.no })),
      totals: totals('leftOut'),
      marks: [{ when: 'formula', of: compare(own('leftOut'), '>', number(0)), tone: 'muted' }],
    },
  ];
}

/** 学时统计: whether each teacher has enough hours, and what is missing. */
export const HOURS: Report = {
  id: 'hours',
  sheet: '统·学时统计',
  title: '教师校本研修学时统计表',
  unit: '学时',
  reader: '教务处、学时审核人',
  purpose: '学时够不够、差多少',
  missing: missingRecords('training-hours', '学时登记'),
  describe(basis) {
    const rules = basis.requirements.filter((rule) => isOn(rule, [METRIC]));
    const assessed = basis.teachers.map(({ teacher }) => teacher);
    const required = rules[0] ? requiredBy(rules[0], assessed) : null;
    const status = requirementKeys(0).status;
    const bins = distribution(basis, { column: 'hours', required, unit: '学时', isWhole: false, title: metTitle('学时', basis, rules[0]) });
    const totalWords = ['全校', countFilled(body({ block: TEACHERS, column: 'name' })), '人，共'] as const;
    const total = shown(totalOf({ block: TEACHERS, column: 'hours' }), '0.0#');
    const mean = shown(totalOf({ block: TEACHERS, column: 'hours' }, 'mean'), '0.0');
    const ending = rules.length === 0 ? ['。'] : ['；', totalOf({ block: TEACHERS, column: status }), '。'];
    return {
      conclusion: joined(...totalWords, total, '学时，人均', mean, '学时', ...ending),
      control: { block: TEACHERS, column: 'hours', metric: METRIC },
      blocks: [
        {
          key: TEACHERS,
          rows: teacherRows(basis.teachers),
          columns: columnsOf(basis),
          totals: [TOTAL, MEAN],
          hasFilter: true,
          empty: '没有读到教师。',
        },
        ...bins.blocks,
      ],
      charts: bins.charts ?? [
        perTeacherChart({
          key: '教师研训学时',
          type: 'stacked',
          basis,
          rule: rules[0],
          axis: '学时',
          format: 'hours',
          name: '学时',
          series: categoriesOf(basis).map(({ key, head: name, color }) => ({ column: key, name, color })),
        }),
      ],
      history: teacherHistory(basis, '学时', 'hours'),
      notes: [
        '学时以学时登记表的认定学时为准；审批、重复、学期外的记录不计入，见“未计入学时”。',
        '占比=该类学时÷本人合计（含未分类）。',
        '超过要求的学时照实统计，不折算。',
      ],
      page: { orientation: 'landscape', freezeColumns: 2, hasSignature: true },
    };
  },
};
