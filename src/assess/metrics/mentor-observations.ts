import type { PersonId, PersonLink } from '../../ledger/ledger';
import type { Entry } from './entry';
import type { Claim, MetricDefinition } from './metric-definition';
import { lessonsOf } from './observed-lessons';

/** 师父听徒弟的课: lessons of the mentee that the mentor observed; a mentee's figure. Only rows say whose lesson it was. */
export const mentorObservations: MetricDefinition = {
  id: 'mentor-observations',
  claims(entries) {
    const mentees = menteesByMentor(entries('mentorship'));
    const rows = entries('observation').filter(({ basis }) => basis === 'row');
    const saysWhom = rows.some(({ fields }) => fields.observed !== undefined);
    if (mentees.size === 0 || !saysWhom) return null;
    return { claims: rows.flatMap((row) => claimsOf(row, mentees)), only: new Set([...mentees.values()].flatMap((each) => [...each])) };
  },
};

/** Mentor (by id, or by name where the roster lacks it) → mentees. */
function menteesByMentor(pairs: readonly Entry<'mentorship'>[]): ReadonlyMap<string, ReadonlySet<PersonId>> {
  const mentees = new Map<string, Set<PersonId>>();
  for (const { people } of pairs) {
    for (const mentor of people.filter(({ field }) => field === 'mentor')) {
      for (const mentee of people) {
        if (mentee.field !== 'mentee' || mentee.kind !== 'person') continue;
        for (const key of keysOf(mentor)) mentees.set(key, (mentees.get(key) ?? new Set<PersonId>()).add(mentee.person));
      }
    }
  }
  return mentees;
}

function keysOf(link: PersonLink): readonly string[] {
  if (link.kind === 'person') return [link.person];
  return link.kind === 'ambiguous' ? link.candidates : [`?${link.name}`];
}

/** What a row says of each mentee of its observer: the lesson was the mentee's, may have been, or was not. */
function claimsOf(row: Entry<'observation'>, mentees: ReadonlyMap<string, ReadonlySet<PersonId>>): Claim[] {
  const observer = row.people.find(({ field }) => field === 'observer');
  if (!observer) return [];
  const observed = row.people.filter(({ field }) => field === 'observed');
  const isOpen = row.open.has('observed');
  const own = new Set(keysOf(observer).flatMap((key) => [...(mentees.get(key) ?? [])]));
  return [...own].flatMap((mentee): Claim[] => {
    const link = observed.find((each) => keysOf(each).includes(mentee));
    if (!link && !isOpen) return [];
    const isSure = observer.kind !== 'ambiguous' && link?.kind === 'person';
    const share = isSure ? lessonsOf(row) : { amount: null, field: isOpen ? 'observed' : 'observer' };
    return [{ ...share, entry: row, link: { kind: 'person', field: 'observed', name: '', person: mentee } }];
  });
}
