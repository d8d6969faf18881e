import type { RecognisedTable } from '../recognise/table';
import type { Issue } from '../sheet/issue';

/** Issues as a person goes through the workbooks: by sheet in the order of the tables, then row, then column. */
export function orderIssues(issues: readonly Issue[], tables: readonly RecognisedTable[]): readonly Issue[] {
  const order = new Map<string, number>();
  for (const { range } of tables) {
    const sheet = `${range.workbook}|${range.sheet}`;
    if (!order.has(sheet)) order.set(sheet, order.size);
  }
  const placeOf = ({ cells: [at] }: Issue) => [order.get(`${at.workbook}|${at.sheet}`) ?? order.size, at.top, at.left] as const;
  return [...issues].sort((a, b) => {
    const [x, y] = [placeOf(a), placeOf(b)];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2] || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
  });
}
