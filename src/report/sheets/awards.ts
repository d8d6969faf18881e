import { AWARD_GRADES } from '../award-grades';
import type { AwardEntry } from '../award-lists';
import { awardEntries, honoursBlock, listChecks } from '../award-lists';
import { awardLevel } from '../data/award';
import type { Block, Chart, Column, Content, Report, Row } from '../description';
import { distinctOf, filled, isCountedLive } from '../formula/distinct';
import type { Formula } from '../formula/formula';
import { bracketed, joined, plus, text } from '../formula/operators';
import { ownLabel, totalOf } from '../formula/references';
import { countOf, sumOf } from '../formula/tables';
import { levelsPresent } from '../level-order';
import { missingRecords } from '../missing';
import { TOTAL, columnSum } from '../teacher-columns';
import type { SeriesColor } from '../theme';
import { COUNTED } from '../words';

const TABLE = '获奖';
const LEVELS = 'levels';
const ALL = 'all';
const HIGH_LEVELS = ['市级', '省级', '国家级'];
const COLORS: readonly SeriesColor[] = ['S1', 'S2', 'S3', 'S4'];

const keyOf = (grade: string | null, figure: 'pieces' | 'mentions' | 'people') => {
  return `${grade === null ? ALL : `g${AWARD_GRADES.findIndex((each) => each === grade)}`}.${figure}`;
};

/** 件、人次、人 of a grade, or of all; people count once in their row, and once in the total. */
function gradeColumns(grade: (typeof AWARD_GRADES)[number] | null): readonly Column[] {
  const ofGrade = grade === null ? {} : { 等次: text(grade) };
  const shared = { group: grade ?? '合计', width: grade === null ? 7 : 6, format: 'count' } as const;
  const ofRow = () => ({ 级别: ownLabel('level'), ...ofGrade });
  const counted = { 计入: COUNTED.yes };
  const key = (figure: 'pieces' | 'mentions' | 'people') => keyOf(grade, figure);
  const column = (figure: 'pieces' | 'mentions' | 'people', head: string, cell: () => Formula, total: Content): Column => {
    return { ...shared, key: key(figure), head, cell, totals: { total } };
  };
  return [
    column('pieces', '件', () => sumOf(TABLE, '计件', { ...ofRow(), ...counted }), columnSum(key('pieces'))),
    column('mentions', '人次', () => countOf(TABLE, { ...ofRow(), ...counted, 教师: filled() }), columnSum(key('mentions'))),
    column('people', '人', () => distinctOf(TABLE, '教师', ofRow()), distinctOf(TABLE, '教师', ofGrade)),
  ];
}

function levelsBlock(levels: readonly string[]): Block {
  return {
    key: LEVELS,
    columns: [
      { key: 'level', head: '级别', width: 10, format: 'text', align: 'center' },
      ...AWARD_GRADES.flatMap(gradeColumns),
      ...gradeColumns(null),
    ],
    rows: levels.map((level): Row => ({ key: level, cells: { level } })),
    totals: [TOTAL],
    empty: '本学期没有登记获奖记录。',
  };
}

const isCounted = ({ counting }: AwardEntry) => counting.counted === COUNTED.yes;

function chartOf(entries: readonly AwardEntry[]): Chart {
  const pieces = entries.filter((entry) => isCounted(entry) && entry.isFirst);
  const high = pieces.filter(({ fields }) => HIGH_LEVELS.includes(awardLevel(fields)));
  return {
    key: '获奖件数',
    block: LEVELS,
    type: 'stacked',
    title: `获奖：共${pieces.length}件，其中市级以上${high.length}件`,
    categories: 'level',
    series: AWARD_GRADES.map((grade, index) => ({ name: grade, color: COLORS[index] ?? 'S4', column: keyOf(grade, 'pieces') })),
    axis: { category: '级别', value: '件数(件)' },
    format: 'matrix',
    showLabels: true,
  };
}

/** `教师获奖6件7人次（6人），其中市级以上2件。` */
function conclusion(levels: readonly string[]): Formula {
  const total = (figure: 'pieces' | 'mentions' | 'people') => totalOf({ block: LEVELS, column: keyOf(null, figure) });
  const start = ['教师获奖', total('pieces'), '件', total('mentions'), '人次（', total('people'), '人）'] as const;
  const high = HIGH_LEVELS.filter((level) => levels.includes(level));
  if (high.length === 0) return joined(...start, '。');
  const pieces = high.map((level) => sumOf(TABLE, '计件', { 级别: level, 计入: COUNTED.yes }));
  return joined(...start, '，其中市级以上', bracketed(plus(...pieces)), '件。');
}

/** 获奖成果统计: how many works, mentions and people, at which level; the list of honours to hang on the wall. */
export const AWARDS: Report = {
  id: 'awards',
  sheet: '统·获奖成果统计',
  title: '教师获奖成果统计表',
  unit: '件/人次/人',
  reader: '校长、总结执笔人',
  purpose: '今年成果多少、在哪一级、光荣榜直接贴',
  missing: missingRecords('award', '获奖'),
  describe(basis) {
    const entries = awardEntries(basis);
    const levels = levelsPresent(entries.map(({ fields }) => awardLevel(fields)));
    const isEmpty = entries.length === 0;
    const mentions = entries.filter((entry) => isCounted(entry) && entry.name !== '').length;
    return {
      conclusion: isEmpty ? '本学期没有登记获奖记录。' : conclusion(levels),
      ...(isEmpty ? {} : { control: { block: LEVELS, column: keyOf(null, 'mentions'), metric: [], besides: mentions } }),
      blocks: [levelsBlock(levels), ...(isEmpty ? [] : [honoursBlock(entries), ...listChecks(basis)])],
      charts: isEmpty ? [] : [chartOf(entries)],
      notes: [
        '件数按作品，人次按署名，人数去重，三者不能互换。',
        '同一作品同一奖项在两处登记只计一次。',
        '“其他”包括优秀奖、特等奖和没有等次的荣誉称号。',
        ...(isCountedLive(entries.length) ? [] : ['人数为检查时的值。']),
      ],
      page: { orientation: 'landscape', freezeColumns: 1, hasSignature: true },
    };
  },
};
