import type { ColumnProfile } from '../content/column-profile';
import { profileColumn } from '../content/column-profile';
import type { CellReader } from '../content/read-cell';
import type { DateContext } from '../../values/calendar-day';
import type { ColumnHeading } from '../heading/column-heading';
import { columnHeadings } from '../heading/column-heading';
import { KNOBS } from '../knobs';
import type { LocatedTable } from '../locate/located-table';
import { titleSources } from './title-evidence';

/** A found table with all that its columns say by heading and cells. */
export interface TableView {
  readonly located: LocatedTable;
  readonly headings: readonly ColumnHeading[];
  readonly profiles: readonly ColumnProfile[];
  /** Rows that were looked at. */
  readonly sample: readonly number[];
  /** Titles and sheet name, the nearest first, in half-width form. */
  readonly titles: readonly string[];
  /** Where dates without a year lie; null where nothing tells. */
  readonly context: DateContext | null;
}

export function viewTable(located: LocatedTable, read: CellReader, context: DateContext | null): TableView {
  const sample = sampleRows(located);
  const headings = columnHeadings(located);
  const profiles = headings.map(({ column }) => profileColumn(located.grid, column, sample, read));
  const titles = titleSources(located).map(({ text }) => text);
  return { located, headings, profiles, sample, titles, context };
}

/** The first record rows, and others at even steps through the rest. */
function sampleRows({ top, roles }: LocatedTable): readonly number[] {
  const records = roles.flatMap((role, index) => (role === 'record' ? [top + index] : []));
  if (records.length <= KNOBS.sampleRows) return records;
  const first = records.slice(0, KNOBS.sampleFirstRows);
  const rest = records.slice(KNOBS.sampleFirstRows);
  const count = KNOBS.sampleRows - KNOBS.sampleFirstRows;
  const step = rest.length / count;
  return [...first, ...Array.from({ length: count }, (_, index) => rest[Math.floor(index * step)] ?? 0)];
}
