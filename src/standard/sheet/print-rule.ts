import type { Rule, RuleParams } from '../rule';
import type { ParamDefinitions } from '../rule-kind';
import { ruleKind } from '../rule-kinds';
import { PERIOD_WORDS, STEP_WORDS } from '../words/period-words';
import { CONSEQUENCE_WORDS, SUBJECT_WORDS, WEIGHT_WORDS, YES_NO } from '../words/sheet-words';
import { COMPARISON_WORDS } from './comparison-words';
import { printAbout, printRange } from './figure-text';
import type { KindColumns } from './kind-columns';
import { kindColumns, OPTION_COLUMNS } from './kind-columns';
import { printParams } from './param-text';
import type { PrintedRow } from './sheet-row';

/** Cells that parameters give, and those parameters. */
interface Taken {
  readonly cells: PrintedRow;
  readonly params: readonly string[];
}

const NOTHING: Taken = { cells: {}, params: [] };

/** `公开课[级别≥县级]` is 公开课 under the condition 级别≥县级; only where that can be put together again. */
export function splitCount(text: string): { readonly count: string; readonly where: string } | null {
  const [, count, where] = /^([^[\]［］【】+＋、]+)\[([^[\]［］【】]+)\]$/.exec(text) ?? [];
  if (count === undefined || where === undefined) return null;
  return count === count.trim() && where === where.trim() ? { count, where } : null;
}

function takeCount(params: RuleParams, { count, where }: KindColumns): Taken {
  const text = count === undefined ? undefined : params[count];
  if (count === undefined || typeof text !== 'string' || text !== text.trim() || text === '') return NOTHING;
  const split = where === 'narrows' ? splitCount(text) : null;
  return { cells: split ? { count: split.count, where: split.where } : { count: text }, params: [count] };
}

/** A condition or another text that has a column of its own. */
function takeText(params: RuleParams, param: string, column: string): Taken {
  const text = params[param];
  return typeof text === 'string' && text !== '' && text === text.trim() ? { cells: { [column]: text }, params: [param] } : NOTHING;
}

function takeAbout(params: RuleParams, { about }: KindColumns): Taken | null {
  const figure = about && params[about.figure];
  if (!about || typeof figure !== 'number') return null;
  const comparison = COMPARISON_WORDS.print('about');
  if (about.flag !== undefined)
    return params[about.flag] === true ? { cells: { comparison, figure }, params: [about.figure, about.flag] } : null;
  const tolerance = params[about.tolerance ?? ''];
  if (about.tolerance === undefined || typeof tolerance !== 'number') return null;
  return { cells: { comparison, figure: printAbout(figure, tolerance) }, params: [about.figure, about.tolerance] };
}

/** The first of the bounds, or 介于 where there is one on either side; the others stay in 参数. */
function takeBounds(params: RuleParams, columns: KindColumns): Taken {
  const about = takeAbout(params, columns);
  if (about) return about;
  const given = columns.bounds.filter(([, param]) => typeof params[param] === 'number');
  const low = given.find(([comparison]) => comparison === '≥')?.[1];
  const high = given.find(([comparison]) => comparison === '≤')?.[1];
  if (low !== undefined && high !== undefined) {
    const figure = printRange(Number(params[low]), Number(params[high]));
    return { cells: { comparison: COMPARISON_WORDS.print('between'), figure }, params: [low, high] };
  }
  const [first] = given;
  if (!first) return NOTHING;
  return { cells: { comparison: COMPARISON_WORDS.print(first[0]), figure: Number(params[first[1]]) }, params: [first[1]] };
}

function printRuleParams(params: RuleParams, kind: string, known: ParamDefinitions): PrintedRow {
  const columns = kindColumns(kind);
  const taken = [
    takeCount(params, columns),
    typeof columns.where === 'object' ? takeText(params, columns.where.param, 'where') : NOTHING,
    ...OPTION_COLUMNS.map((option) => (Object.hasOwn(known, option) ? takeText(params, option, option) : NOTHING)),
    takeBounds(params, columns),
  ];
  const gone = new Set(taken.flatMap((one) => one.params));
  const rest = Object.fromEntries(Object.entries(params).filter(([id]) => !gone.has(id)));
  const text = printParams(rest, known);
  return Object.assign({}, ...taken.map(({ cells }) => cells), text === '' ? {} : { params: text }) as PrintedRow;
}

/** 按在岗时间折算: said in 参数, for it is rare. */
export const PRO_RATA = '按在岗时间折算';

function withProRata(params: PrintedRow, isProRata: boolean | undefined): PrintedRow {
  if (!isProRata) return params;
  const said = `${PRO_RATA}=${YES_NO.yes}`;
  return { ...params, params: params['params'] === undefined ? said : `${params['params']}；${said}` };
}

/** One rule as a row. Cells that would be '' are left out. */
export function printRule(rule: Rule): PrintedRow {
  const kind = ruleKind(rule.kind);
  const row: PrintedRow = {
    isOn: rule.isOff ? YES_NO.no : YES_NO.yes,
    id: rule.id,
    name: rule.name,
    family: rule.family,
    subject: SUBJECT_WORDS.print(rule.subject),
    scope: rule.scope,
    exempt: rule.exempt ?? '',
    kind: kind?.name ?? rule.kind,
    ...withProRata(printRuleParams(rule.params, rule.kind, kind?.params ?? {}), rule.proRata),
    unit: rule.unit,
    period: PERIOD_WORDS.print(rule.period),
    each: rule.each === undefined ? '' : STEP_WORDS.print(rule.each),
    weight: WEIGHT_WORDS.print(rule.weight),
    consequences: (rule.consequences ?? []).map(CONSEQUENCE_WORDS.print).join('、'),
    document: rule.source.document,
    clause: rule.source.clause,
    quote: rule.source.quote ?? '',
  };
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));
}
