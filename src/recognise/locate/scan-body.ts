import { KNOBS } from '../knobs';
import type { RowRole } from '../table';
import { readFormRow } from './form-head';
import type { LocateContext } from './header-evidence';
import { headerContrast, isKnownHeader, mayBeHeading } from './header-evidence';
import { isHeaderUnderTitle } from './find-header';
import { isLine, isNoteText, isTitleText } from './line';
import type { Band, RowScan } from './row-scan';
import { isBlankRow, scanRow } from './row-scan';
import { isTotalRow } from './total-row';

/** The rows under a header: what each is, up to the last that belongs to the table. */
export interface Body {
  /** Last row of the table; the row above the body where it has none. */
  readonly bottom: number;
  /** Roles of the rows from the body's first to `bottom`. */
  readonly roles: readonly RowRole[];
}

export interface BodyStart extends Band {
  readonly headerRows: readonly number[];
  readonly top: number;
  /** Rows from here on are not the table's. */
  readonly limit: number;
  /** Texts of the lines above the table: a page may repeat them. */
  readonly titles: ReadonlySet<string>;
}

export function scanBody(context: LocateContext, start: BodyStart): Body {
  const roles: RowRole[] = [];
  let last = 0;
  let blanks = 0;
  let lines: string[] = [];
  for (let row = start.top; row < start.limit; row++) {
    const scan = scanRow(context.grid, row, start);
    if (isBlankRow(scan)) {
      roles.push('blank');
      blanks++;
      continue;
    }
    const repeated = repeatedHeader(context, start, scan, lines);
    if (repeated === 'new-table') break;
    if (repeated > 0) {
      for (let i = 0; i < repeated; i++) roles.push('repeated-header');
      row += repeated - 1;
      blanks = 0;
      continue;
    }
    if (endsTable(context, start, scan, { blanks, lines })) break;
    const role = roleOfRow(context, start, scan);
    roles.push(role);
    if (role === 'note' || role === 'group-heading') {
      lines.push(context.grid.text(row, scan.columns[0] ?? start.left));
      continue;
    }
    last = roles.length;
    blanks = 0;
    lines = [];
  }
  return { bottom: start.top + last - 1, roles: settleLines(roles.slice(0, last)) };
}

/** How many rows from here repeat the header; `new-table` where they begin another table under a line of its own. */
function repeatedHeader(context: LocateContext, start: BodyStart, scan: RowScan, lines: readonly string[]): number | 'new-table' {
  const first = start.headerRows[0];
  if (first === undefined || !repeats(context, start, first, scan)) return 0;
  const isForeign = lines.some((line) => !start.titles.has(line) && !isNoteText(line) && !isContinued(line));
  if (isForeign) return 'new-table';
  let count = 1;
  while (
    count < start.headerRows.length &&
    repeats(context, start, start.headerRows[count] ?? first, scanRow(context.grid, scan.row + count, start))
  )
    count++;
  return count;
}

const CONTINUED = /续|第\s*\d+\s*页|^\d+$|^[-—]\d+[-—]$/;
function isContinued(line: string): boolean {
  return CONTINUED.test(line);
}

function repeats({ grid }: LocateContext, { left, right }: Band, headerRow: number, scan: RowScan): boolean {
  const header = scanRow(grid, headerRow, { left, right });
  if (header.columns.length < 2) return false;
  const same = header.columns.filter((column) => grid.own(scan.row, column) === grid.own(headerRow, column)).length;
  return same >= Math.max(2, header.columns.length * KNOBS.repeatedHeaderShare);
}

interface Gap {
  readonly blanks: number;
  readonly lines: readonly string[];
}

/** 二、读书情况: a numbered section begins another table. */
const SECTION = /^(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]部分)/;

/** Another header, a form's head, or rows that have nothing of the table's after a gap. */
function endsTable(context: LocateContext, start: BodyStart, scan: RowScan, { blanks, lines }: Gap): boolean {
  if (isKnownHeader(context, scan)) return true;
  if (blanks + lines.length === 0) return false;
  if (readFormRow(context, scan)?.some((fact) => fact.key === 'teacher')) return true;
  if (isLine(context.grid, scan)) return false;
  const isHeading = scan.columns.every((column) => mayBeHeading(context, scan.row, column));
  if (isHeading && headerContrast(context, scan, start) >= KNOBS.headerContrast) return true;
  const isUnderTitle = lines.some((line) => SECTION.test(line) || isTitleText(line));
  if (isUnderTitle && isHeaderUnderTitle(context, scan, start)) return true;
  return blanks > KNOBS.mostBlankRows && !looksLikeRows(context, start, scan);
}

/** After a gap: the row fills most of the columns that the table's first row fills. */
function looksLikeRows({ grid }: LocateContext, start: BodyStart, scan: RowScan): boolean {
  const model = scanRow(grid, start.top, start);
  const shared = model.columns.filter((column) => scan.columns.includes(column)).length;
  return model.columns.length > 0 && shared >= Math.max(1, model.columns.length / 2);
}

function roleOfRow(context: LocateContext, start: BodyStart, scan: RowScan): RowRole {
  const { grid } = context;
  if (isTotalRow(grid, scan)) return 'total';
  if (!isLine(grid, scan)) return 'record';
  const [column = start.left, second, third] = scan.columns;
  const text = grid.text(scan.row, column);
  if (third !== undefined && !isNoteText(text)) return 'record';
  if (second !== undefined || isProse(text)) return 'note';
  const isWide = (grid.merge(scan.row, column)?.right ?? column) > column;
  return isWide || column <= firstColumn(context, start) ? 'group-heading' : 'record';
}

function isProse(text: string): boolean {
  return isNoteText(text) || text.length > KNOBS.proseLength || /[:：]/.test(text);
}

function firstColumn({ grid }: LocateContext, start: BodyStart): number {
  const row = start.headerRows.at(-1) ?? start.top;
  return scanRow(grid, row, start).columns[0] ?? start.left;
}

/** A group's heading has rows under it. */
function settleLines(roles: readonly RowRole[]): readonly RowRole[] {
  return roles.map((role, index) => {
    if (role !== 'group-heading') return role;
    const next = roles.slice(index + 1).find((each) => each !== 'blank' && each !== 'note');
    return next === 'record' || next === 'repeated-header' || next === 'group-heading' ? role : 'note';
  });
}
