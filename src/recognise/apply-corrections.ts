import type { RecordKind } from '../record/fields';
import { RECORD_KINDS } from '../record/record-kinds';
import { parseArea } from '../sheet/a1';
import type { SheetGrid } from './grid/sheet-grid';
import type { Corrections, TableCorrection } from './corrections';
import type { LocatedTable } from './locate/located-table';
import { scanRow } from './locate/row-scan';
import type { TableColumn } from './table';

/** The headings as a correction addresses them: the cells of the lowest header row, joined by `|`; '' without a header. */
export function headingKey({ grid, headerRows, left, right }: LocatedTable): string {
  const row = headerRows.at(-1);
  if (row === undefined) return '';
  const texts: string[] = [];
  for (let column = left; column <= right; column++) if (grid.text(row, column) !== '') texts.push(grid.text(row, column));
  return texts.join('|');
}

/** The correction of a table: the one that names its headings, else one that names its sheet alone. Later ones win. */
export function correctionOf(table: LocatedTable, key: string, { tables }: Corrections): TableCorrection | null {
  const own = tables.filter(
    (each) => each.headings !== undefined && each.headings === key && (each.sheet === undefined || each.sheet === table.grid.sheet.name),
  );
  const ofSheet = tables.filter((each) => each.headings === undefined && each.sheet === table.grid.sheet.name);
  return own.at(-1) ?? ofSheet.at(-1) ?? null;
}

/** The table at the range and with the header rows that a person stated; rows that were not scanned before are records. */
export function correctPlace(table: LocatedTable, correction: TableCorrection): LocatedTable {
  const area = correction.range === undefined ? null : parseArea(correction.range);
  const headerRows = correction.headerRows?.map((row) => row - 1) ?? table.headerRows;
  if (!area && correction.headerRows === undefined) return table;
  const { top, bottom, left, right } = area ?? {
    ...table,
    top: Math.min(table.top, ...headerRows),
    bottom: Math.max(table.bottom, ...headerRows),
  };
  const roles = Array.from({ length: bottom - top + 1 }, (_, index) => {
    const row = top + index;
    if (headerRows.includes(row)) return 'header' as const;
    const known = table.roles[row - table.top];
    if (known !== undefined && known !== 'header') return known;
    return scanRow(table.grid, row, { left, right }).columns.length === 0 ? ('blank' as const) : ('record' as const);
  });
  return { ...table, top, bottom, left, right, headerRows, roles };
}

/** Tables that a person pointed at on a sheet where none was found. */
export function tablesPointedAt(grid: SheetGrid, found: readonly LocatedTable[], { tables }: Corrections): readonly LocatedTable[] {
  if (found.length > 0) return [];
  return tables.flatMap((correction) => {
    const area = correction.sheet === grid.sheet.name && correction.range ? parseArea(correction.range) : null;
    if (!area) return [];
    return [correctPlace({ grid, ...area, headerRows: [], roles: [], above: [], notes: [], facts: [] }, correction)];
  });
}

/** The kind that a person stated, or null. */
export function correctedKind(correction: TableCorrection | null): RecordKind | 'mixed' | null {
  const kind = correction?.kind;
  if (kind === undefined || kind === 'unrecognised') return null;
  return kind === 'mixed' || RECORD_KINDS.some((each) => each.kind === kind) ? kind : null;
}

/** The columns with the fields that a person stated for their headings; a field given away so leaves its former column. */
export function correctColumns(columns: readonly TableColumn[], correction: TableCorrection | null): readonly TableColumn[] {
  const stated = correction?.fields;
  if (!stated) return columns;
  const taken = new Set(Object.values(stated));
  return columns.map((column) => {
    const field = stated[column.label];
    if (field !== undefined) return withField(column, field);
    const isGivenAway = taken.has(column.field) && column.of === undefined;
    return isGivenAway
      ? { ...column, field: 'other', confidence: 1, isDoubtful: false, reasons: [{ code: 'correction', params: {} }] }
      : column;
  });
}

/** `reading.books` names a field of another kind, in a mixed summary. */
function withField(column: TableColumn, stated: string): TableColumn {
  const [kind, field] = stated.includes('.') ? stated.split('.') : [undefined, stated];
  const reasons = [{ code: 'correction', params: {} }];
  const definition = RECORD_KINDS.find((each) => each.kind === kind);
  return { ...column, ...(definition ? { kind: definition.kind } : {}), field: field ?? stated, confidence: 1, isDoubtful: false, reasons };
}
