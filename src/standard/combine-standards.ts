import type { Condition } from './condition/condition';
import { parseCondition } from './condition/parse-condition';
import { printCondition } from './condition/print-condition';
import type { ConversionRow } from './conversion';
import type { Holiday } from './period';
import type { Rule, RuleId, Standard, TermDefinition } from './rule';

/** What two standards say differently where only one can hold; the first one's holds. */
export interface Conflict {
  readonly table: 'terms' | 'conversions' | 'calendar';
  /** The term or the item; '' for the calendar's settings. */
  readonly id: string;
  /** Name of the standard whose word does not hold. */
  readonly standard: string;
}

export interface CombinedStandard {
  readonly standard: Standard;
  /** Rules that got another id, because another rule has theirs. */
  readonly renamed: readonly { readonly standard: string; readonly from: RuleId; readonly to: RuleId }[];
  readonly conflicts: readonly Conflict[];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}

/** A condition with other words for its terms. */
function mapTerms(condition: Condition, map: (word: string) => string): Condition {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return { ...condition, of: condition.of.map((each) => mapTerms(each, map)) };
    case 'not':
      return { ...condition, of: mapTerms(condition.of, map) };
    case 'term':
      return { ...condition, word: map(condition.word) };
    default:
      return condition;
  }
}

/** `D07` → `D07-2`, the first that no rule of either standard has. */
function freeId(id: RuleId, taken: ReadonlySet<RuleId>): RuleId {
  for (let number = 2; ; number++) {
    const free = `${id}-${String(number)}`;
    if (!taken.has(free)) return free;
  }
}

/** The rule under its new id; what it says of other rules follows their new ids. */
function withIds(rule: Rule, ids: ReadonlyMap<RuleId, RuleId>): Rule {
  const { expression, rule: other } = rule.params;
  const params = { ...rule.params };
  if (rule.kind === 'met-share' && typeof other === 'string') params['rule'] = ids.get(other) ?? other;
  const read = rule.kind === 'combine' && typeof expression === 'string' ? parseCondition(expression) : null;
  if (read?.kind === 'read') {
    const mapped = mapTerms(read.condition, (word) => ids.get(word) ?? word);
    if (!isSame(mapped, read.condition)) params['expression'] = printCondition(mapped);
  }
  return { ...rule, id: ids.get(rule.id) ?? rule.id, params };
}

/** New ids of those rules of `added` whose id another rule of `present` has. */
function newIds(present: readonly Rule[], added: readonly Rule[]): ReadonlyMap<RuleId, RuleId> {
  const taken = new Set([...present, ...added].map(({ id }) => id));
  const ids = new Map<RuleId, RuleId>();
  for (const rule of added) {
    const other = present.find(({ id }) => id === rule.id);
    if (!other || isSame(other, rule)) continue;
    const free = freeId(rule.id, taken);
    taken.add(free);
    ids.set(rule.id, free);
  }
  return ids;
}

interface Sum {
  rules: readonly Rule[];
  terms: readonly TermDefinition[];
  conversions: readonly ConversionRow[];
  holidays: readonly Holiday[];
  calendar: Standard['calendar'];
  readonly renamed: { standard: string; from: RuleId; to: RuleId }[];
  readonly conflicts: Conflict[];
}

function addRules(sum: Sum, { name, rules }: Standard): void {
  const ids = newIds(sum.rules, rules);
  for (const [from, to] of ids) sum.renamed.push({ standard: name, from, to });
  const fresh = rules.map((rule) => withIds(rule, ids)).filter((rule) => !sum.rules.some(({ id }) => id === rule.id));
  sum.rules = [...sum.rules, ...fresh];
}

function addTerms(sum: Sum, { name, terms = [] }: Standard): void {
  for (const term of terms) {
    const other = sum.terms.find((each) => each.term === term.term);
    if (!other) sum.terms = [...sum.terms, term];
    else if (other.meaning !== term.meaning) sum.conflicts.push({ table: 'terms', id: term.term, standard: name });
  }
}

function addConversions(sum: Sum, { name, conversions = [] }: Standard): void {
  for (const item of new Set(conversions.map((row) => row.item))) {
    const rows = conversions.filter((row) => row.item === item);
    const others = sum.conversions.filter((row) => row.item === item);
    if (others.length === 0) sum.conversions = [...sum.conversions, ...rows];
    else if (!isSame(others, rows)) sum.conflicts.push({ table: 'conversions', id: item, standard: name });
  }
}

function addCalendar(sum: Sum, { name, calendar }: Standard): void {
  if (!calendar) return;
  sum.holidays = [...sum.holidays, ...calendar.holidays.filter((day) => !sum.holidays.some((other) => isSame(other, day)))];
  const rest = ({ schoolDaysOfMonth, cycle }: NonNullable<Standard['calendar']>) => ({ schoolDaysOfMonth, cycle });
  if (!sum.calendar) sum.calendar = calendar;
  else if (!isSame(rest(sum.calendar), rest(calendar))) sum.conflicts.push({ table: 'calendar', id: '', standard: name });
}

/**
 * 合并: several standards as one. A rule that stands in several as it is counts once; where two rules have one id, the later one gets another
 * (`D07-2`), also in the rules that speak of it. Terms, conversion items and the calendar's settings are the first standard's; what a later one
 * says otherwise is a conflict.
 */
export function combineStandards(standards: readonly Standard[], named: Pick<Standard, 'id' | 'name' | 'version'>): CombinedStandard {
  const sum: Sum = { rules: [], terms: [], conversions: [], holidays: [], calendar: undefined, renamed: [], conflicts: [] };
  for (const standard of standards) {
    for (const add of [addRules, addTerms, addConversions, addCalendar]) add(sum, standard);
  }
  const { rules, terms, conversions, holidays, calendar, renamed, conflicts } = sum;
  const standard: Standard = {
    ...named,
    rules,
    ...(terms.length === 0 ? {} : { terms }),
    ...(conversions.length === 0 ? {} : { conversions }),
    ...(calendar ? { calendar: { ...calendar, holidays } } : {}),
  };
  return { standard, renamed, conflicts };
}
