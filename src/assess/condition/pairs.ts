import type { Ledger, LedgerRecord, Person, PersonId, PersonLink } from '../../ledger/ledger';
import { recordsOf } from '../../ledger/ledger';
import type { CellRange } from '../../sheet/cell-address';
import type { Fact } from './facts';
import { factOf, NOT_STATED } from './facts';
import type { Truth } from './truth';
import { FALSE, TRUE, unknownAt, UNSTATED } from './truth';

type Part = 'mentor' | 'mentee';

/** 师徒结对: the partners of a person in one part, and the cells of pairs that may be his (a name that fits two). */
interface Partners {
  readonly names: ReadonlySet<string>;
  readonly doubtful: readonly CellRange[];
}

const KNOWN = new WeakMap<Ledger, ReadonlyMap<string, Partners> | null>();

/** Null where no table speaks of pairs. */
function partnersIn(ledger: Ledger): ReadonlyMap<string, Partners> | null {
  const known = KNOWN.get(ledger);
  if (known !== undefined) return known;
  const pairs = recordsOf(ledger, 'mentorship').filter(({ standing }) => standing.kind !== 'left-out');
  const made = pairs.length === 0 ? null : collect(pairs);
  KNOWN.set(ledger, made);
  return made;
}

function collect(pairs: readonly LedgerRecord<'mentorship'>[]): ReadonlyMap<string, Partners> {
  const found = new Map<string, { names: Set<string>; doubtful: CellRange[] }>();
  for (const { people, fields, cellOf, source } of pairs) {
    for (const link of people) {
      const other = link.field === 'mentor' ? fields.mentee : fields.mentor;
      for (const id of mayBe(link)) {
        const entry = found.get(`${link.field}|${id}`) ?? { names: new Set<string>(), doubtful: [] };
        found.set(`${link.field}|${id}`, entry);
        if (link.kind === 'person') entry.names.add(other ?? '');
        else entry.doubtful.push(cellOf[link.field] ?? source.cells[0]);
      }
    }
  }
  return found;
}

function mayBe(link: PersonLink): readonly PersonId[] {
  if (link.kind === 'person') return [link.person];
  return link.kind === 'ambiguous' ? link.candidates : link.suggestions;
}

/** Whether a person is somebody's mentor, or mentee. */
export function isInPair({ id }: Person, part: Part, ledger: Ledger): Truth {
  const partners = partnersIn(ledger);
  if (!partners) return UNSTATED;
  const own = partners.get(`${part}|${id}`);
  if (!own) return FALSE;
  return own.names.size > 0 ? TRUE : unknownAt(own.doubtful);
}

/** How many partners a person has: mentees where he is the mentor, mentors where he is the mentee. */
export function partnerCount({ id }: Person, part: Part, ledger: Ledger): Fact {
  const partners = partnersIn(ledger);
  if (!partners) return NOT_STATED;
  const { names, doubtful } = partners.get(`${part}|${id}`) ?? { names: new Set<string>(), doubtful: [] };
  return factOf({ as: 'number', low: names.size, high: names.size + doubtful.length }, doubtful);
}
