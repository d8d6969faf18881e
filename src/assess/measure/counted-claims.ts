import type { Counting } from '../../standard/quantity/quantity';
import type { Entry } from '../metrics/entry';
import type { Claim } from '../metrics/metric-definition';
import type { SubjectRef } from '../subject';

/** What stands in a field of a record, by the word in which a standard names it. */
export type LookUp = (word: string, entry: Entry) => string | number | null;

/** The claims with the amounts that a way of counting gives them. Amounts that are not known stay so. */
export function countedClaims(claims: readonly Claim[], counting: Counting, subject: SubjectRef, lookUp: LookUp): readonly Claim[] {
  switch (counting.kind) {
    case 'amount':
      return subject.kind === 'teacher' ? claims : onceARecord(claims);
    case 'records':
      return onceARecord(claims).map((claim) => withAmount(claim, claim.entry.basis === 'row' ? 1 : claim.amount));
    case 'mentions':
      return claims.map((claim) => withAmount(claim, 1));
    case 'persons':
      return claims.map((claim) => ({ ...withAmount(claim, 1), key: personKey(claim) }));
    case 'distinct':
      return onceARecord(claims).map((claim) => distinct(claim, lookUp(counting.word, claim.entry)));
    case 'sum':
    case 'greatest':
      return onceARecord(claims).map((claim) => withAmount(claim, numberIn(lookUp(counting.word, claim.entry))));
  }
}

/** Of the claims of one record only the first: who else is named in it adds nothing to a group's or the school's figure. */
function onceARecord(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Set<number>();
  return claims.filter(({ entry, link }) => {
    if (entry.id === undefined || link.kind === 'unknown') return true;
    if (seen.has(entry.id)) return false;
    seen.add(entry.id);
    return true;
  });
}

function withAmount(claim: Claim, amount: number | null): Claim {
  return claim.amount === null || claim.amount === 0 ? claim : { ...claim, amount };
}

function personKey({ link }: Claim): string {
  return link.kind === 'person' ? link.person : `?${link.name}`;
}

function distinct(claim: Claim, content: string | number | null): Claim {
  return content === null
    ? withAmount(claim, null)
    : { ...withAmount(claim, 1), key: String(content).normalize('NFKC').replace(/\s+/g, '') };
}

function numberIn(content: string | number | null): number | null {
  return typeof content === 'number' ? content : null;
}
