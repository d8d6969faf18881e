import type { PlannedScalar } from '../write-plan';
import type { Cells, Formula, Place, Shown } from './formula';
import { quoteText } from './formula';
import { plainNumber } from './number-text';
import { text } from './operators';

/** 条件: a criterion of COUNTIFS and SUMIFS. Those for one value find their rows through an index. */
export interface Criterion {
  text(at: Place): string;
  matches(at: Place): (value: Shown) => boolean;
  /** The one value that fits, where there is one. */
  readonly equals: Formula | null;
  readonly refers: readonly string[];
}

/** Exactly this value. Texts from a school reach a criterion only through cells in which no wildcard is left (`label`). */
export function is(value: Formula | string | number): Criterion {
  const formula = typeof value === 'object' ? value : literal(value);
  return {
    text: (at) => formula.text(at),
    matches: (at) => {
      const wanted = formula.value(at);
      return (cell) => isSame(cell, wanted);
    },
    equals: formula,
    refers: formula.refers,
  };
}

function literal(value: string | number): Formula {
  if (typeof value === 'string') return text(value);
  const made: Formula = { kind: 'formula', text: () => plainNumber(value), value: () => value, isPartial: () => false, refers: [] };
  return made;
}

/** Whether Excel's criteria take the two for the same: texts without regard to case. */
export function isSame(cell: Shown, wanted: PlannedScalar): boolean {
  if (cell === null) return false;
  return typeof cell === typeof wanted && sameKey(cell) === sameKey(wanted);
}

/** The key under which an index keeps a value. */
export function sameKey(value: PlannedScalar): string {
  return typeof value === 'string' ? `s${value.toLowerCase()}` : `n${String(value)}`;
}

/** `"="`: cells that hold nothing. */
export function blank(): Criterion {
  return { text: () => quoteText('='), matches: () => (value) => value === null, equals: null, refers: [] };
}

/** `"✓*"`: texts that begin with these characters. */
export function startsWith(start: string): Criterion {
  return {
    text: () => quoteText(`${start}*`),
    matches: () => (value) => typeof value === 'string' && value.toLowerCase().startsWith(start.toLowerCase()),
    equals: null,
    refers: [],
  };
}

/** `">=12"`: numbers on one side of an edge. */
export function numbers(relation: '>' | '>=' | '<' | '<=', edge: number): Criterion {
  const holds = {
    '>': (value: number) => value > edge,
    '>=': (value: number) => value >= edge,
    '<': (value: number) => value < edge,
    '<=': (value: number) => value <= edge,
  }[relation];
  return {
    text: () => quoteText(relation + plainNumber(edge)),
    matches: () => (value) => typeof value === 'number' && holds(value),
    equals: null,
    refers: [],
  };
}

/** `COUNTIFS(cells,criterion,…)`; one pair is written as COUNTIF. */
export function countWhere(...pairs: readonly (readonly [Cells, Criterion])[]): Formula {
  return {
    kind: 'formula',
    text: (at) => `${pairs.length === 1 ? 'COUNTIF' : 'COUNTIFS'}(${pairTexts(pairs, at)})`,
    value: (at) => rowsWhere(pairs, at).length,
    isPartial: () => false,
    refers: refersOf(pairs),
  };
}

/** `SUMIFS(sums,cells,criterion,…)`. */
export function sumWhere(sums: Cells, ...pairs: readonly (readonly [Cells, Criterion])[]): Formula {
  return {
    kind: 'formula',
    text: (at) => `SUMIFS(${sums.text(at)},${pairTexts(pairs, at)})`,
    value: (at) => {
      const values = sums.values(at);
      return rowsWhere(pairs, at).reduce((total, row) => total + (typeof values[row] === 'number' ? values[row] : 0), 0);
    },
    isPartial: (at) => sums.isPartial(at),
    refers: [...new Set([...sums.refers, ...refersOf(pairs)])],
  };
}

function pairTexts(pairs: readonly (readonly [Cells, Criterion])[], at: Place): string {
  return pairs.map(([cells, criterion]) => `${cells.text(at)},${criterion.text(at)}`).join(',');
}

function refersOf(pairs: readonly (readonly [Cells, Criterion])[]): readonly string[] {
  return [...new Set(pairs.flatMap(([cells, criterion]) => [...cells.refers, ...criterion.refers]))];
}

function rowsWhere(pairs: readonly (readonly [Cells, Criterion])[], at: Place): readonly number[] {
  const tests = pairs.map(([cells, criterion]) => ({ values: cells.values(at), matches: criterion.matches(at) }));
  const rows = (tests[0]?.values ?? []).map((_, row) => row);
  return rows.filter((row) => tests.every(({ values, matches }) => matches(values[row] ?? null)));
}
