import { LEVELS } from '../../record/vocabulary';
import type { Basis } from '../basis';
import type { Block, Chart, ChartSeries, Column, Content, Report, Row } from '../description';
import { blank, countWhere, is, numbers } from '../formula/criteria';
import { both, compare, joined, number, plus, sum, text, when, DASH } from '../formula/operators';
import { across, body, head, own, ownLabel, totalOf } from '../formula/references';
import { countOf, sumOf } from '../formula/tables';
import { missingRecords } from '../missing';
import { OPEN_LESSONS, countingLessons, hasUnstatedLevel, isHoliday, lessonWeeks, levelColumns, weeklyDuty } from '../open-lesson-weeks';
import { isOn } from '../rule-facts';
import { ABC, TEACHERS, TOTAL, columnSum, requirement, requirementKeys, teacherHistory, teacherRows, totals } from '../teacher-columns';
import { SIGNS } from '../theme';
import { COUNTED, LEVEL_WORDS, UNSTATED } from '../words';

const TABLE = '公开课';
const WEEKS = 'weeks';
const ACTIVE = 'active';
const MISSING = '缺';
const HOLIDAY = '假期';
const UNSTATED_LEVEL = 'unstated';

/** The weeks of the semester and any other that a record states; last the lessons of no stated week. */
function weekRows(basis: Basis): readonly Row[] {
  const found = lessonWeeks(basis);
  const known = new Map(basis.weeks.map(({ number: week, days }) => [week, days]));
  const further = [...found].filter((week) => week !== null && !known.has(week)).sort((a, b) => (a ?? 0) - (b ?? 0));
  const weeks = hasWeeks(basis) ? [...known.keys(), ...further] : [];
  const rows = weeks.map((week): Row => ({ key: String(week), cells: { week, days: known.get(week ?? 0) ?? '' } }));
  return found.has(null) ? [...rows, { key: UNSTATED, cells: { week: UNSTATED, days: '' } }] : rows;
}

function gridColumns(basis: Basis): readonly Column[] {
  const weekOf = ({ key }: Row) => (key === UNSTATED ? blank() : is(own('week')));
  const column = (key: string, word: string, cell: (row: Row) => Content): Column => {
    return { key, head: word, width: 6, format: 'count', cell, totals: { total: columnSum(key) }, marks: [{ when: 'scale' }] };
  };
  const levels = levelColumns(basis).map(({ key, head: word, levels: among }) => {
    const criteria = among.length === 1 ? [is(head(key))] : among.map((level) => is(LEVEL_WORDS[level]));
    return column(key, word, (row) => plus(...criteria.map((level) => sumOf(TABLE, '计入节数', { 周次: weekOf(row), 级别: level }))));
  });
  const unstated = column(UNSTATED_LEVEL, UNSTATED, (row) => sumOf(TABLE, '计入节数', { 周次: weekOf(row), 级别: blank() }));
  const all = hasUnstatedLevel(basis) ? [...levels, unstated] : levels;
  const lessons = column('lessons', '合计', () => sum(across(all[0]?.key ?? '', all.at(-1)?.key ?? '')));
  const active = countWhere([body('week'), numbers('>', 0)], [body('lessons'), numbers('>', 0)]);
  return [...all, { ...lessons, width: 7, totals: { total: columnSum('lessons'), [ACTIVE]: active }, marks: [] }];
}

/** 说明: the weeks in which the open lesson is missing that the standard asks for; with it what the chart's line needs. */
function dutyColumns(basis: Basis): readonly Column[] {
  const duty = weeklyDuty(basis);
  if (!duty) return [];
  const cell = ({ key }: Row): Content => {
    const week = Number(key);
    if (key === UNSTATED) return null;
    if (isHoliday(basis, week)) return HOLIDAY;
    const status = duty.weeks.get(week);
    if (status === undefined) return null;
    const isShort = compare(own('lessons'), '<', number(duty.least));
    const isOver = compare(own('week'), '<=', number(duty.lastOver));
    return when(both(isShort, isOver), text(status === 'undetermined' ? SIGNS.undetermined : MISSING), text(''));
  };
  const required = ({ key }: Row) => (key === UNSTATED || isHoliday(basis, Number(key)) ? null : duty.least);
  return [
    {
      key: 'remark',
      head: '说明',
      width: 14,
      format: 'text',
      align: 'center',
      cell,
      marks: [
        { when: 'starts', text: MISSING, tone: 'unmet' },
        { when: 'starts', text: SIGNS.undetermined, tone: 'undetermined' },
        { when: 'starts', text: HOLIDAY, tone: 'muted' },
      ],
    },
    { key: 'required', head: '每周要求', width: 8, format: 'general', isHelper: true, isSmall: true, cell: required },
  ];
}

type Part = Pick<ChartSeries, 'name' | 'color'> & { readonly key: string; readonly of: readonly string[] };

/** The chart's series, four at most: with lessons of no stated level 片级 and all above it become one. */
function chartParts(basis: Basis): readonly Part[] {
  const columns = levelColumns(basis).map(({ key }) => key);
  const [upper, all] = [columns.slice(LEVELS.indexOf('city')), columns.slice(LEVELS.indexOf('cluster'))];
  const low = (key: 'group' | 'school', color: Part['color']): Part => ({ key, name: LEVEL_WORDS[key], color, of: [key] });
  if (hasUnstatedLevel(basis)) {
    const unstated: Part = { key: UNSTATED_LEVEL, name: UNSTATED, color: 'S4', of: [UNSTATED_LEVEL] };
    return [unstated, low('group', 'S3'), low('school', 'S2'), { key: 'fromCluster', name: '片级以上', color: 'S1', of: all }];
  }
  return [
    low('group', 'S4'),
    low('school', 'S3'),
    { key: 'clusterCounty', name: '片级和县级', color: 'S2', of: ['cluster', 'county'] },
    { key: 'fromCity', name: '市级以上', color: 'S1', of: upper },
  ];
}

function helperColumns(basis: Basis): readonly Column[] {
  return chartParts(basis).flatMap(({ key, name, of }): readonly Column[] => {
    if (of.length === 1) return [];
    return [{ key, head: name, width: 8, format: 'count', isHelper: true, isSmall: true, cell: () => plus(...of.map(own)) }];
  });
}

/** Whether some lesson says in which week it was: else the weeks are not listed. */
function hasWeeks(basis: Basis): boolean {
  return [...lessonWeeks(basis)].some((week) => week !== null);
}

function weeksBlock(basis: Basis): Block {
  return {
    key: WEEKS,
    heading: '一、周次与级别',
    columns: [
      { key: 'week', head: '周次', width: 6, format: 'general', align: 'center' },
      { key: 'days', head: '起止日期', width: 14, format: 'text', align: 'center' },
      ...gridColumns(basis),
      ...dutyColumns(basis),
      ...helperColumns(basis),
    ],
    rows: weekRows(basis),
    totals: hasWeeks(basis) ? [TOTAL, { key: ACTIVE, label: '有课周数', isStrong: false }] : [TOTAL],
    empty: '本学期没有公开课记录。',
  };
}

/** 最高级别 of what counts, by teacher. */
function highestLevels(basis: Basis): ReadonlyMap<string, number> {
  const highest = new Map<string, number>();
  for (const { fields, people } of countingLessons(basis)) {
    if (fields.count === 0) continue;
    const level = fields.level === undefined ? -1 : LEVELS.indexOf(fields.level);
    for (const link of people) if (link.kind === 'person') highest.set(link.person, Math.max(highest.get(link.person) ?? -1, level));
  }
  return highest;
}

function teachersBlock(basis: Basis): Block {
  const rules = basis.requirements.filter((rule) => isOn(rule, [OPEN_LESSONS]));
  const statuses = new Set(rules.map((_, index) => requirementKeys(index).status));
  const gaps = new Set(rules.map((_, index) => requirementKeys(index).gap));
  const highest = highestLevels(basis);
  const levelOf = ({ key }: Row): Content => {
    const level = highest.get(key);
    return level === undefined ? DASH : (LEVELS.map((each) => LEVEL_WORDS[each])[level] ?? UNSTATED);
  };
  const required = requirement(rules, {
    actual: 'lessons',
    pending: 'pending',
    format: 'count',
    widths: { required: 6, gap: 6, status: 12 },
  });
  return {
    key: TEACHERS,
    heading: '二、一人一课',
    hasFilter: true,
    rows: teacherRows(basis.teachers),
    totals: [TOTAL],
    empty: '没有读到教师。',
    columns: [
      ...ABC,
      {
        key: 'lessons',
        head: '节数',
        width: 7,
        format: 'count',
        cell: () => sumOf(TABLE, '计入节数', { 教师: ownLabel('name') }),
        totals: totals('lessons'),
      },
      {
        key: 'level',
        head: '最高级别',
        width: 9,
        format: 'text',
        align: 'center',
        cell: levelOf,
        marks: [{ when: 'starts', text: DASH, tone: 'muted' }],
      },
      ...required.filter(({ key }) => !gaps.has(key)).map((column) => (statuses.has(column.key) ? { ...column, span: 2 } : column)),
      {
        key: 'pending',
        head: '待核实条数',
        width: 7,
        format: 'count',
        cell: () => countOf(TABLE, { 教师: ownLabel('name'), 计入: COUNTED.pending }),
        totals: totals('pending'),
      },
    ],
  };
}

function chartsOf(basis: Basis): readonly Chart[] {
  const weeks = [...lessonWeeks(basis)].filter((week) => week !== null);
  if (weeks.length === 0) return [];
  const duty = weeklyDuty(basis);
  const target = { name: '要求', color: 'target', column: 'required', isTarget: true, targetLabel: `要求 ${duty?.least}` } as const;
  const parts = chartParts(basis).map(({ key, name, color, of: [only, ...more] }) => {
    return { name, color, column: more.length === 0 ? (only ?? key) : key };
  });
  return [
    {
      key: '每周公开课',
      block: WEEKS,
      type: 'stacked',
      title: `每周公开课：${basis.weeks.length}周中${weeks.length}周有课`,
      categories: 'week',
      format: 'count',
      series: duty ? [...parts, target] : parts,
      axis: { category: '周次', value: '节数(节)' },
    },
  ];
}

/** 公开课统计: in which week nobody gave one, and who has not yet. */
export const OPEN_LESSONS_REPORT: Report = {
  id: 'open-lessons',
  sheet: '统·公开课统计',
  title: '公开课统计表',
  unit: '节',
  reader: '教务处',
  purpose: '哪周没人上、谁还没上',
  missing: missingRecords('open-lesson', '公开课'),
  describe(basis) {
    const weeks = weeksBlock(basis);
    const total = (key: string) => totalOf({ block: WEEKS, column: 'lessons' }, key);
    const none = countWhere([body({ block: TEACHERS, column: 'lessons' }), numbers('<=', 0)]);
    const duty = weeklyDuty(basis);
    const missing = duty ? ['，缺', countWhere([body({ block: WEEKS, column: 'remark' }), is(MISSING)]), '周'] : [];
    const hasLessons = weeks.rows.length > 0;
    const active = hasWeeks(basis) ? ['，', total(ACTIVE), '周有课', ...missing] : [];
    return {
      conclusion: hasLessons
        ? joined('全校公开课', total(TOTAL.key), '节', ...active, '；没有公开课', none, '人。')
        : '本学期没有登记公开课记录。',
      control: { block: TEACHERS, column: 'lessons', metric: OPEN_LESSONS },
      blocks: [weeks, teachersBlock(basis)],
      charts: chartsOf(basis),
      history: teacherHistory(basis, '公开课', 'lessons'),
      notes: [
        hasWeeks(basis)
          ? '周次以登记为准，没有登记的按日期推算；两者都没有的列入“未注明”，不计入有课周数。'
          : '公开课没有写明日期或周次，不分周统计。',
        '最高级别只看计入的公开课。',
        ...(duty ? ['“缺”指已过去的教学周没有公开课；整周放假和上课不满五天的周不算缺。'] : []),
      ],
      page: { orientation: 'landscape', freezeColumns: 2, hasSignature: true },
    };
  },
};
