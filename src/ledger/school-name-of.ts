import type { RecognisedTable } from '../recognise/table';
import { textOf } from '../sheet/cell-value';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { schoolNameIn } from '../values/school-name';

/** The school that the rows above the tables name most often; null where none does. */
export function schoolNameOf(workbooks: readonly WorkbookSnapshot[], tables: readonly RecognisedTable[]): string | null {
  const counts = new Map<string, number>();
  for (const { sheets } of workbooks) {
    for (const sheet of sheets) {
      const tops = tables
        .filter(({ range }) => range.workbook === sheet.workbook && range.sheet === sheet.name)
        .map(({ range }) => range.top);
      const above = sheet.values.slice(0, tops.length > 0 ? Math.min(...tops) : 0).flat();
      for (const name of new Set(above.flatMap((value) => (typeof value === 'string' ? (schoolNameIn(textOf(value)) ?? []) : [])))) {
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
  }
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return most?.[0] ?? null;
}
