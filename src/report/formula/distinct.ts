import { COUNTED } from '../words';
import type { PlannedScalar } from '../write-plan';
import type { Criterion } from './criteria';
import { sameKey } from './criteria';
import type { Formula, Place, Shown } from './formula';
import { compose, quoteText } from './formula';
import { number } from './operators';

/** Longer tables would take Excel minutes: each row is compared with each. */
const MOST_ROWS = 2000;
const STANDING = '计入';

/** `"<>"`: cells that hold something. */
export function filled(): Criterion {
  return { text: () => quoteText('<>'), matches: () => (value) => value !== null && value !== '', equals: null, refers: [] };
}

/** Whether the different values of a table of this length are counted by a formula, and not stated. */
export function isCountedLive(rowCount: number): boolean {
  return rowCount <= MOST_ROWS;
}

/**
 * 人数: how many different values a column has in the rows that count and hold the other values:
 * `SUMPRODUCT((数_T[教师]<>"")*(数_T[级别]=$A6)*(数_T[计入]="是")/(COUNTIFS(数_T[教师],数_T[教师]&"",…)+(数_T[教师]="")))`. The last term keeps
 * rows of nobody from dividing by 0; the other columns may have no blank cell.
 */
export function distinctOf(table: string, heading: string, where: Readonly<Record<string, Formula>> = {}): Formula {
  const fixed = Object.entries(where);
  const value = (at: Place) => differentValues(at, table, heading, [...fixed.map(([head, of]) => [head, of.value(at)] as const)]);
  return {
    kind: 'formula',
    text: (at) => {
      const { name, rowCount } = at.book.table(table);
      if (!isCountedLive(rowCount)) return number(value(at)).text(at);
      const tests = fixed.map(([head, of]) => `(${name}[${head}]=${of.text(at)})*`).join('');
      const same = [heading, ...fixed.map(([head]) => head), STANDING].map((head) => `${name}[${head}],${name}[${head}]&""`).join(',');
      return `SUMPRODUCT((${name}[${heading}]<>"")*${tests}(${name}[${STANDING}]=${quoteText(COUNTED.yes)})/(COUNTIFS(${same})+(${name}[${heading}]="")))`;
    },
    value,
    isPartial: () => false,
    refers: compose(
      Object.values(where),
      () => '',
      () => 0,
    ).refers,
  };
}

function differentValues(at: Place, table: string, heading: string, fixed: readonly (readonly [string, PlannedScalar])[]): number {
  const facts = at.book.table(table);
  const values = facts.column(heading);
  const keys = facts.rowsWhere([...fixed, [STANDING, COUNTED.yes]]).map((row) => keyOf(values[row] ?? null));
  return new Set(keys.filter((key) => key !== null)).size;
}

function keyOf(value: Shown): string | null {
  return value === null || value === '' ? null : sameKey(value);
}
