import type { Rule } from '../../standard/rule';
import type { Basis } from '../basis';
import type { Block, Column, Content, Report, Row } from '../description';
import type { Formula } from '../formula/formula';
import { whole } from '../formula/formula';
import { is } from '../formula/criteria';
import {
  both,
  compare,
  isNumber,
  joined,
  minus,
  number,
  ratioOf,
  shown,
  sum,
  text,
  times,
  when,
  DASH,
  bracketed,
} from '../formula/operators';
import { across, cellOf, head, own, ownLabel } from '../formula/references';
import type { Where } from '../formula/tables';
import { countOf, sumOf } from '../formula/tables';
import { NO_TEACHERS } from '../missing';
import { findingOf, isOn } from '../rule-facts';
import { ABC } from '../teacher-columns';
import type { SeriesColor } from '../theme';
import { recordsOf } from '../../ledger/ledger';
import { warningText } from './compliance';

const TABLE = '学时登记';
const SHARES = 'shares';
const SCHOOL = '全校';
const REQUIRED = 'required';
/** Rests of binary arithmetic do not push a share over an edge. */
const EDGE = 1e-6;

interface Category {
  readonly key: string;
  readonly word: string;
  readonly short: string;
  readonly metric: string;
  readonly color: SeriesColor;
}

const CATEGORIES: readonly Category[] = [
  { key: 'thematic', word: '专题研修', short: '专题', metric: 'training-hours.thematic', color: 'S1' },
  { key: 'practice', word: '实践研修', short: '实践', metric: 'training-hours.practice', color: 'S2' },
  { key: 'self', word: '自主研修', short: '自主', metric: 'training-hours.self-study', color: 'S3' },
  { key: 'unclassified', word: '未分类', short: '未分类', metric: '', color: 'S4' },
];

const shareKey = ({ key }: Category) => `${key}Share`;
const offKey = ({ key }: Category) => `${key}Off`;

/** The share that the standard asks for, with its tolerance in percentage points. */
function askedOf(basis: Basis, { metric }: Category): { readonly share: number; readonly tolerance: number } | null {
  const rule = basis.warnings.find((each: Rule) => metric !== '' && isOn(each, [metric]));
  const { share, tolerance } = rule?.params ?? {};
  return typeof share === 'number' && typeof tolerance === 'number' ? { share, tolerance } : null;
}

function hoursOf(row: Row, { key }: Category): Content {
  if (row.key === REQUIRED) return null;
  const where: Where = row.key === SCHOOL ? {} : { 教研组: ownLabel('range') };
  return sumOf(TABLE, '计入学时', { ...where, 类别: is(head(key)) });
}

function shareColumn(basis: Basis, category: Category): Column {
  const asked = askedOf(basis, category);
  return {
    key: shareKey(category),
    head: category.short,
    group: '占比',
    width: 8,
    format: 'share',
    align: 'right',
    cell: ({ key }) => (key === REQUIRED ? (asked ? asked.share / 100 : DASH) : whole(ratioOf(own(category.key), own('hours')))),
  };
}

function offColumn(category: Category): Column {
  const difference = times(bracketed(minus(own(shareKey(category)), cellOf({ column: shareKey(category) }, REQUIRED))), number(100));
  return {
    key: offKey(category),
    head: category.short,
    group: '与要求相差(百分点)',
    width: 9,
    format: 'points',
    align: 'right',
    cell: ({ key }) => (key === REQUIRED ? null : whole(when(isNumber(own(shareKey(category))), difference, text(DASH)))),
  };
}

/** 判断: whether each share lies within the tolerance, both edges included. */
function judgement(basis: Basis, asked: readonly Category[]): Formula {
  const tests = asked.flatMap((category) => {
    const tolerance = (askedOf(basis, category)?.tolerance ?? 0) + EDGE;
    return [compare(own(offKey(category)), '<=', number(tolerance)), compare(own(offKey(category)), '>=', number(-tolerance))];
  });
  return when(compare(own('hours'), '=', number(0)), text('无学时'), when(both(...tests), text('基本符合'), text('有偏差')));
}

function columnsOf(basis: Basis): readonly Column[] {
  const asked = CATEGORIES.filter((category) => askedOf(basis, category));
  const hours = CATEGORIES.map((category): Column => ({
    key: category.key,
    head: category.word,
    group: '学时',
    width: 8,
    format: 'hours',
    cell: (row) => hoursOf(row, category),
  }));
  const judged: Column = {
    key: 'judgement',
    head: '判断',
    width: 14,
    format: 'text',
    align: 'center',
    cell: ({ key }) => (key === REQUIRED ? null : judgement(basis, asked)),
    marks: [{ when: 'starts', text: '有偏差', tone: 'warning' }],
  };
  return [
    { key: 'index', head: '序号', width: 5, format: 'count', align: 'center' },
    { key: 'range', head: '范围', width: 12, format: 'text', align: 'center' },
    {
      key: 'people',
      head: '人数',
      width: 10,
      format: 'count',
      cell: ({ key }) => (key === REQUIRED ? null : countOf('教师名册', key === SCHOOL ? { 计入: '是' } : { 教研组: ownLabel('range') })),
    },
    ...hours,
    {
      key: 'hours',
      head: '合计',
      group: '学时',
      width: 8,
      format: 'hours',
      cell: ({ key }) => (key === REQUIRED ? null : sum(across('thematic', 'unclassified'))),
    },
    ...CATEGORIES.map((category) => shareColumn(basis, category)),
    ...(asked.length > 0 ? [...asked.map(offColumn), judged] : []),
  ];
}

function rangeRows(basis: Basis): readonly Row[] {
  const asked = CATEGORIES.some((category) => askedOf(basis, category));
  const ranges = [SCHOOL, ...(basis.groups.length > 1 ? basis.groups : [])];
  const rows = ranges.map((range, index): Row => ({ key: range, cells: { index: index + 1, range } }));
  return asked ? [{ key: REQUIRED, cells: { range: '要求' } }, ...rows] : rows;
}

/** 教师构成: those whose shares are warned of, the largest deviation first. */
function teachersBlock(basis: Basis): readonly Block[] {
  if (basis.warnings.length === 0) return [];
  const warned = basis.teachers.flatMap((listed) => {
    const words = warningText(basis, listed.teacher);
    const offs = basis.warnings.map((rule) => {
      const finding = findingOf(listed.teacher, rule);
      return finding?.status === 'unmet' ? Math.abs((finding.actual ?? 0) - (finding.required ?? 0)) : 0;
    });
    return words === null ? [] : [{ listed, words, off: Math.max(...offs) }];
  });
  const sorted = [...warned].sort((a, b) => b.off - a.off);
  const share = (word: string) => {
    const all = () => sumOf(TABLE, '计入学时', { 教师: ownLabel('name') });
    return whole(ratioOf(sumOf(TABLE, '计入学时', { 教师: ownLabel('name'), 类别: word }), all()));
  };
  const shares = CATEGORIES.map(({ key, word, short }): Column => ({
    key,
    head: short,
    group: '占比',
    width: 8,
    format: 'share',
    align: 'right',
    cell: () => share(word),
  }));
  const columns: readonly Column[] = [
    ...ABC.map((column) => (column.key === 'name' ? { ...column, width: 12 } : column)),
    ...shares,
    { key: 'words', head: '判断', width: 48, span: 6, format: 'text', align: 'left', wraps: true },
  ];
  const rows = sorted.map(({ listed: { id, name, group }, words }, index): Row => ({
    key: id,
    cells: { index: index + 1, name, group, words },
  }));
  return [{ key: 'teachers', heading: '二、教师构成', columns, rows, empty: '所有教师的学时构成都在允许范围内。' }];
}

/** 学时构成: whether there are too many lectures and too little self-study. */
export const HOURS_SHARES: Report = {
  id: 'hours-shares',
  sheet: '统·学时构成',
  title: '校本研修学时构成分析表',
  unit: '学时',
  reader: '校长、教师发展中心',
  purpose: '是否讲座太多、自主太少',
  missing: ({ assessment: { ledger }, teachers, kinds }) => {
    if (!kinds.has('training-hours')) return '工作簿里没有学时登记记录';
    if (teachers.length === 0) return NO_TEACHERS;
    const hasCategory = recordsOf(ledger, 'training-hours').some(({ fields }) => fields.category !== undefined);
    return hasCategory ? null : '学时登记里没有写明类别';
  },
  describe(basis) {
    const share = (category: Category) => {
      return shown(cellOf({ block: SHARES, column: shareKey(category) }, SCHOOL), '0.0%');
    };
    const parts = CATEGORIES.slice(0, 3).flatMap((category, index) => [
      `${index === 0 ? SCHOOL : '，'}${category.word}占`,
      share(category),
    ]);
    const rows = rangeRows(basis);
    const asked = CATEGORIES.map((category) => askedOf(basis, category)).filter((each) => each !== null);
    return {
      conclusion: joined(...parts, '。'),
      blocks: [
        { key: SHARES, heading: '一、全校与各教研组', columns: columnsOf(basis), rows, empty: '没有读到教师。' },
        ...teachersBlock(basis),
      ],
      charts: [
        {
          key: '学时构成对照',
          block: SHARES,
          type: 'percent',
          title: chartTitle(asked),
          categories: 'range',
          format: 'shareLabel',
          series: CATEGORIES.map((category) => ({ name: category.short, color: category.color, column: shareKey(category) })),
          axis: { category: '范围', value: '占比(%)' },
          showLabels: true,
        },
      ],
      notes: [
        ...(asked[0] ? [`“约占”按±${asked[0].tolerance}个百分点掌握，只作提醒，不影响达标。`] : []),
        '按实际合计学时计算，不按要求学时计算。',
        '未分类学时留在分母中，请补登类别。',
      ],
      page: { orientation: 'landscape', freezeColumns: 2, hasSignature: true },
    };
  },
};

function chartTitle(asked: readonly { readonly share: number }[]): string {
  return asked.length === 0 ? '学时构成：全校与各教研组' : `学时构成：要求${asked.map(({ share }) => share).join('/')}`;
}
