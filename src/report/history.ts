import type { CellValue } from '../sheet/cell-value';
import { textOf } from '../sheet/cell-value';
import type { Semester } from '../ledger/semester';
import type { Standard } from '../standard/rule';
import type { Formula, Shown } from './formula/formula';

/** 历史指标: figures of past semesters, kept in a table of their own from run to run; the source of every 上学期. */

/** Whose figure it is. */
export type HistoryRange = '全校' | '教研组' | '教师';

/** A figure of this semester that is kept for the next. */
export interface HistoryEntry {
  readonly range: HistoryRange;
  readonly name: string;
  readonly metric: string;
  readonly of: Formula;
}

/** A kept row, as it stands in the table. */
export type HistoryRow = readonly [
  semester: string,
  range: string,
  name: string,
  metric: string,
  value: Shown,
  standard: string,
  madeAt: string,
];

export const HISTORY_ID = 'data-history';
export const HISTORY_TITLE = '历史指标';
export const HISTORY_HEADS = ['学期', '范围', '名称', '指标', '数值', '标准', '生成时间'] as const;

/** How a standard is told from another: its name, id and version. */
export function standardKey({ id, name, version }: Pick<Standard, 'id' | 'name' | 'version'>): string {
  return `${name}（${id} ${version}）`;
}

/** The semester before: `2024-2025-1` → `2023-2024-2`; of a school year, the year before. */
export function semesterBefore({ id }: Semester): string {
  const match = /^(\d{4})-(\d{4})(?:-([12]))?$/.exec(id);
  if (!match) return '';
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (match[3] === '2') return `${first}-${second}-1`;
  return `${first - 1}-${second - 1}${match[3] === undefined ? '' : '-2'}`;
}

/** The rows of a history table as it stands in a workbook; other tables have none. */
export function readHistory(values: readonly (readonly CellValue[])[]): readonly HistoryRow[] {
  const [heads = [], ...rows] = values;
  const columns = HISTORY_HEADS.map((head) => heads.findIndex((value) => textOf(value) === head));
  if (columns.includes(-1)) return [];
  return rows.flatMap((row): HistoryRow[] => {
    const at = (index: number) => row[columns[index] ?? -1] ?? null;
    const value = at(4);
    const [semester, range, name, metric] = [0, 1, 2, 3].map((index) => textOf(at(index)));
    if (!semester || !range || !metric || typeof value === 'object') return [];
    return [[semester, range, name ?? '', metric, value, textOf(at(5)), textOf(at(6))]];
  });
}
