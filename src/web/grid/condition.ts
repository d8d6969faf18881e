import { parseColumn } from '../../sheet/a1';

export type ConditionValue = string | number | boolean | null;

/** The value of the cell that stands so many rows below, and columns right of, where the formula was written for. */
export interface ConditionPlace {
  readonly rows: number;
  readonly columns: number;
  readonly valueAt: (row: number, column: number) => ConditionValue;
}

type Term = (place: ConditionPlace) => ConditionValue;

const TOKEN =
  /\s*(?:(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(!:.])|"((?:[^"]|"")*)"|(-?\d+(?:\.\d+)?)(%?)(?![\w!:])|(TRUE|FALSE)\b(?:\(\))?|([A-Z]+)\(|(<>|<=|>=|[=<>(),]))/iy;

/** What a condition may call; each is given the values of its arguments. */
const FUNCTIONS: Readonly<Record<string, (values: readonly ConditionValue[]) => ConditionValue>> = {
  AND: (values) => values.every(isTrue),
  OR: (values) => values.some(isTrue),
  NOT: ([value = null]) => !isTrue(value),
  ISNUMBER: ([value = null]) => typeof value === 'number',
  ISTEXT: ([value = null]) => typeof value === 'string',
  ISBLANK: ([value = null]) => value === null,
  LEN: ([value = null]) => String(value ?? '').length,
  LEFT: ([value = null, count = 1]) => String(value ?? '').slice(0, Number(count)),
  RIGHT: ([value = null, count = 1]) => String(value ?? '').slice(-Number(count)),
};

const COMPARE: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

class Reader {
  private at = 0;
  constructor(private readonly text: string) {}

  get isAtEnd(): boolean {
    return this.text.slice(this.at).trim() === '';
  }

  /** An operand, or two with a comparison between them. */
  comparison(): Term {
    const left = this.operand();
    const mark = /^\s*(<>|<=|>=|[=<>])/.exec(this.text.slice(this.at));
    const test = COMPARE[mark?.[1] ?? ''];
    if (!mark || !test) return left;
    this.at += mark[0].length;
    const right = this.operand();
    return (place) => test(orderOf(left(place), right(place)));
  }

  private operand(): Term {
    TOKEN.lastIndex = this.at;
    const match = TOKEN.exec(this.text);
    if (!match) throw new SyntaxError(this.text);
    this.at = TOKEN.lastIndex;
    const [, fixedColumn, letters, fixedRow, digits, string, number, percent, truth, name, mark] = match;
    if (letters && digits)
      return reference(parseColumn(letters), Number(digits) - 1, { column: fixedColumn === '$', row: fixedRow === '$' });
    if (string !== undefined) return constant(string.replaceAll('""', '"'));
    if (number !== undefined) return constant(percent ? Number(number) / 100 : Number(number));
    if (truth !== undefined) return constant(truth.toUpperCase() === 'TRUE');
    if (name !== undefined) return this.call(name.toUpperCase());
    if (mark !== '(') throw new SyntaxError(this.text);
    const inner = this.comparison();
    this.expect(')');
    return inner;
  }

  private call(name: string): Term {
    const run = FUNCTIONS[name];
    if (!run) throw new SyntaxError(name);
    const terms = [this.comparison()];
    while (this.take(',')) terms.push(this.comparison());
    this.expect(')');
    return (place) => run(terms.map((term) => term(place)));
  }

  private take(mark: string): boolean {
    const rest = this.text.slice(this.at);
    const found = rest.trimStart().startsWith(mark);
    if (found) this.at += rest.indexOf(mark) + 1;
    return found;
  }

  private expect(mark: string): void {
    if (!this.take(mark)) throw new SyntaxError(this.text);
  }
}

function constant(value: ConditionValue): Term {
  return () => value;
}

function reference(column: number, row: number, fixed: { column: boolean; row: boolean }): Term {
  return ({ rows, columns, valueAt }) => valueAt(row + (fixed.row ? 0 : rows), column + (fixed.column ? 0 : columns));
}

function isTrue(value: ConditionValue): boolean {
  return typeof value === 'number' ? value !== 0 : value === true;
}

/** As Excel orders: numbers before text before truth values, text without regard to case, a blank as 0 or as no text. */
function orderOf(left: ConditionValue, right: ConditionValue): number {
  const [a, b] = [left ?? blankLike(right), right ?? blankLike(left)];
  if (typeof a !== typeof b) return rankOf(a) - rankOf(b);
  if (typeof a === 'string') return orderOfTexts(a.toLowerCase(), String(b).toLowerCase());
  return Number(a) - Number(b);
}

function orderOfTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function blankLike(other: ConditionValue): string | number | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rankOf(value: string | number | boolean): number {
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}

/** The test that a conditional format's formula (without `=`) makes, or null where it says more than is understood here. */
export function parseCondition(formula: string): ((place: ConditionPlace) => boolean) | null {
  const reader = new Reader(formula);
  try {
    const term = reader.comparison();
    return reader.isAtEnd ? (place) => isTrue(term(place)) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
