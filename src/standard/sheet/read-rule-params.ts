import type { RuleParams } from '../rule';
import type { AnyRuleKind } from '../rule-kinds';
import type { Comparison } from './comparison-words';
import { COMPARISON_WORDS } from './comparison-words';
import type { Figure } from './figure-text';
import type { KindColumns } from './kind-columns';
import { DEFAULT_TOLERANCE, kindColumns, OPTION_COLUMNS } from './kind-columns';
import { parseParams } from './param-text';
import { PRO_RATA } from './print-rule';
import { readFigure, readWord } from './read-cells';
import type { FoundRow } from './sheet-row';
import { breakRow, cellTextOf } from './sheet-row';
import { splitText } from './split-text';

type Params = Record<string, RuleParams[string]>;

/** 统计 under a 条件: each counted thing gets it; one that has a condition of its own keeps both. */
function narrowed(count: string, where: string): string | null {
  const terms = splitText(count, '+＋、');
  if (terms === null) return null;
  return terms
    .map((term) => {
      const [, head, own] = /^([^[［【]+)[[［【](.+)[\]］】]$/s.exec(term.trim()) ?? [];
      return head === undefined ? `${term.trim()}[${where}]` : `${head}[(${own ?? ''}) 且 (${where})]`;
    })
    .join('+');
}

function readCount(row: FoundRow, { count, where }: KindColumns): Params {
  const counted = cellTextOf(row, 'count');
  if (counted === '') return {};
  if (count === undefined) return breakRow(row, 'count', 'not-for-kind');
  const condition = where === 'narrows' ? cellTextOf(row, 'where') : '';
  const text = condition === '' ? counted : narrowed(counted, condition);
  return { [count]: text ?? breakRow(row, 'count', 'not-a-quantity') };
}

function readWhere(row: FoundRow, { where }: KindColumns): Params {
  const condition = cellTextOf(row, 'where');
  if (condition === '') return {};
  if (where === undefined) return breakRow(row, 'where', 'not-for-kind');
  if (where !== 'narrows') return { [where.param]: condition };
  return cellTextOf(row, 'count') === '' ? breakRow(row, 'count', 'missing') : {};
}

function readOptions(row: FoundRow, kind: AnyRuleKind): Params {
  const params: Params = {};
  for (const option of OPTION_COLUMNS) {
    const text = cellTextOf(row, option);
    if (text === '') continue;
    if (!Object.hasOwn(kind.params, option)) breakRow(row, option, 'not-for-kind');
    params[option] = text;
  }
  return params;
}

/** 全部, all of a list: no figure is needed to say so. */
const ALL = /^(?:全部|全|所有|每项|100%)$/;

function boundOf(row: FoundRow, { bounds }: KindColumns, comparison: Comparison): string {
  return bounds.find(([each]) => each === comparison)?.[1] ?? breakRow(row, 'comparison', 'not-for-kind');
}

function readAbout(row: FoundRow, { about }: KindColumns, { first, second }: Figure['numbers']): Params {
  if (!about) return breakRow(row, 'comparison', 'not-for-kind');
  if (about.flag !== undefined) return { [about.figure]: first, [about.flag]: true };
  return { [about.figure]: first, [about.tolerance ?? '']: second ?? DEFAULT_TOLERANCE };
}

function readBetween(row: FoundRow, columns: KindColumns, { first, second }: Figure['numbers']): Params {
  if (second === null) return breakRow(row, 'figure', 'not-a-number');
  return { [boundOf(row, columns, '≥')]: first, [boundOf(row, columns, '≤')]: second };
}

function readBound(row: FoundRow, columns: KindColumns, comparison: Comparison, figure: Figure): Params {
  const isSaidOtherwise = figure.comparison !== null && figure.comparison !== comparison;
  if (figure.numbers.kind !== 'one' || isSaidOtherwise) breakRow(row, 'figure', 'not-a-number');
  return { [boundOf(row, columns, comparison)]: figure.numbers.first };
}

function readCompared(row: FoundRow, columns: KindColumns, comparison: Comparison, figure: Figure): Params {
  if (comparison === 'about') return readAbout(row, columns, figure.numbers);
  return comparison === 'between' ? readBetween(row, columns, figure.numbers) : readBound(row, columns, comparison, figure);
}

function readBounds(row: FoundRow, columns: KindColumns): Params {
  const stated = readWord(row, 'comparison', COMPARISON_WORDS, null);
  const [usual = null, param = null] = columns.bounds[0] ?? [];
  if (param === 'need' && ALL.test(cellTextOf(row, 'figure'))) return {};
  const figure = readFigure(row, 'figure');
  if (!figure) return stated === null || stated === usual ? {} : breakRow(row, 'figure', 'missing');
  const comparison = stated ?? figure.comparison ?? usual;
  return comparison === null ? breakRow(row, 'figure', 'not-for-kind') : readCompared(row, columns, comparison, figure);
}

function readRest(row: FoundRow, kind: AnyRuleKind): { readonly params: RuleParams; readonly proRata: boolean } {
  const read = parseParams(cellTextOf(row, 'params'), kind.params);
  if (read.kind === 'broken') return breakRow(row, 'params', 'not-a-parameter', read.value);
  const { [PRO_RATA]: proRata = false, ...params } = read.params;
  return { params, proRata: proRata === true };
}

/** The column in which a parameter of a kind stands. */
export function columnOfParam(kind: AnyRuleKind, param: string): string {
  const { count, where, bounds, about } = kindColumns(kind.kind);
  if (param === count) return 'count';
  if (typeof where === 'object' && param === where.param) return 'where';
  if (OPTION_COLUMNS.some((option) => option === param)) return param;
  const isFigure = bounds.some(([, each]) => each === param) || about?.figure === param || about?.tolerance === param;
  return isFigure ? 'figure' : 'params';
}

/** A row's parameters, read by their kind. Throws `BrokenRowError` at the cell that makes no sense. */
export function readRuleParams(row: FoundRow, kind: AnyRuleKind): { readonly params: RuleParams; readonly proRata: boolean } {
  const columns = kindColumns(kind.kind);
  const inColumns: Params = {
    ...readCount(row, columns),
    ...readWhere(row, columns),
    ...readOptions(row, kind),
    ...readBounds(row, columns),
  };
  const { params: rest, proRata } = readRest(row, kind);
  const twice = Object.keys(rest).find((param) => Object.hasOwn(inColumns, param));
  if (twice !== undefined) breakRow(row, 'params', 'twice');
  const params = { ...inColumns, ...rest };
  const read = kind.read(params);
  if (read.kind === 'read') return { params, proRata };
  const column = columnOfParam(kind, read.param);
  const isThere = cellTextOf(row, column) !== '';
  return breakRow(row, column, isThere ? reasonFor(column) : 'missing', isThere ? read.value : '');
}

function reasonFor(column: string) {
  if (column === 'count') return 'not-a-quantity';
  if (column === 'where' || column === 'evidence') return 'not-a-condition';
  return column === 'counting' ? 'unknown-word' : 'makes-no-sense';
}
