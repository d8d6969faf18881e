import type { Column } from '../description';
import type { Book, ColumnSpan, Shown, TableFacts } from '../formula/formula';
import type { PlacedBlock, SheetLayout, Source } from './placed';
import { isFormula } from './placed';

/** A book over layouts that are added one by one; formulas are worked out only when all of them stand. */
export interface LayoutBook extends Book {
  add(layout: SheetLayout): void;
  layout(report: string): SheetLayout;
}

export function createBook(tables: ReadonlyMap<string, TableFacts>): LayoutBook {
  const layouts = new Map<string, SheetLayout>();
  const layout = (report: string): SheetLayout => {
    const found = layouts.get(report);
    if (!found) throw new Error(`no such sheet: ${report}`);
    return found;
  };
  const sourceAt = (report: string, row: number, column: number) => layout(report).cells[row]?.[column] ?? null;
  return {
    add(made) {
      layouts.set(made.report.id, made);
    },
    layout,
    table(title) {
      const found = tables.get(title);
      if (!found) throw new Error(`no such table: ${title}`);
      return found;
    },
    span: (report, block, column) => spanIn(layout(report), block, column),
    valueAt(report, row, column) {
      const source = sourceAt(report, row, column);
      return source === null ? null : workOut(source).value;
    },
    isPartialAt(report, row, column) {
      const source = sourceAt(report, row, column);
      return source !== null && workOut(source).isPartial;
    },
  };
}

/** The value that a cell shows, and whether it leaves something out. */
export function workOut(source: Source): { readonly value: Shown; readonly isPartial: boolean } {
  if (source.known) return source.known;
  const { content, place } = source;
  if (isFormula(content)) source.known = { value: content.value(place), isPartial: content.isPartial(place) };
  else if (typeof content === 'object' && content !== null) source.known = { value: content.text, isPartial: false };
  else source.known = { value: content, isPartial: false };
  return source.known;
}

function spanIn(layout: SheetLayout, block: string, column: string): ColumnSpan {
  const placed = layout.blocks.find((each) => each.block.key === block);
  const at = placed?.columns.find((each) => each.column.key === column);
  if (!placed || !at) throw new Error(`no such column: ${layout.report.id} ${block} ${column}`);
  const { first, last, rows, totals } = placed;
  return { sheet: layout.name, column: at.left, first, last, rows, totals, headRow: headRowOf(placed, at.column) };
}

/** A heading without a group above it is merged over both rows and stands in the upper one. */
export function headRowOf({ groupRow, headRow }: PlacedBlock, { group, isHelper }: Column): number {
  return groupRow === null || group !== undefined || isHelper ? headRow : groupRow;
}
