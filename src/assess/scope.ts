import type { Ledger, Person } from '../ledger/ledger';
import type { Scope } from '../standard/rule';

/** Whether a rule is for a person; `unknown` where the roster does not say. */
export type Reach = 'inside' | 'outside' | 'unknown';

export function reachOf(scope: Scope, person: Person, ledger: Ledger): Reach {
  switch (scope.kind) {
    case 'all':
      return 'inside';
    case 'age':
      return within(person.age, scope);
    case 'years-of-teaching':
      return within(yearsOfTeaching(person, ledger.semester.start), scope);
    case 'role':
      return roleReach(scope.words, person, ledger);
  }
}

function within(figure: number | undefined, { atLeast, atMost }: { readonly atLeast?: number; readonly atMost?: number }): Reach {
  if (figure === undefined) return 'unknown';
  return figure >= (atLeast ?? -Infinity) && figure <= (atMost ?? Infinity) ? 'inside' : 'outside';
}

/** 教龄: as the roster states it, else full years from the first month of teaching to the first day of the semester. */
function yearsOfTeaching({ fields }: Person, start: string): number | undefined {
  if (fields.yearsOfTeaching !== undefined || fields.joinedTeaching === undefined) return fields.yearsOfTeaching;
  const joined = fields.joinedTeaching;
  const years = Number(start.slice(0, 4)) - Number(joined.slice(0, 4));
  const isFull = start.slice(5, 5 + joined.length - 5) >= joined.slice(5);
  return isFull ? years : years - 1;
}

/** A word found in post, title or roles. Blank means none of them only where the roster keeps such a column. */
function roleReach(words: readonly string[], person: Person, ledger: Ledger): Reach {
  const held = rolesOf(person);
  if (words.some((word) => held.some((role) => role.includes(word)))) return 'inside';
  return ledger.people.some((other) => rolesOf(other).length > 0) ? 'outside' : 'unknown';
}

function rolesOf({ fields }: Person): readonly string[] {
  return [fields.post, fields.title, fields.roles].filter((role) => role !== undefined);
}
