import type { Ledger, PersonId } from '../../ledger/ledger';
import { recordsOf } from '../../ledger/ledger';

const SIDES = { mentees: ['mentor', 'mentee'], mentors: ['mentee', 'mentor'] } as const;

/** 师徒: the mentees of a mentor, or the mentors of a mentee, as far as they are of the school. */
export function partnersOf(person: PersonId, wanted: keyof typeof SIDES, ledger: Ledger): readonly PersonId[] {
  const [own, other] = SIDES[wanted];
  const partners = recordsOf(ledger, 'mentorship').flatMap(({ people }) => {
    const isHis = people.some((link) => link.kind === 'person' && link.field === own && link.person === person);
    return isHis ? people.flatMap((link) => (link.kind === 'person' && link.field === other ? [link.person] : [])) : [];
  });
  return [...new Set(partners)];
}
