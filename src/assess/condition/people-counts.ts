import type { Entry } from '../metrics/entry';
import type { Fact } from './facts';
import { NOT_STATED, numberFact } from './facts';

/** Persons named in the record, each once. */
export function personCount(entry: Entry): Fact {
  return entry.people.length === 0 ? NOT_STATED : numberFact(namesOf(entry), [entry.cell]);
}

/** A list of more than three of whom one at most is named has its names elsewhere: it cannot be held against its count. */
const FEW = 3;

/** Of 等18位教师 those who are not named, each name once; below 0 where more are named than it says. */
export function unlistedCount(entry: Entry): Fact {
  const { people, cell, cellOf } = entry;
  const { statedCount } = entry.fields as { readonly statedCount?: number };
  const named = namesOf(entry);
  if (statedCount === undefined || (named <= 1 && statedCount > FEW)) return NOT_STATED;
  return numberFact(statedCount - named, [cellOf[people[0]?.field ?? ''] ?? cell]);
}

/** 应到 less 实到. */
export function absentCount({ fields, cell, cellOf }: Entry): Fact {
  const { expected, present } = fields as { readonly expected?: number; readonly present?: number };
  if (expected === undefined || present === undefined) return NOT_STATED;
  return numberFact(expected - present, [cellOf['present'] ?? cell]);
}

function namesOf({ people }: Entry): number {
  return new Set(people.map((link) => (link.kind === 'person' ? link.person : `?${link.name}`))).size;
}
