import { projectLevel } from '../data/project';
import type { Block, Chart, Column, Report, Row } from '../description';
import { countWhere, numbers } from '../formula/criteria';
import { filled } from '../formula/distinct';
import { countFilled, joined, ratioOf, shown, sum } from '../formula/operators';
import { across, body, head, ownLabel, totalOf } from '../formula/references';
import { countOf, sumOf } from '../formula/tables';
import { levelsPresent } from '../level-order';
import { missingRecords } from '../missing';
import type { ProjectEntry } from '../project-lists';
import { PEOPLE, TAKES_PART, peopleBlock, projectEntries, projectsBlock, targetNotes } from '../project-lists';
import { PROJECT_STAGES, projectStage } from '../project-stages';
import { TOTAL, columnSum } from '../teacher-columns';
import type { SeriesColor } from '../theme';
import { COUNTED, UNSTATED } from '../words';

const TABLE = '课题';
const LEVELS = 'levels';
const NONE = '没有课题记录。';

const STAGES: readonly { readonly key: string; readonly head: string; readonly color: SeriesColor }[] = [
  { key: 'begun', head: PROJECT_STAGES[0], color: 'S4' },
  { key: 'going', head: PROJECT_STAGES[1], color: 'S2' },
  { key: 'done', head: PROJECT_STAGES[2], color: 'S1' },
  { key: 'unstated', head: UNSTATED, color: 'S3' },
];

function rolePeople(key: string, heading: string, role: string): Column {
  return {
    key,
    head: heading,
    width: 8,
    format: 'count',
    cell: () => countOf(TABLE, { 级别: ownLabel('level'), 角色: role, 计入: COUNTED.yes, 教师: filled() }),
    totals: { total: columnSum(key) },
  };
}

function levelsBlock(levels: readonly string[]): Block {
  const stages = STAGES.map(({ key, head: word }): Column => ({
    key,
    head: word,
    width: 7,
    format: 'count',
    cell: () => sumOf(TABLE, '计项', { 级别: ownLabel('level'), 进度: head(key), 计入: COUNTED.yes }),
    totals: { total: columnSum(key) },
  }));
  const all: Column = {
    key: 'all',
    head: '合计',
    width: 8,
    format: 'count',
    cell: () => sum(across('begun', 'unstated')),
    totals: { total: columnSum('all') },
  };
  return {
    key: LEVELS,
    heading: '一、按级别',
    columns: [
      { key: 'level', head: '级别', width: 8, format: 'text', align: 'center' },
      ...stages,
      all,
      rolePeople('leaders', '主持人次', '主持'),
      rolePeople('members', '参与人次', '成员'),
    ],
    rows: levels.map((level): Row => ({ key: level, cells: { level } })),
    totals: [TOTAL],
    empty: NONE,
  };
}

function chartOf(projects: readonly ProjectEntry[]): Chart {
  const done = projects.filter(({ fields }) => projectStage(fields.status) === '结题');
  const hasUnstated = projects.some(({ fields }) => projectStage(fields.status) === UNSTATED);
  const drawn = STAGES.filter(({ key }) => key !== 'unstated' || hasUnstated);
  return {
    key: '课题状态',
    block: LEVELS,
    type: 'stacked',
    title: `课题：共${projects.length}项，结题${done.length}项`,
    categories: 'level',
    series: drawn.map(({ key, head: name, color }) => ({ name, color, column: key })),
    axis: { category: '级别', value: '项数(项)' },
    format: 'matrix',
    showLabels: true,
  };
}

/** 课题统计: how far the school's projects are, and who takes part in none. */
export const PROJECTS: Report = {
  id: 'projects',
  sheet: '统·课题统计',
  title: '课题研究统计表',
  unit: '项',
  reader: '教科室、校长',
  purpose: '课题推进到哪一步、谁没参与',
  missing: missingRecords('project', '课题'),
  describe(basis) {
    const entries = projectEntries(basis);
    const levels = levelsPresent(entries.map(({ fields }) => projectLevel(fields)));
    const projects = entries.filter(({ isFirst, counting }) => isFirst && counting.counted === COUNTED.yes);
    const takingPart = countWhere([body({ block: PEOPLE, column: TAKES_PART }), numbers('>', 0)]);
    const rate = shown(ratioOf(takingPart, countFilled(body({ block: PEOPLE, column: 'name' }))), '0.0%');
    const all = { block: LEVELS, column: 'all' };
    const isEmpty = entries.length === 0;
    return {
      conclusion: isEmpty ? NONE : joined('在册课题', totalOf(all), '项，参与', takingPart, '人，覆盖率', rate, '。'),
      ...(isEmpty ? {} : { control: { ...all, metric: [], besides: projects.length } }),
      blocks: [levelsBlock(levels), ...(isEmpty ? [] : [projectsBlock(entries), peopleBlock(basis)])],
      charts: isEmpty ? [] : [chartOf(projects)],
      notes: [
        ...targetNotes(basis),
        '项数按课题，人次按署名；同一课题分几行登记只计一项。',
        '“准备结题”“延期结题”的列在“在研”；申报中、撤项和没有写状态的列在“未注明”。',
      ],
      page: { orientation: 'portrait', freezeColumns: 1, hasSignature: true },
    };
  },
};
