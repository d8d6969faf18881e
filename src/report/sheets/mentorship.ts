import type { Basis } from '../basis';
import { MENTORSHIP_ENTRIES, pairName } from '../data/mentorship';
import { dateValue } from '../data/record-columns';
import type { RecordEntry } from '../data/record-entries';
import { recordEntries } from '../data/record-entries';
import type { Column, Report, Row } from '../description';
import { countWhere, numbers } from '../formula/criteria';
import type { Formula } from '../formula/formula';
import { joined } from '../formula/operators';
import { body, ownLabel, totalOf } from '../formula/references';
import { sumOf } from '../formula/tables';
import { missingRecords } from '../missing';
import { PAIR_FAMILY, pairVerdict } from '../pair-verdict';
import { STATUS_MARKS, TOTAL, columnSum } from '../teacher-columns';
import { COUNTED } from '../words';

const PAIRS = 'pairs';
const NONE = '没有师徒结对记录。';

type Pair = RecordEntry<'mentorship'>;

function count(key: string, head: string, width: number, cell: () => Formula): Column {
  return { key, head, width, format: 'count', cell, totals: { total: columnSum(key) } };
}

/** A column a month of the semester, and all of the semester, dated or not. */
function monthly({ months }: Basis, prefix: string, group: string, of: (month?: number) => Formula): readonly Column[] {
  const columns = months.map(({ value, head }) => count(`${prefix}${value}`, head, 5, () => of(value)));
  return [...columns, count(`${prefix}All`, '小计', 6, () => of())].map((column) => ({ ...column, group }));
}

const lessons = (observer: string, observed: string, month?: number) =>
  sumOf('听课', '计入节数', {
    听课人: ownLabel(observer),
    授课人: ownLabel(observed),
    ...(month === undefined ? {} : { 月份: month }),
  });

const pieces = (genre: string, month?: number) =>
  sumOf('写作', '计入篇数', { 教师: ownLabel('mentee'), 体裁: genre, ...(month === undefined ? {} : { 月份: month }) });

function columnsOf(basis: Basis): readonly Column[] {
  const hasLessons = basis.kinds.has('observation');
  const hasWriting = basis.kinds.has('writing');
  const hasRules = basis.requirements.some(({ family }) => family === PAIR_FAMILY);
  return [
    { key: 'index', head: '序号', width: 5, format: 'count', align: 'center' },
    { key: 'mentor', head: '师父', width: 9, format: 'text', align: 'center' },
    { key: 'mentee', head: '徒弟', width: 9, format: 'text', align: 'center' },
    { key: 'domain', head: '领域', width: 8, format: 'text', align: 'center' },
    { key: 'start', head: '结对日期', width: 11, format: 'date', align: 'center' },
    ...(hasLessons ? monthly(basis, 'heard', '徒弟听师父(节/月)', (month) => lessons('mentee', 'mentor', month)) : []),
    ...(hasWriting
      ? [
          ...monthly(basis, 'written', '徒弟反思(篇/月)', (month) => pieces('反思', month)),
          count('papers', '论文', 6, () => pieces('论文')),
          count('designs', '教学设计', 7, () => pieces('教学设计')),
        ]
      : []),
    ...(hasLessons ? [count('observed', '师父听徒弟(节)', 8, () => lessons('mentor', 'mentee'))] : []),
    ...(hasRules
      ? [{ key: 'status', head: '结论', width: 14, format: 'text', align: 'center', wraps: true, marks: STATUS_MARKS } as const]
      : []),
  ];
}

function rowsOf(basis: Basis, pairs: readonly Pair[]): readonly Row[] {
  return pairs.map((entry, index): Row => {
    const { fields, teacher } = entry;
    const cells = {
      index: index + 1,
      mentor: pairName(entry, 'mentor'),
      mentee: pairName(entry, 'mentee'),
      domain: fields.domain ?? null,
      start: dateValue(fields.start),
      status: pairVerdict(basis, teacher),
    };
    return { key: String(index), cells };
  });
}

/** `共3对师徒；徒弟听师父12节，有1对没有听过；师父听徒弟9节。` */
function conclusion(basis: Basis, pairs: readonly Pair[]) {
  const total = (column: string) => totalOf({ block: PAIRS, column });
  if (!basis.kinds.has('observation')) return `共${pairs.length}对师徒。`;
  const never = countWhere([body({ block: PAIRS, column: 'heardAll' }), numbers('<=', 0)]);
  const start = [`共${pairs.length}对师徒；徒弟听师父`, total('heardAll'), '节，没有听过的', never, '对；'] as const;
  return joined(...start, '师父听徒弟', total('observed'), '节。');
}

/** 师徒结对进度: which pair did nothing in which month. */
export const MENTORSHIP_REPORT: Report = {
  id: 'mentorship',
  sheet: '统·师徒结对进度',
  title: '师徒结对进度表',
  unit: '节/篇',
  reader: '教务处、师父',
  purpose: '哪一对哪个月没动',
  missing: missingRecords('mentorship', '师徒结对'),
  describe(basis) {
    const pairs = recordEntries(basis, MENTORSHIP_ENTRIES).filter(({ counting }) => counting.counted !== COUNTED.no);
    return {
      conclusion: pairs.length === 0 ? NONE : conclusion(basis, pairs),
      blocks: [{ key: PAIRS, columns: columnsOf(basis), rows: rowsOf(basis, pairs), totals: [TOTAL], hasFilter: true, empty: NONE }],
      charts: [],
      notes: [
        '“徒弟听师父”是徒弟听师父的课；“师父听徒弟”是师父听徒弟的课。',
        '反思、论文、教学设计是徒弟的；未注明日期的计入小计，不计入各月。',
        '一名教师有几位师父或徒弟的，每对一行。',
      ],
      page: { orientation: 'landscape', freezeColumns: 3, hasSignature: true },
    };
  },
};
