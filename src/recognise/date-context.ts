import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import type { DateContext } from '../values/calendar-day';
import { parseSemester } from '../values/parse-semester';

/** Rows at a sheet's top in which titles state the semester. */
const TITLE_ROWS = 5;

/** The semester or school year that a sheet's first lines or its name state, as the days between which dates without a year lie. */
export function statedContext(sheet: SheetSnapshot): DateContext | null {
  const texts = sheet.values.slice(0, TITLE_ROWS).flatMap((row) => row.filter((value) => typeof value === 'string'));
  for (const text of [...texts, sheet.name]) {
    const id = parseSemester(text);
    if (id) return daysOf(id);
  }
  return null;
}

/** What most sheets of the workbooks state, for those that state nothing; null where none does. */
export function commonContext(workbooks: readonly WorkbookSnapshot[]): DateContext | null {
  const votes = new Map<string, { context: DateContext; count: number }>();
  for (const sheet of workbooks.flatMap(({ sheets }) => sheets)) {
    const context = statedContext(sheet);
    if (!context) continue;
    const vote = votes.get(context.start + context.end) ?? { context, count: 0 };
    votes.set(context.start + context.end, { context, count: vote.count + 1 });
  }
  return [...votes.values()].sort((a, b) => b.count - a.count)[0]?.context ?? null;
}

/** First semester 1 September to 31 January, second 1 February to 31 July, school year 1 September to 31 August. */
function daysOf(id: string): DateContext {
  const [first = '', second = '', term] = id.split('-');
  if (term === '1') return { start: `${first}-09-01`, end: `${second}-01-31` };
  if (term === '2') return { start: `${second}-02-01`, end: `${second}-07-31` };
  return { start: `${first}-09-01`, end: `${second}-08-31` };
}
