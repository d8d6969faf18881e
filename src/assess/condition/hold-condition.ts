import type { Condition, Operand } from '../../standard/condition/condition';
import { LIST } from '../../standard/condition/condition-words';
import { NO_WORDS } from '../../values/boolean-words';
import type { DateContext } from '../../values/calendar-day';
import { foldTight } from '../../values/fold-text';
import { compareFact } from './compare-fact';
import { daysBetween } from './days-between';
import type { Fact, Facts, FactValue } from './facts';
import type { Truth } from './truth';
import { and, FALSE, not, or, truthOf, unknownAt, UNSTATED } from './truth';
import type { Wanted } from './wanted';
import { wantedOf } from './wanted';

type Comparison = Extract<Condition, { readonly kind: 'compare' }>;

/** Whether a condition holds of what is known; unknown with the cells that would decide. */
export function holdCondition(condition: Condition, facts: Facts): Truth {
  switch (condition.kind) {
    case 'and':
      return and(condition.of, (part) => holdCondition(part, facts));
    case 'or':
      return or(condition.of, (part) => holdCondition(part, facts));
    case 'not':
      return not(holdCondition(condition.of, facts));
    case 'has':
      return isStated(facts.look(condition.word));
    case 'lacks':
      return not(isStated(facts.look(condition.word)));
    case 'term':
      return facts.term(condition.word);
    case 'compare':
      return compare(condition, facts);
  }
}

function compare(comparison: Comparison, facts: Facts): Truth {
  const several = severalFacts(comparison.operand, facts);
  if (several.length === 0) return compareOne(comparison, factOfOperand(comparison.operand, facts), facts);
  const truths = several.map((fact) => compareOne(comparison, fact, facts));
  return (isDenial(comparison) ? and : or)(truths, (truth) => truth);
}

function isDenial({ operator }: Comparison): boolean {
  return operator === '≠' || operator === 'lacks';
}

/** `主题、形式 含 沙龙`: any of several columns, those that say something; where none does, the first that is there. */
function severalFacts(operand: Operand, facts: Facts): readonly Fact[] {
  if (operand.kind !== 'field' || !operand.word.includes(LIST)) return [];
  const own = operand.word.split(LIST).map((word) => facts.look(word));
  return own.filter(({ kind }) => kind === 'value' || kind === 'unreadable');
}

function compareOne(comparison: Comparison, fact: Fact, facts: Facts): Truth {
  if (fact.kind === 'unstated') return UNSTATED;
  if (fact.kind !== 'value') return fact.isNone ? truthOf(isDenial(comparison)) : unknownAt(fact.cells);
  return compareFact(fact.value, comparison.operator, wantedValues(comparison, facts.semester)) ?? unknownAt(fact.cells);
}

const WANTED = new WeakMap<DateContext, WeakMap<Comparison, readonly Wanted[]>>();

/** The values of a comparison, read once: it is held against thousands of records. */
function wantedValues(comparison: Comparison, context: DateContext): readonly Wanted[] {
  let known = WANTED.get(context);
  if (!known) WANTED.set(context, (known = new WeakMap()));
  let values = known.get(comparison);
  if (!values) known.set(comparison, (values = comparison.values.map((text) => wantedOf(text, context))));
  return values;
}

/** 有: something is stated, and it is not 否, 无 or 0. A blank cell states nothing; where no column speaks of it, nobody knows. */
export function isStated(fact: Fact): Truth {
  switch (fact.kind) {
    case 'value':
      return isSomething(fact.value) ?? unknownAt(fact.cells);
    case 'blank':
      return FALSE;
    case 'unreadable':
      return unknownAt(fact.cells);
    case 'unstated':
      return UNSTATED;
  }
}

function isSomething(value: FactValue): Truth | null {
  if (value.as === 'boolean') return truthOf(value.is);
  if (value.as === 'number') return value.low > 0 ? truthOf(true) : value.high <= 0 ? FALSE : null;
  if (value.as === 'text') return truthOf(value.texts.some((text) => !NO_WORDS.has(foldTight(text).toLowerCase())));
  return truthOf(true);
}

function factOfOperand(operand: Operand, facts: Facts): Fact {
  if (operand.kind === 'field') return facts.look(operand.word);
  return daysBetween(facts.look(operand.from), facts.look(operand.to), facts.semester);
}
