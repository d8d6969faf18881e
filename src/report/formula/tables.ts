import { COUNTED } from '../words';
import type { PlannedScalar } from '../write-plan';
import type { Criterion } from './criteria';
import type { Cells, Formula, Place, TableFacts } from './formula';
import { numberOf, quoteText } from './formula';
import { is } from './criteria';
import { DASH, text } from './operators';

/** Criteria of a table's columns, by heading; a plain text or number is one value. */
export type Where = Readonly<Record<string, Criterion | Formula | string | number>>;

const STANDING = '计入';

/** A column of a data table as a whole: `数_听课[节数]`. */
export function tableColumn(table: string, heading: string): Cells {
  return {
    text: (at) => `${at.book.table(table).name}[${heading}]`,
    values: (at) => at.book.table(table).column(heading),
    isPartial: (at) => pendingRows(at.book.table(table), [], []),
    refers: [],
  };
}

/** `SUMIFS(数_T[column],数_T[heading],criterion,…)`; partial where a record that fits is pending. Without criteria, `SUM`. */
export function sumOf(table: string, column: string, where: Where = {}): Formula {
  const criteria = criteriaOf(where);
  return {
    kind: 'formula',
    text: (at) => {
      const name = at.book.table(table).name;
      return criteria.length === 0 ? `SUM(${name}[${column}])` : `SUMIFS(${name}[${column}],${criteriaText(name, criteria, at)})`;
    },
    value: (at) => {
      const facts = at.book.table(table);
      const values = facts.column(column);
      return matching(facts, criteria, at).reduce((total, row) => total + (numberOf(values[row] ?? null) ?? 0), 0);
    },
    isPartial: (at) => {
      const [fixed, tests] = split(criteria, at);
      return pendingRows(at.book.table(table), fixed, tests);
    },
    refers: refersOf(criteria),
  };
}

/** `COUNTIFS(数_T[heading],criterion,…)`. */
export function countOf(table: string, where: Where): Formula {
  const criteria = criteriaOf(where);
  return {
    kind: 'formula',
    text: (at) => {
      return `${criteria.length === 1 ? 'COUNTIF' : 'COUNTIFS'}(${criteriaText(at.book.table(table).name, criteria, at)})`;
    },
    value: (at) => matching(at.book.table(table), criteria, at).length,
    isPartial: () => false,
    refers: refersOf(criteria),
  };
}

/**
 * `SUMPRODUCT((数_T[heading]=cell)*(数_T[计入]="是"))`: rows that hold a long text, such as a title, which may contain what a criterion
 * would take for a wildcard.
 */
export function countSame(table: string, heading: string, value: Formula): Formula {
  return {
    kind: 'formula',
    text: (at) => {
      const name = at.book.table(table).name;
      return `SUMPRODUCT((${name}[${heading}]=${value.text(at)})*(${name}[${STANDING}]=${quoteText(COUNTED.yes)}))`;
    },
    value: (at) => {
      const wanted: [string, PlannedScalar][] = [
        [heading, value.value(at)],
        [STANDING, COUNTED.yes],
      ];
      return at.book.table(table).rowsWhere(wanted).length;
    },
    isPartial: () => false,
    refers: value.refers,
  };
}

/** `IFERROR(INDEX(数_T[column],MATCH(key,数_T[keys],0)),"—")`: what a table says under a key. */
export function lookupOf(table: string, column: string, keys: string, key: Formula): Formula {
  return {
    kind: 'formula',
    text: (at) => {
      const name = at.book.table(table).name;
      return `IFERROR(INDEX(${name}[${column}],MATCH(${key.text(at)},${name}[${keys}],0)),${text(DASH).text(at)})`;
    },
    value: (at) => {
      const facts = at.book.table(table);
      const [row] = facts.rowsWhere([[keys, key.value(at)]]);
      return row === undefined ? DASH : (facts.column(column)[row] ?? DASH);
    },
    isPartial: () => false,
    refers: key.refers,
  };
}

function criteriaOf(where: Where): readonly (readonly [string, Criterion])[] {
  return Object.entries(where).map(([heading, value]) => [heading, isCriterion(value) ? value : is(value)] as const);
}

function isCriterion(value: Criterion | Formula | string | number): value is Criterion {
  return typeof value === 'object' && 'matches' in value;
}

function refersOf(criteria: readonly (readonly [string, Criterion])[]): readonly string[] {
  return [...new Set(criteria.flatMap(([, criterion]) => criterion.refers))];
}

function criteriaText(name: string, criteria: readonly (readonly [string, Criterion])[], at: Place): string {
  return criteria.map(([heading, criterion]) => `${name}[${heading}],${criterion.text(at)}`).join(',');
}

type Fixed = readonly (readonly [string, PlannedScalar])[];
type Tests = readonly (readonly [string, (value: PlannedScalar | null) => boolean])[];

/** Criteria for one value, which an index answers, and those that each row is tested with. */
function split(criteria: readonly (readonly [string, Criterion])[], at: Place): [Fixed, Tests] {
  const fixed = criteria.flatMap(([heading, { equals }]) => (equals ? [[heading, equals.value(at)] as const] : []));
  const tests = criteria.flatMap(([heading, each]) => (each.equals ? [] : [[heading, each.matches(at)] as const]));
  return [fixed, tests];
}

function matching(facts: TableFacts, criteria: readonly (readonly [string, Criterion])[], at: Place): readonly number[] {
  const [fixed, tests] = split(criteria, at);
  return passing(facts, facts.rowsWhere(fixed), tests);
}

function passing(facts: TableFacts, rows: readonly number[], tests: Tests): readonly number[] {
  if (tests.length === 0) return rows;
  const columns = tests.map(([heading, matches]) => [facts.column(heading), matches] as const);
  return rows.filter((row) => columns.every(([values, matches]) => matches(values[row] ?? null)));
}

/** Whether a record that cannot be decided fits the criteria. */
function pendingRows(facts: TableFacts, fixed: Fixed, tests: Tests): boolean {
  if (!facts.has(STANDING)) return false;
  const others = fixed.filter(([heading]) => heading !== STANDING);
  return passing(facts, facts.rowsWhere([...others, [STANDING, COUNTED.pending]]), tests).length > 0;
}
