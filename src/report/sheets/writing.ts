import { recordsOf } from '../../ledger/ledger';
import type { Genre } from '../../record/vocabulary';
import type { Basis } from '../basis';
import type { Chart, Column, Report } from '../description';
import { distribution } from '../distribution';
import { blank, countWhere, is, numbers, startsWith } from '../formula/criteria';
import { joined, plus, shown, sum } from '../formula/operators';
import { across, body, head, own, ownLabel, totalOf } from '../formula/references';
import { countOf, sumOf } from '../formula/tables';
import { missingRecords } from '../missing';
import { requirementText } from '../rule-facts';
import { metTitle, perTeacherChart } from '../teacher-chart';
import { ABC, MEAN, TEACHERS, TOTAL, requirement, requirementKeys, statusColumn, teacherRows, totals } from '../teacher-columns';
import { SIGNS } from '../theme';
import { COUNTED, GENRE_WORDS, UNSTATED } from '../words';
import {
  WRITING_METRICS,
  genreWords,
  genresOf,
  hasUnstatedGenre,
  isMeasured,
  listedGenres,
  unmeasuredPieces,
  writingRules,
} from '../writing-genres';

const TABLE = '写作';
const GROUP = '文稿(篇)';
const PIECES = 'pieces';
const NO_DATA = '无数据';
const NONE = { total: NO_DATA, mean: NO_DATA };
const UNSTATED_GENRE = 'unstated';
/** Pieces of the genres that the first rule asks for together. */
const ASKED = 'asked';
const ASKED_PENDING = 'askedPending';
const REFLECTIVE: readonly Genre[] = ['reflection', 'narrative'];

const pieceColumn = (column: Pick<Column, 'key' | 'head' | 'cell'>): Column => ({
  group: GROUP,
  width: 6,
  format: 'count',
  totals: totals(column.key, true),
  totalFormats: { mean: 'mean' },
  ...column,
});

/** One column a genre; what does not say its genre has its own, so that they add up. */
function genreColumns(basis: Basis): readonly Column[] {
  const of = (genre: ReturnType<typeof is>) => sumOf(TABLE, '计入篇数', { 教师: ownLabel('name'), 体裁: genre });
  const genres = listedGenres(basis).map((key): Column => {
    const column = pieceColumn({ key, head: GENRE_WORDS[key], cell: () => of(is(head(key))) });
    if (isMeasured(basis, key)) return column;
    return { ...column, align: 'center', cell: () => NO_DATA, totals: NONE, marks: [{ when: 'starts', text: NO_DATA, tone: 'muted' }] };
  });
  const unstated = pieceColumn({ key: UNSTATED_GENRE, head: UNSTATED, cell: () => of(blank()) });
  return hasUnstatedGenre(basis) || genres.length === 0 ? [...genres, unstated] : genres;
}

/** Their sum in a teacher's row; a text in it would make it an error. */
const addUp = (genres: readonly string[]) => plus(...genres.map(own));

/** Of the rule that counts most genres the sum, 要求, 差额 and 结论; of each further one 结论. */
function ruleColumns(basis: Basis): readonly Column[] {
  const { main, further } = writingRules(basis);
  const genres = main ? genresOf(main) : [];
  const sumColumn = {
    key: ASKED,
    head: genreWords(genres),
    width: 9,
    format: 'count',
    cell: () => addUp(genres.filter((genre) => isMeasured(basis, genre))),
  } as const;
  const asked: Column = { ...sumColumn, totals: totals(ASKED, true), totalFormats: { mean: 'mean' } };
  const actual = genres.length > 1 ? ASKED : (genres[0] ?? '');
  const widths = { required: 6, gap: 6, status: 11 };
  const teachers = basis.teachers.map(({ teacher }) => teacher);
  return [
    ...(genres.length > 1 ? [asked] : []),
    ...(main ? requirement([main], { actual, pending: ASKED_PENDING, format: 'count', widths }) : []),
    ...further.map((rule, index) => {
      const text = requirementText(rule, teachers);
      return statusColumn(rule, { key: `further${index}`, head: text === '' ? rule.name : `${rule.name}\n${text}`, width: 11 });
    }),
  ];
}

function pendingColumns(basis: Basis): readonly Column[] {
  const pending = { 教师: ownLabel('name'), 计入: COUNTED.pending };
  const { main } = writingRules(basis);
  const open: Column = {
    key: 'pending',
    head: '待核实条数',
    width: 7,
    format: 'count',
    cell: () => countOf(TABLE, pending),
    totals: totals('pending'),
  };
  if (!main) return [open];
  const ofAsked = () =>
    plus(
      ...genresOf(main).map((genre) => countOf(TABLE, { ...pending, 体裁: GENRE_WORDS[genre] })),
      countOf(TABLE, { ...pending, 体裁: blank() }),
    );
  return [
    open,
    { key: ASKED_PENDING, head: '要求所含体裁待核实', width: 8, format: 'count', isHelper: true, isSmall: true, cell: ofAsked },
  ];
}

interface Part {
  readonly key: string;
  readonly name: string;
  readonly color: Chart['series'][number]['color'];
  /** The columns that it adds up; a part that is not one column has a helper column beside the chart. */
  readonly of: readonly string[];
}

/** The chart's four parts: 论文, 反思和叙事, 案例 and all others. */
function chartParts(basis: Basis): readonly Part[] {
  const columns = genreColumns(basis).flatMap(({ key, totals }) => (totals === NONE ? [] : [key]));
  const named = ['paper', ...REFLECTIVE, 'case'];
  const among = (keys: readonly string[]) => columns.filter((key) => keys.includes(key));
  const reflective = among(REFLECTIVE);
  const one = reflective.length === 1 ? GENRE_WORDS[reflective[0] as Genre] : '反思和叙事';
  const parts: readonly Part[] = [
    { key: 'paper', name: '论文', color: 'S1', of: among(['paper']) },
    { key: 'reflective', name: one, color: 'S2', of: reflective },
    { key: 'case', name: '案例', color: 'S3', of: among(['case']) },
    { key: 'others', name: '其他', color: 'S4', of: columns.filter((key) => !named.includes(key)) },
  ];
  return parts.filter(({ of }) => of.length > 0);
}

function helperColumns(basis: Basis): readonly Column[] {
  return chartParts(basis).flatMap(({ key, name, of }): readonly Column[] => {
    if (of.length === 1) return [];
    return [{ key, head: name, width: 8, format: 'count', isHelper: true, isSmall: true, cell: () => addUp(of) }];
  });
}

function columnsOf(basis: Basis): readonly Column[] {
  const genres = genreColumns(basis);
  const [first, last] = [genres[0]?.key ?? '', genres.at(-1)?.key ?? ''];
  const all = pieceColumn({ key: PIECES, head: '合计', cell: () => sum(across(first, last)) });
  return [...ABC, ...genres, { ...all, width: 7 }, ...ruleColumns(basis), ...pendingColumns(basis), ...helperColumns(basis)];
}

function chartOf(basis: Basis, title: string): Chart {
  const series = chartParts(basis).map(({ key, name, color, of: [only, ...more] }) => {
    return { column: more.length === 0 ? (only ?? key) : key, name, color };
  });
  const chart = { key: '教师文稿篇数', type: 'stacked', axis: '篇数(篇)', format: 'count', name: '文稿' } as const;
  return { ...perTeacherChart({ ...chart, basis, rule: undefined, series }), title };
}

/** 写作统计: who has not written, and which genres are rare. */
export const WRITING_REPORT: Report = {
  id: 'writing',
  sheet: '统·写作统计',
  title: '教师文稿统计表',
  unit: '篇',
  reader: '教科室',
  purpose: '谁没动笔、哪类文稿少',
  missing: missingRecords('writing', '文稿'),
  describe(basis) {
    const hasRecords = recordsOf(basis.assessment.ledger, 'writing').length > 0;
    const { main: rule } = writingRules(basis);
    const pieces = { block: TEACHERS, column: PIECES };
    const title = metTitle('文稿', basis, rule);
    const bins = distribution(basis, { column: PIECES, required: null, unit: '篇', isWhole: true, title: '文稿篇数分布' });
    const none = countWhere([body(pieces), numbers('<=', 0)]);
    const unmet = { block: TEACHERS, column: requirementKeys(0).status };
    const short = rule ? ['不足要求', countWhere([body(unmet), startsWith(SIGNS.unmet)]), '人，'] : [];
    const start = ['全校文稿', totalOf(pieces), '篇，人均', shown(totalOf(pieces, 'mean'), '0.0'), '篇；'] as const;
    return {
      conclusion: hasRecords ? joined(...start, ...short, '没有文稿', none, '人。') : '本学期没有登记文稿记录。',
      control: { ...pieces, metric: WRITING_METRICS, besides: unmeasuredPieces(basis) },
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
      charts: hasRecords ? (bins.charts ?? [chartOf(basis, title)]) : [],
      notes: ['同题同体裁计1篇；一篇可满足多项要求，但合计只计一次。', '读书心得见读书统计。'],
      page: { orientation: 'landscape', freezeColumns: 2, hasSignature: true },
    };
  },
};
