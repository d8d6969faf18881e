import type { RecordKind } from '../../record/fields';
import type { CellRange } from '../../sheet/cell-address';
import type { IssueCode } from '../../sheet/issue';
import type { CellReader } from './cell-reader';
import type { NameMention } from './draft';
import type { FieldValue, Variant } from './field-reading';
import { personField } from './stated-fields';
import type { PlannedColumn } from './table-plan';
import type { BodyCell, TableBody } from './table-body';

/** One column's cell in one row, read. */
export interface ReadCell {
  readonly planned: PlannedColumn;
  readonly cell: BodyCell;
  readonly value: FieldValue | null;
  readonly state: 'value' | 'blank' | 'unreadable';
  /** Why it cannot be read, where that is an issue. */
  readonly code: IssueCode | null;
}

/** What several cells of one row say together, for one record. */
export interface Combination {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly mentions: readonly NameMention[];
}

export function readCells(body: TableBody, row: number, columns: readonly PlannedColumn[], read: CellReader): ReadCell[] {
  return columns.map((planned) => {
    const cell = body.cell(row, planned.column.column);
    const reading = read(cell, planned.target);
    return {
      planned,
      cell,
      value: reading.kind === 'value' ? reading.value : null,
      state: reading.kind,
      code: reading.kind === 'unreadable' ? reading.code : null,
    };
  });
}

/**
 * One combination for each record that the cells make: a cell of several names or titles multiplies them. Where two columns state one
 * field, the first that is filled holds.
 */
export function combinations(kind: RecordKind, cells: readonly ReadCell[]): Combination[] {
  let found: Combination[] = [{ fields: {}, mentions: [] }];
  for (const { value, cell, planned } of cells) {
    if (!value) continue;
    const field = personField(kind, planned.target.field);
    found = found.flatMap((before) =>
      value.variants.map((variant) => joined(before, inKind(variant, planned.target.field, field), field, cell.origin)),
    );
  }
  return found;
}

function inKind(variant: Variant, from: string, to: string): Variant {
  return from === to ? variant : { ...variant, fields: { [to]: variant.fields[from] } };
}

function joined(before: Combination, { fields, names }: Variant, field: string, at: CellRange): Combination {
  if (names.length > 0 && field in before.fields) return before;
  const evidence = { ...(before.fields['evidence'] as object | undefined), ...(fields['evidence'] as object | undefined) };
  return {
    fields: { ...fields, ...before.fields, ...(Object.keys(evidence).length > 0 ? { evidence } : {}) },
    mentions: [...before.mentions, ...names.map((name) => ({ field, ...name, at }))],
  };
}
