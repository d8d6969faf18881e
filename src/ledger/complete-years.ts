import type { RecognisedTable, Stated, TableColumn } from '../recognise/table';
import { inferYear } from '../values/calendar-day';
import type { Semester } from './semester';

/** `--09` and `--09-06`: a month or day of which nothing in the workbook states the year. */
const WITHOUT_YEAR = /^--(\d\d)(?:-(\d\d))?$/;

/** Headings and titles without a year speak of the ledger's semester, else of its school year. */
export function completeYears(tables: readonly RecognisedTable[], semester: Semester): readonly RecognisedTable[] {
  return tables.map((table) => {
    const columns = table.columns.map((column) => completeColumn(column, semester));
    const isComplete = columns.every((column, index) => column === table.columns[index]) && !isOpen(table.stated);
    return isComplete ? table : { ...table, columns, stated: complete(table.stated, semester) };
  });
}

function completeColumn(column: TableColumn, semester: Semester): TableColumn {
  return column.of && isOpen(column.of) ? { ...column, of: complete(column.of, semester) } : column;
}

function isOpen({ month = '', date = '' }: Stated): boolean {
  return WITHOUT_YEAR.test(month) || WITHOUT_YEAR.test(date);
}

function complete(stated: Stated, semester: Semester): Stated {
  const { month, date } = stated;
  return {
    ...stated,
    ...(month === undefined ? {} : { month: withYear(month, semester) }),
    ...(date === undefined ? {} : { date: withYear(date, semester) }),
  };
}

function withYear(text: string, semester: Semester): string {
  const [, month, day] = WITHOUT_YEAR.exec(text) ?? [];
  if (!month) return text;
  const year = inferYear(semester, Number(month), day ? Number(day) : null);
  return `${year}${text.slice(1)}`;
}
