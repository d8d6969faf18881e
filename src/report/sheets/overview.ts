import type { RecordKind } from '../../record/fields';
import type { Basis, ContentsEntry } from '../basis';
import type { Block, Chart, Column, Content, Report, Row } from '../description';
import type { Format } from '../theme';
import { controlTest } from '../layout/standard-lines';
import { countWhere, startsWith } from '../formula/criteria';
import type { Formula } from '../formula/formula';
import { whole } from '../formula/formula';
import { compare, countFilled, joined, number, over, plus, bracketed, ratioOf, shown, text, when, DASH } from '../formula/operators';
import { body, cellOf, own, ownLabel, totalOf } from '../formula/references';
import { countOf, sumOf } from '../formula/tables';
import { changeSince, lastSemester, standardNotes } from '../comparison';
import type { HistoryEntry } from '../history';
import { label } from '../label';
import { missingCheck } from '../missing';
import { findingOf, requirementText } from '../rule-facts';
import { TEACHERS } from '../teacher-columns';
import { SIGNS } from '../theme';
import { COUNTED, YES } from '../words';
import { MET, UNMET } from './compliance';

const FIGURES = 'figures';
const RULES = 'rules';
const NOT_RECORDED = '无数据';
const MOST_RULES_IN_CHART = 12;

/** 关键数据: one figure of the school. */
interface Figure {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly format: Format;
  readonly kind?: RecordKind;
  readonly of: (basis: Basis) => Formula;
  /** The sheet that it comes from, as a report or data sheet and its name. */
  readonly source: readonly [id: string, sheet: string];
}

const statusCount = (word: string) => countWhere([body({ report: 'compliance', block: TEACHERS, column: 'overall' }), startsWith(word)]);
const figure = (row: string) => cellOf({ block: FIGURES, column: 'now' }, row);

const CHECKED: Figure = {
  key: 'checked',
  name: '应检教师',
  unit: '人',
  format: 'count',
  source: ['data-roster', '数·教师名册'],
  of: () => countOf('教师名册', { 应检: YES }),
};

const STATUS: readonly Figure[] = [
  {
    key: 'met',
    name: '达标教师',
    unit: '人',
    format: 'count',
    source: ['compliance', '统·达标检查'],
    of: () => statusCount(MET),
  },
  {
    key: 'rate',
    name: '达标率',
    unit: '%',
    format: 'share',
    source: ['compliance', '统·达标检查'],
    of: () => ratioOf(figure('met'), figure('checked')),
  },
  {
    key: 'unmet',
    name: '未达标教师',
    unit: '人',
    format: 'count',
    source: ['gaps', '统·缺口清单'],
    of: () => statusCount(UNMET),
  },
  {
    key: 'open',
    name: '待核实教师',
    unit: '人',
    format: 'count',
    source: ['gaps', '统·缺口清单'],
    of: () => statusCount(SIGNS.undetermined),
  },
];

const RECORDS: readonly Figure[] = [
  {
    key: 'hours',
    name: '人均研训学时',
    unit: '学时',
    format: 'hours',
    kind: 'training-hours',
    source: ['hours', '统·学时统计'],
    of: () => totalOf({ report: 'hours', block: TEACHERS, column: 'hours' }, 'mean'),
  },
  {
    key: 'activities',
    name: '校本研修活动',
    unit: '次',
    format: 'count',
    kind: 'activity',
    source: ['data-activity', '数·活动'],
    of: () => countOf('活动', { 计入: COUNTED.yes }),
  },
  {
    key: 'present',
    name: '参加活动',
    unit: '人次',
    format: 'count',
    kind: 'attendance',
    source: ['data-attendance', '数·签到'],
    of: () => sumOf('签到', '实到'),
  },
  {
    key: 'lessons',
    name: '听课',
    unit: '节',
    format: 'count',
    kind: 'observation',
    source: ['observations', '统·听课统计'],
    of: () => sumOf('听课', '计入节数'),
  },
  {
    key: 'openLessons',
    name: '公开课',
    unit: '节',
    format: 'count',
    kind: 'open-lesson',
    source: ['data-open-lesson', '数·公开课'],
    of: () => sumOf('公开课', '计入节数'),
  },
  {
    key: 'trainings',
    name: '外派培训',
    unit: '人次',
    format: 'count',
    kind: 'external-training',
    source: ['data-external-training', '数·外派培训'],
    of: () => countOf('外派培训', { 计入: COUNTED.yes }),
  },
  {
    key: 'awards',
    name: '获奖',
    unit: '人次',
    format: 'count',
    kind: 'award',
    source: ['data-award', '数·获奖'],
    of: () => countOf('获奖', { 计入: COUNTED.yes }),
  },
  {
    key: 'pieces',
    name: '文稿',
    unit: '篇',
    format: 'count',
    kind: 'writing',
    source: ['data-writing', '数·写作'],
    of: () => sumOf('写作', '计入篇数'),
  },
];

/** 1 issue a row, and none where the list says so. */
function issueCount({ assessment: { issues } }: Basis): Content {
  return issues.length === 0 ? 0 : countFilled(body({ report: 'issues', block: 'issues', column: 'severity' }));
}

/** 上学期 and 增减 of a figure, by its name. */
function comparisonOf(basis: Basis): Readonly<Record<string, Content>> {
  if (basis.teachers.length === 0) return { before: DASH, change: DASH };
  return { before: lastSemester(basis, '全校', ownLabel('name')), change: changeSince(basis, 'now', 'before') };
}

function figuresOf(basis: Basis): readonly Figure[] {
  const hasCheck = missingCheck(basis) === null;
  return [...(basis.teachers.length > 0 ? [CHECKED] : []), ...(hasCheck ? STATUS : []), ...RECORDS];
}

function isKnown({ kind }: Figure, { kinds, teachers }: Basis): boolean {
  return kind === undefined || (kinds.has(kind) && teachers.length > 0);
}

/** What is kept of this sheet: the school's figures by their names. */
function historyOf(basis: Basis): readonly HistoryEntry[] {
  const known = figuresOf(basis).filter((each) => isKnown(each, basis));
  return known.map(({ key, name }) => ({ range: '全校', name: basis.school, metric: name, of: figure(key) }));
}

function figuresBlock(basis: Basis): Block {
  const figures = figuresOf(basis);
  const rows = figures.map((each, index): Row => {
    const {
      key,
      name,
      unit,
      format,
      of,
      source: [id, sheet],
    } = each;
    const now = isKnown(each, basis) ? of(basis) : NOT_RECORDED;
    const source: Content = isKnown(each, basis) ? { kind: 'link', text: sheet, to: { report: id } } : null;
    const formats = { now: format, before: format, change: format === 'share' ? 'changeOfShare' : 'change' } as const;
    return { key, cells: { index: index + 1, name, now, unit, source, ...comparisonOf(basis) }, formats };
  });
  const issues: Row = {
    key: 'issues',
    cells: {
      index: rows.length + 1,
      name: '数据问题',
      now: issueCount(basis),
      unit: '条',
      ...comparisonOf(basis),
      source: { kind: 'link', text: '统·数据问题清单', to: { report: 'issues' } },
    },
  };
  const columns: readonly Column[] = [
    { key: 'index', head: '序号', width: 5, format: 'count', align: 'center' },
    { key: 'name', head: '指标', width: 22, format: 'text', align: 'left' },
    {
      key: 'now',
      head: '本学期',
      width: 12,
      format: 'count',
      align: 'right',
      marks: [{ when: 'starts', text: NOT_RECORDED, tone: 'muted' }],
    },
    { key: 'before', head: '上学期', width: 12, format: 'count', align: 'right' },
    { key: 'change', head: '增减', width: 11, format: 'change', align: 'right' },
    { key: 'unit', head: '单位', width: 7, format: 'text', align: 'center' },
    { key: 'source', head: '来源', width: 28, span: 2, format: 'text', align: 'left' },
  ];
  return { key: FIGURES, heading: '一、关键数据', columns, rows: [...rows, issues], empty: '' };
}

/** 各项要求达标情况, the lowest rate first. */
function rulesBlock(basis: Basis): readonly Block[] {
  if (basis.requirements.length === 0 || basis.teachers.length === 0) return [];
  const assessed = basis.teachers.map(({ teacher }) => teacher);
  const rates = basis.requirements.map((rule, index) => {
    const statuses = assessed.map((teacher) => findingOf(teacher, rule)?.status);
    const checked = statuses.filter((status) => status !== undefined && status !== 'notApplicable').length;
    return { rule, index, rate: checked === 0 ? 2 : statuses.filter((status) => status === 'met').length / checked };
  });
  const sorted = [...rates].sort((a, b) => a.rate - b.rate || a.index - b.index);
  const count = (id: string, sign: string) => countOf('检查结果', { 规则: label(id), 结论: startsWith(sign) });
  const rows = sorted.map(({ rule }, index): Row => {
    const counts = {
      met: count(rule.id, SIGNS.met),
      unmet: count(rule.id, SIGNS.unmet),
      open: count(rule.id, SIGNS.undetermined),
      none: count(rule.id, SIGNS.none),
    };
    const all = () => plus(own('met'), own('unmet'), own('open'));
    const rate = when(compare(all(), '=', number(0)), text(DASH), over(own('met'), bracketed(all())));
    return {
      key: rule.id,
      cells: { index: index + 1, name: rule.name, required: requirementText(rule, assessed), ...counts, rate: whole(rate) },
    };
  });
  const columns: readonly Column[] = [
    { key: 'index', head: '序号', width: 5, format: 'count', align: 'center' },
    { key: 'name', head: '规则', width: 22, format: 'text', align: 'left' },
    { key: 'required', head: '要求', width: 12, format: 'text', align: 'center' },
    { key: 'met', head: '达标', width: 12, format: 'count' },
    {
      key: 'unmet',
      head: '未达标',
      width: 10,
      format: 'count',
      marks: [{ when: 'formula', of: compare(own('unmet'), '>', number(0)), tone: 'strong' }],
    },
    { key: 'open', head: '待核实', width: 7, format: 'count' },
    { key: 'none', head: '不适用', width: 12, format: 'count' },
    { key: 'rate', head: '达标率', width: 16, format: 'share', align: 'right', marks: [{ when: 'bar' }] },
  ];
  return [{ key: RULES, heading: '二、各项要求达标情况', columns, rows, empty: '' }];
}

function contentsBlock(basis: Basis, heading: string): Block {
  const rows = basis.contents.map((entry, index): Row => ({
    key: entry.id,
    isMuted: entry.missing !== null,
    cells: { index: index + 1, purpose: entry.purpose, reader: entry.reader, ...contentsState(entry, basis) },
  }));
  const columns: readonly Column[] = [
    { key: 'index', head: '序号', width: 5, format: 'count', align: 'center' },
    { key: 'sheet', head: '表名', width: 22, format: 'text', align: 'left' },
    { key: 'purpose', head: '说明', width: 35, span: 3, format: 'text', align: 'left', wraps: true },
    { key: 'reader', head: '主要读者', width: 19, span: 2, format: 'text', align: 'left', wraps: true },
    {
      key: 'state',
      head: '数据状态',
      width: 16,
      format: 'text',
      align: 'center',
      wraps: true,
      marks: [{ when: 'starts', text: '数据已改', tone: 'undetermined' }],
    },
  ];
  return { key: 'contents', heading, columns, rows, empty: '' };
}

/** A sheet that is not made stands there in grey, with the reason. */
function contentsState({ id, sheet, missing, control }: ContentsEntry, basis: Basis): Readonly<Record<string, Content>> {
  if (missing !== null) return { sheet, purpose: `未生成：${missing}`, state: DASH };
  const test = controlTest(control, basis, id);
  const state = test === null ? DASH : when(test, text('与检查一致'), text('数据已改'));
  return { sheet: { kind: 'link', text: sheet, to: { report: id } }, state };
}

function conclusionOf(basis: Basis): Content {
  if (basis.teachers.length === 0) return '未读到教师名册，暂不能检查；各表只列登记数。';
  if (!basis.assessment.ledger.hasRoster) return joined('未读到教师名册，暂不能检查；按登记表里的姓名列出', figure('checked'), '人。');
  if (basis.requirements.length === 0) return '未设检查标准，各表只列登记数。';
  const counts = ['人：达标', figure('met'), '人，未达标', figure('unmet'), '人，待核实', figure('open'), '人，达标率'] as const;
  return joined('应检', figure('checked'), ...counts, shown(figure('rate'), '0.0%'), '。');
}

function chartsOf(rules: readonly Block[]): readonly Chart[] {
  if (rules.length === 0) return [];
  return [
    {
      key: '各项要求达标情况',
      block: RULES,
      type: 'percent',
      title: '各项要求达标情况',
      categories: 'name',
      format: 'matrix',
      series: [
        { column: 'met', name: '达标', color: 'S1' },
        { column: 'unmet', name: '未达标', color: 'S3' },
        { column: 'open', name: '待核实', color: 'S4' },
      ],
      axis: { category: '规则', value: '占比(%)' },
      showLabels: true,
      top: MOST_RULES_IN_CHART,
    },
  ];
}

/** 总览: cover and contents. */
export const OVERVIEW: Report = {
  id: 'overview',
  sheet: '统·总览',
  title: '校本研修台账检查总览',
  unit: '见各行',
  reader: '校长、分管副校长',
  purpose: '这学期整体怎么样，先看哪张表',
  missing: () => null,
  isContents: true,
  describe(basis) {
    const rules = rulesBlock(basis);
    return {
      conclusion: conclusionOf(basis),
      blocks: [figuresBlock(basis), ...rules, contentsBlock(basis, rules.length === 0 ? '二、目录' : '三、目录')],
      charts: chartsOf(rules),
      history: historyOf(basis),
      notes: [
        ...standardNotes(basis),
        '达标率=达标人数÷应检人数，待核实和免检另列。',
        '目标类要求（如课题立项数）只显示进度，不计入达标率。',
      ],
      page: { orientation: 'portrait', freezeRows: 3, freezeColumns: 0, hasSignature: true },
    };
  },
};
