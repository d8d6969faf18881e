import type { PlannedContent, WritePlan } from '../report/write-plan';
import { formatCell } from '../sheet/a1';
import { valueAt } from '../sheet/snapshot';
import { openFileWorkbook } from '../workbook/file/file-workbook';
import { recalculated } from './recalculate';

/** A plan whose formulas bring no right value: what stands there afterwards was worked out by somebody else. */
function withoutValues(plan: WritePlan): WritePlan {
  const blanked = (content: PlannedContent): PlannedContent =>
    content.kind === 'formula' ? { ...content, cached: typeof content.cached === 'number' ? -987654 : 'not worked out' } : content;
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((line) => line.map((cell) => cell && { ...cell, content: blanked(cell.content) })),
  }));
  return { ...plan, sheets };
}

/** Formula cells in which another program sees another value than ours. */
export async function formulaDifferences(plan: WritePlan, name: string, bytes: Uint8Array): Promise<string[]> {
  const book = openFileWorkbook(name, bytes);
  await book.apply(withoutValues(plan));
  const snapshot = await openFileWorkbook(name, recalculated(book.bytes())).read();
  return plan.sheets.flatMap((sheet) => {
    const found = snapshot.sheets.find((each) => each.name === sheet.name);
    if (!found) return [`${sheet.name} is missing`];
    return sheet.cells.flatMap((line, row) =>
      line.flatMap((cell, column) => {
        if (cell?.content.kind !== 'formula') return [];
        const value = valueAt(found, row, column) ?? '';
        const { cached, formula } = cell.content;
        const isSame = typeof cached === 'number' && typeof value === 'number' ? Math.abs(cached - value) < 1e-9 : cached === value;
        return isSame ? [] : [`${sheet.name}!${formatCell(row, column)} =${formula}: ${String(cached)}, not ${JSON.stringify(value)}`];
      }),
    );
  });
}
