import { parseCondition } from '../../standard/condition/parse-condition';
import type { Condition } from '../../standard/condition/condition';
import type { Cap, ConversionRow, Sharing, Way } from '../../standard/conversion';
import type { MetricId } from '../../standard/metric-id';
import type { BrokenRule } from '../../standard/rule';
import { metricIdOf } from '../../standard/words/metric-words';

/** A row of a conversion with its conditions read. */
export interface ItemRow {
  readonly item: string;
  readonly way: Way;
  readonly metric: MetricId;
  readonly where: Condition | null;
  readonly scope: Condition | null;
  readonly evidence: Condition | null;
  readonly amount: string | null;
  readonly per: number;
  readonly value: number;
  readonly of: string | null;
  /** 第几起、止, in units of the count: from 11 to 20 is what lies between 10 and 20. */
  readonly stretch: { readonly after: number; readonly upTo: number } | null;
}

/** 折算项目: the rows of one item, with what holds for all of them. */
export interface ConversionItem {
  readonly id: string;
  readonly name: string;
  /** 每 满 扣 折: of them the first that fits a record decides. */
  readonly deciding: readonly ItemRow[];
  /** 乘 加 */
  readonly tops: readonly ItemRow[];
  readonly bases: readonly ItemRow[];
  readonly caps: readonly Cap[];
  readonly sharing: Sharing;
  readonly best: string | null;
  readonly step: number | null;
  /** A row of it makes no sense: what it gives cannot be said. */
  readonly isBroken: boolean;
}

/** The items of a standard, and the rows that make no sense, by item. */
export function readConversions(conversions: readonly ConversionRow[]): {
  readonly items: readonly ConversionItem[];
  readonly broken: readonly BrokenRule[];
} {
  const byItem = new Map<string, ConversionRow[]>();
  for (const row of conversions) byItem.set(row.item, [...(byItem.get(row.item) ?? []), row]);
  const broken = [...byItem.values()].flatMap((rows) => rows.flatMap((row) => wrongIn(row, byItem)));
  const wrong = new Set(broken.map(({ rule }) => rule));
  return { items: [...byItem.values()].map((rows) => itemOf(rows, wrong)), broken };
}

function itemOf(rows: readonly ConversionRow[], wrong: ReadonlySet<string>): ConversionItem {
  const [first] = rows;
  const read = rows.map(readRow);
  const { item = '', name = '', caps = [], sharing = { kind: 'all' }, best, step } = first ?? {};
  return {
    id: item,
    name,
    deciding: read.filter(({ way }) => way !== 'times' && way !== 'plus' && way !== 'base'),
    tops: read.filter(({ way }) => way === 'times' || way === 'plus'),
    bases: read.filter(({ way }) => way === 'base'),
    caps,
    sharing,
    best: best ?? null,
    step: step ?? null,
    isBroken: wrong.has(item) || rows.some((row) => row.isBroken),
  };
}

function readRow(row: ConversionRow): ItemRow {
  const { item, way, metric, where, scope, evidence, amount, per = 1, value, of, from, to } = row;
  const stretch = from === undefined && to === undefined ? null : { after: (from ?? 1) - 1, upTo: to ?? Infinity };
  const conditions = { where: conditionOf(where), scope: conditionOf(scope), evidence: conditionOf(evidence) };
  return { item, way, metric, ...conditions, amount: amount ?? null, per, value, of: of ?? null, stretch };
}

function conditionOf(text: string | undefined): Condition | null {
  if (isBlank(text)) return null;
  const parsed = parseCondition(text ?? '');
  return parsed.kind === 'read' ? parsed.condition : null;
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

/** What of a row makes no sense. */
function wrongIn(row: ConversionRow, byItem: ReadonlyMap<string, readonly ConversionRow[]>): readonly BrokenRule[] {
  const conditions = (['where', 'scope', 'evidence'] as const).filter((param) => !isBlank(row[param]) && conditionOf(row[param]) === null);
  const numbers = (['value', 'per', 'from', 'to', 'step'] as const).filter((param) => !isNumberFor(param, row));
  const params: readonly (keyof ConversionRow)[] = [
    ...conditions,
    ...numbers,
    ...(isCountable(row.metric) ? [] : ['metric' as const]),
    ...(row.way === 'fraction' && !isSource(row.of, [row.item], byItem) ? ['of' as const] : []),
    ...((row.caps ?? []).every(({ most }) => most >= 0) ? [] : ['caps' as const]),
  ];
  return params.map((param) => ({ rule: row.item, param, value: textOf(row[param]) }));
}

function textOf(value: ConversionRow[keyof ConversionRow]): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value ?? '');
}

function isNumberFor(param: 'value' | 'per' | 'from' | 'to' | 'step', { [param]: figure, from = 1 }: ConversionRow): boolean {
  if (figure === undefined) return true;
  if (!Number.isFinite(figure)) return false;
  if (param === 'value') return figure >= 0;
  return param === 'to' ? figure >= from : figure > 0;
}

function isCountable(metric: MetricId): boolean {
  return metricIdOf(metric) === metric && metric !== 'credits' && !metric.startsWith('credits.');
}

/** Whether an item is there to take a fraction of, and does not take one of this item in the end. */
function isSource(of: string | undefined, taken: readonly string[], byItem: ReadonlyMap<string, readonly ConversionRow[]>): boolean {
  if (of === undefined || taken.includes(of)) return false;
  const rows = byItem.get(of);
  return rows !== undefined && rows.every((row) => row.way !== 'fraction' || isSource(row.of, [...taken, of], byItem));
}
