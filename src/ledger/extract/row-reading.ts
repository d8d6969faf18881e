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
  let found: OpenCombination[] = [{ fields: {}, mentions: [] }];
  for (const { value, cell, planned } of cells) {
    if (!value) continue;
    const field = personField(kind, planned.target.field);
    const [only, ...more] = value.variants;
    if (only && more.length === 0)
      for (const each of found) addVariant(each, inKind(only, planned.target.field, field), field, cell.origin);
    else
      found = found.flatMap((each) =>
        value.variants.map((variant) => withVariant(each, inKind(variant, planned.target.field, field), field, cell.origin)),
      );
  }
  return found;
}

/** A combination that is still being put together. */
interface OpenCombination {
  readonly fields: Record<string, unknown>;
  readonly mentions: NameMention[];
}

function inKind(variant: Variant, from: string, to: string): Variant {
  return from === to ? variant : { ...variant, fields: { [to]: variant.fields[from] } };
}

function withVariant({ fields, mentions }: OpenCombination, variant: Variant, field: string, at: CellRange): OpenCombination {
  const copy = { fields: { ...fields }, mentions: [...mentions] };
  addVariant(copy, variant, field, at);
  return copy;
}

function addVariant({ fields, mentions }: OpenCombination, variant: Variant, field: string, at: CellRange): void {
  if (variant.names.length > 0 && field in fields) return;
  for (const [each, value] of Object.entries(variant.fields)) {
    if (each === 'evidence') fields[each] = { ...(value as object), ...(fields[each] as object | undefined) };
    else if (!(each in fields)) fields[each] = value;
  }
  for (const name of variant.names) mentions.push({ field, ...name, at });
}
