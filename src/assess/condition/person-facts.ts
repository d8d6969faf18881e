import type { Ledger, Person } from '../../ledger/ledger';
import { meaningOf } from '../../standard/condition/terms';
import { EVERYBODY_ALONE, NO_POST, partOfPair, personAttributeOf } from '../../standard/words/derived-words';
import { fieldsOfWord } from '../../standard/words/field-words';
import { metricIdOf } from '../../standard/words/metric-words';
import { foldTight } from '../../values/fold-text';
import { groupOfEveryone } from '../../values/group-name';
import { EVERYONE } from '../../values/name-words';
import type { Metrics } from '../assessment';
import type { Entry } from '../metrics/entry';
import type { Fact, Facts } from './facts';
import { factOf, NOT_STATED } from './facts';
import { holdCondition } from './hold-condition';
import { isInPair } from './pairs';
import { attributeFact } from './person-attributes';
import { roleTruth } from './person-role';
import type { RecordContext } from './record-facts';
import { lookUp } from './record-facts';
import { rosterEntry } from './roster-entry';
import type { Truth } from './truth';
import { TRUE, UNSTATED } from './truth';

/** What conditions on persons are held with: what records are held with, and the figures of the person where there are any. */
export interface PersonContext extends RecordContext {
  readonly metrics?: Metrics;
  /** What a role word is of which no column of the roster speaks; unknown where absent. */
  readonly silentRole?: Truth;
}

/** What is known of one person: by columns of the roster, age, assessments, pairs and figures; terms of the standard, roles, parts in pairs. */
export function personFacts(person: Person, context: PersonContext): Facts {
  return factsWith({ person, context, entry: rosterEntry(person, context.ledger), known: new Map() }, NOTHING_OPEN);
}

const NOTHING_OPEN: ReadonlySet<string> = new Set();

interface Known {
  readonly person: Person;
  readonly context: PersonContext;
  readonly entry: Entry<'roster'>;
  /** Terms that were asked before, by their folded word. */
  readonly known: Map<string, Truth>;
}

function factsWith(asked: Known, open: ReadonlySet<string>): Facts {
  return {
    semester: asked.context.ledger.semester,
    look: (word) => lookUpPerson(word, asked),
    term: (word) => termOf(word, asked, open),
  };
}

function lookUpPerson(word: string, { person, context, entry }: Known): Fact {
  const { ledger, metrics } = context;
  const column = (name: string) => noneWhereBlank(name, lookUp(entry, context, name), ledger);
  const attribute = personAttributeOf(word);
  const first = attribute ? attributeFact(attribute, person, ledger, column) : NOT_STATED;
  if (first.kind === 'value') return first;
  const own = column(word);
  if (own.kind === 'value') return own;
  const figure = attribute ? NOT_STATED : metricFact(word, metrics);
  if (figure.kind === 'value') return figure;
  return [own, first].find(({ kind }) => kind !== 'unstated') ?? NOT_STATED;
}

const OF_SOME = ['post', 'roles'] as const;

/** 职务、身份: most have none: where the roster states them only of who has one, a blank says that there is none. */
function noneWhereBlank(word: string, fact: Fact, { people }: Ledger): Fact {
  if (fact.kind !== 'blank') return fact;
  const [named] = fieldsOfWord('roster', word);
  const field = OF_SOME.find((one) => one === named);
  const stated = field ? people.flatMap(({ fields }) => fields[field] ?? []) : [];
  return stated.length > 0 && !stated.some((text) => NO_POST.test(foldTight(text))) ? { ...fact, isNone: true } : fact;
}

/** A figure of the person by its metric's name; where a part of it is not known, at least what is certain. */
function metricFact(word: string, metrics: Metrics | undefined): Fact {
  const id = metricIdOf(word);
  const figure = id === null ? undefined : metrics?.[id];
  if (!figure) return NOT_STATED;
  const { value, known, pending, doubtful = [] } = figure;
  const extra = doubtful.reduce((sum, { amount }) => sum + amount, 0);
  const high = value === null ? Infinity : value + extra;
  return factOf(
    { as: 'number', low: value ?? known, high },
    [...pending, ...doubtful].map(({ cell }) => cell),
  );
}

/** A term of the standard: one that needs itself says nothing. Else everybody, a part in a pair, a role. */
function termOf(word: string, asked: Known, open: ReadonlySet<string>): Truth {
  const key = foldTight(word);
  const before = asked.known.get(key);
  if (before) return before;
  const meaning = meaningOf(asked.context.terms, key);
  if (meaning === null || open.has(key)) return UNSTATED;
  const truth =
    meaning === undefined ? plainTerm(key, asked.person, asked.context) : holdCondition(meaning, factsWith(asked, new Set([...open, key])));
  // Within another term it may hang on a circle of terms that is cut elsewhere.
  if (open.size === 0) asked.known.set(key, truth);
  return truth;
}

function plainTerm(word: string, person: Person, { ledger, silentRole = UNSTATED }: PersonContext): Truth {
  if (EVERYBODY_ALONE.test(word)) return TRUE;
  if (EVERYONE.test(word)) {
    const group = groupOfEveryone(word);
    return group === null ? TRUE : roleTruth(group, person, ledger, silentRole);
  }
  const part = partOfPair(word);
  const inPair = part ? isInPair(person, part, ledger) : null;
  return inPair && inPair !== UNSTATED ? inPair : roleTruth(word, person, ledger, silentRole);
}
