import type { PersonId } from '../../ledger/ledger';
import type { MetricId } from '../../standard/metric-id';
import type { Sharing } from '../../standard/conversion';
import type { Place } from '../measure/measurer';
import type { Window } from '../measure/window';
import type { Claim } from '../metrics/metric-definition';
import { haveRows } from '../metrics/tally';
import type { CreditsInput } from './credits-input';
import { NOBODY } from './credits-input';
import type { Source } from './converter';

/** The claims that an item converts, and who is named in their records. */
export interface ItemRecords {
  /** Null where no table speaks of the metric. */
  readonly claims: (metric: MetricId, place: Place, person: PersonId) => readonly Claim[] | null;
  readonly hasRows: (metric: MetricId) => boolean;
  readonly portion: (source: Source, sharing: Sharing) => number;
}

const ALWAYS: Window = { id: 'ever', first: '0000-01-01', last: '9999-12-31', holdsUndated: true };

export function createItemRecords({ claims }: Pick<CreditsInput, 'claims'>): ItemRecords {
  const everything = new Map<MetricId, readonly Claim[]>();
  const named = new Map<MetricId, ReadonlyMap<number, readonly string[]>>();

  const all = (metric: MetricId): readonly Claim[] => {
    const known = everything.get(metric);
    if (known) return known;
    const place: Place = { subject: { kind: 'school' }, window: ALWAYS, isStep: false };
    const found = claims(quantityOf(metric), { counting: { kind: 'mentions' } }, place) ?? [];
    everything.set(metric, found);
    return found;
  };
  const namesOf = (metric: MetricId): ReadonlyMap<number, readonly string[]> => {
    const known = named.get(metric);
    if (known) return known;
    const names = namesByRecord(all(metric));
    named.set(metric, names);
    return names;
  };
  return {
    claims(metric, { subject, ...rest }, person) {
      const isTeacher = person !== NOBODY;
      const own = claims(quantityOf(metric), {}, { ...rest, subject: isTeacher ? { kind: 'teacher', person } : subject });
      return isTeacher ? own : (own?.filter(({ link }) => link.kind === 'person' && link.person === NOBODY) ?? null);
    },
    hasRows: (metric) => haveRows(all(metric)),
    portion({ metric, claim }, sharing) {
      const names = namesOf(metric).get(claim.entry.id ?? -1) ?? [];
      return names.length < 2 ? 1 : portionOf(sharing, names.length, names[0] === nameKey(claim));
    },
  };
}

function quantityOf(metric: MetricId) {
  return { terms: [{ metric, where: null }] } as const;
}

/** 分配: each person of a record gets all of it, an equal part, or the first one's or the others' part. */
function portionOf(sharing: Sharing, count: number, isFirst: boolean): number {
  switch (sharing.kind) {
    case 'all':
      return 1;
    case 'equal':
      return 1 / count;
    case 'parts':
      return isFirst ? sharing.first : sharing.others;
  }
}

/** Who is named in each record, each once, in the order in which they are named. */
function namesByRecord(claims: readonly Claim[]): ReadonlyMap<number, readonly string[]> {
  const names = new Map<number, string[]>();
  for (const claim of claims) {
    const { id } = claim.entry;
    if (id === undefined) continue;
    const own = names.get(id) ?? [];
    if (!own.includes(nameKey(claim))) own.push(nameKey(claim));
    names.set(id, own);
  }
  return names;
}

function nameKey({ link }: Claim): string {
  return `${link.field}|${link.name}`;
}
