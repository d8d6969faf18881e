import type { Operator } from '../../standard/condition/condition';
import { compareRanks, isSameRank } from '../../standard/words/rank-words';
import { LEVELS } from '../../record/vocabulary';
import { classKey } from '../../values/class-name';
import { foldTight } from '../../values/fold-text';
import { groupKey } from '../../values/group-name';
import { normaliseTitle } from '../../values/normalise-title';
import { compareOrder, compareSpans } from './compare-span';
import type { FactValue, TextKind } from './facts';
import type { Truth } from './truth';
import { TRUE, truthOf } from './truth';
import type { Wanted } from './wanted';
import { wantedOf } from './wanted';

type TextValue = Extract<FactValue, { readonly as: 'text' }>;

/** What is equal where writings differ. */
const KEY_OF: Readonly<Record<TextKind, (tight: string) => string>> = {
  plain: (tight) => tight,
  group: (tight) => groupKey(tight),
  class: (tight) => classKey(tight),
  title: (tight) => normaliseTitle(tight),
};

/** Text against a wanted one: the same, part of it, or above and below it in an order that both belong to. */
export function compareText({ texts, textKind }: TextValue, operator: Operator, wanted: Wanted): Truth | null {
  switch (operator) {
    case '=':
      return truthOf(texts.some((text) => isSame(text, textKind, wanted)));
    case 'contains':
      return truthOf(
        texts.some((text) => tightOf(text).includes(wanted.tight) || keyed(text, textKind).includes(keyed(wanted.text, textKind))),
      );
    default:
      return ordered(texts, operator, wanted);
  }
}

function isSame(text: string, textKind: TextKind, wanted: Wanted): boolean {
  return keyed(text, textKind) === keyed(wanted.text, textKind) || isSameRank(text, wanted.text);
}

function keyed(text: string, textKind: TextKind): string {
  return KEY_OF[textKind](tightOf(text));
}

function tightOf(text: string): string {
  return foldTight(text).toLowerCase();
}

function ordered(texts: readonly string[], operator: Operator, wanted: Wanted): Truth | null {
  const truths = texts.map((text) => orderedOne(text, operator, wanted));
  return truths.find((truth) => truth?.kind === 'true') ? TRUE : (truths.find((truth) => truth !== null) ?? null);
}

const NO_YEAR = { start: '2000-01-01', end: '2000-12-31' };

/** A rank, a level, a number or a date that a text of no known type states. */
function orderedOne(text: string, operator: Operator, wanted: Wanted): Truth | null {
  const rank = compareRanks(text, wanted.text);
  if (rank !== null) return compareOrder(rank, operator);
  const own = wantedOf(text, NO_YEAR);
  const [number, other] = [own.number(), wanted.number()];
  if (number !== null && other !== null) return compareOrder(number - other, operator);
  const [days, wantedDays] = [own.days(), wanted.days()];
  if (days && wantedDays)
    return compareSpans({ low: days.first, high: days.last }, operator, { low: wantedDays.first, high: wantedDays.last });
  const [level, wantedLevel] = [own.level(), wanted.level()];
  return level === null || wantedLevel === null ? null : compareOrder(LEVELS.indexOf(level) - LEVELS.indexOf(wantedLevel), operator);
}
