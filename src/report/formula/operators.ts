import type { PlannedScalar } from '../write-plan';
import type { Cells, Formula } from './formula';
import { compose, numberOf, quoteText, whole } from './formula';
import { formatNumber, plainNumber, roundHalfUp } from './number-text';

/** What stands where a ratio has nothing to divide by. */
export const DASH = '—';

export function text(literal: string): Formula {
  return compose(
    [],
    () => quoteText(literal),
    () => literal.slice(0, 255),
  );
}

export function number(literal: number): Formula {
  return compose(
    [],
    () => plainNumber(literal),
    () => literal,
  );
}

/** `a&b&c`; plain strings are literals. */
export function joined(...parts: readonly (Formula | string)[]): Formula {
  const formulas = parts.map((part) => (typeof part === 'string' ? text(part) : part));
  return whole(
    compose(
      formulas,
      (texts) => texts.join('&'),
      (values) => values.map((value) => (typeof value === 'number' ? plainNumber(value) : String(value))).join(''),
    ),
  );
}

/** `TEXT(a,"0.0")`; a text shows as it is. */
export function shown(value: Formula, format: string): Formula {
  return compose(
    [value],
    ([a]) => `TEXT(${a},${quoteText(format)})`,
    ([a]) => (typeof a === 'number' ? formatNumber(a, format) : String(a)),
  );
}

function arithmetic(sign: string, parts: readonly Formula[], of: (a: number, b: number) => number): Formula {
  return compose(
    parts,
    (texts) => texts.join(sign),
    (values) => values.map((value) => numberOf(value) ?? 0).reduce(of),
  );
}

/** `a+b+c` of cells and function calls. */
export function plus(...parts: readonly Formula[]): Formula {
  return arithmetic('+', parts, (a, b) => a + b);
}

/** `a-b` of cells and function calls. */
export function minus(a: Formula, b: Formula): Formula {
  return arithmetic('-', [a, b], (x, y) => x - y);
}

/** `a/b` of cells and function calls, unguarded; `ratio` guards. */
export function over(a: Formula, b: Formula): Formula {
  return arithmetic('/', [a, b], (x, y) => x / y);
}

export function times(a: Formula, b: Formula): Formula {
  return arithmetic('*', [a, b], (x, y) => x * y);
}

/** The formula in brackets. */
export function bracketed(inner: Formula): Formula {
  return compose(
    [inner],
    ([a]) => `(${a})`,
    ([a]) => a ?? 0,
  );
}

export function rounded(value: Formula, digits: number): Formula {
  return compose(
    [value],
    ([a]) => `ROUND(${a},${digits})`,
    ([a]) => roundHalfUp(numberOf(a ?? null) ?? 0, digits),
  );
}

type Relation = '=' | '<>' | '>' | '>=' | '<' | '<=';

/** `a>=b`. Texts are compared without regard to case, and a text is greater than any number, as in Excel. */
export function compare(a: Formula, relation: Relation, b: Formula): Formula {
  return compose(
    [a, b],
    ([x, y]) => `${x}${relation}${y}`,
    ([x, y]) => holds(order(x ?? '', y ?? ''), relation),
  );
}

function order(a: PlannedScalar, b: PlannedScalar): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  const [x, y] = [String(a).toLowerCase(), String(b).toLowerCase()];
  return x === y ? 0 : x < y ? -1 : 1;
}

function holds(difference: number, relation: Relation): boolean {
  if (relation === '=') return difference === 0;
  if (relation === '<>') return difference !== 0;
  if (relation === '>') return difference > 0;
  if (relation === '>=') return difference >= 0;
  return relation === '<' ? difference < 0 : difference <= 0;
}

export function when(condition: Formula, then: Formula, otherwise: Formula): Formula {
  return compose(
    [condition, then, otherwise],
    ([c, a, b]) => `IF(${c},${a},${b})`,
    ([c, a, b]) => (c === true ? (a ?? '') : (b ?? '')),
  );
}

export function both(...conditions: readonly Formula[]): Formula {
  return compose(
    conditions,
    (texts) => `AND(${texts.join(',')})`,
    (values) => values.every((value) => value === true),
  );
}

export function isNumber(value: Formula): Formula {
  return compose(
    [value],
    ([a]) => `ISNUMBER(${a})`,
    ([a]) => typeof a === 'number',
  );
}

/** `IF(b=0,"—",a/b)`: a ratio with nothing to divide by shows a dash, never 0. */
export function ratioOf(a: Formula, b: Formula): Formula {
  return when(compare(b, '=', number(0)), text(DASH), over(a, b));
}

/** `SUM(cells)`: texts and empty cells add nothing. */
export function sum(...cells: readonly Cells[]): Formula {
  return {
    kind: 'formula',
    text: (at) => `SUM(${cells.map((each) => each.text(at)).join(',')})`,
    value: (at) => cells.flatMap((each) => each.values(at)).reduce<number>((total, value) => total + (numberOf(value) ?? 0), 0),
    isPartial: (at) => cells.some((each) => each.isPartial(at)),
    refers: [...new Set(cells.flatMap((each) => each.refers))],
  };
}

/** `COUNTA(cells)`. */
export function countFilled(cells: Cells): Formula {
  return {
    kind: 'formula',
    text: (at) => `COUNTA(${cells.text(at)})`,
    value: (at) => cells.values(at).filter((value) => value !== null).length,
    isPartial: () => false,
    refers: cells.refers,
  };
}
