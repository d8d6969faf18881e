import { foldTight } from '../../values/fold-text';
import type { TermDefinition } from '../rule';
import type { Condition } from './condition';
import { parseCondition } from './parse-condition';

/** 名词: what each term of a standard means, by its folded word; null where the meaning makes no sense (then nobody knows whom it is for). */
export type Terms = ReadonlyMap<string, Condition | null>;

export const NO_TERMS: Terms = new Map();

/** A term whose meaning cannot be read, with the part that makes no sense. */
export interface BrokenTerm {
  readonly term: string;
  readonly at: string;
}

/** The terms of a standard, read once; of two of one name the first holds. */
export function readTerms(definitions: readonly TermDefinition[]): { readonly terms: Terms; readonly broken: readonly BrokenTerm[] } {
  const terms = new Map<string, Condition | null>();
  const broken: BrokenTerm[] = [];
  for (const { term, meaning } of definitions) {
    const key = foldTight(term);
    if (terms.has(key)) continue;
    const parsed = parseCondition(meaning);
    terms.set(key, parsed.kind === 'read' ? parsed.condition : null);
    if (parsed.kind === 'broken') broken.push({ term, at: parsed.at });
  }
  return { terms, broken };
}

/** What a word means; undefined where the standard does not define it. */
export function meaningOf(terms: Terms, word: string): Condition | null | undefined {
  return terms.get(foldTight(word));
}
