import type { WorkbookSnapshot } from '../../sheet/snapshot';
import type { Standard } from '../../standard/rule';
import { standardToRows } from '../../standard/sheet/print-standard';
import { standardSheetOf } from '../../standard/sheet/read-sheet';
import type { WritePlan } from '../write-plan';
import { editStandard } from './edit-standard';
import { layOutStandard } from './lay-out-standard';
import type { NoEdit } from './table-edit';

export type StandardPlan =
  | { readonly kind: 'plan'; readonly plan: WritePlan }
  /** The sheet says it already. */
  | { readonly kind: 'unchanged' }
  /** A sheet of that name holds something else. */
  | { readonly kind: 'other-sheet'; readonly sheet: string }
  | NoEdit;

/**
 * What has to be written so that the sheet 达标标准 of a workbook says a standard: the whole sheet where there is none, else single cells.
 * `base` is the preset that the standard was made from; 本校修改 says what differs from it.
 */
export function planStandard(standard: Standard, target: WorkbookSnapshot, base: Standard | null): StandardPlan {
  const rows = standardToRows(standard, base);
  const sheet = standardSheetOf(target);
  if (!sheet) return { kind: 'plan', plan: layOutStandard(rows, target.takenNames) };
  const edited = editStandard(sheet, rows);
  if (!edited) return { kind: 'other-sheet', sheet: sheet.name };
  if (edited.kind !== 'edit') return edited;
  if (edited.edit.cells.length === 0) return { kind: 'unchanged' };
  return { kind: 'plan', plan: { keep: [], sheets: [], styles: [], edits: [edited.edit], memory: null } };
}
