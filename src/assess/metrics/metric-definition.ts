import type { LeftOutReason, PersonId, PersonLink } from '../../ledger/ledger';
import type { RecordKind } from '../../record/fields';
import type { CellRange } from '../../sheet/cell-address';
import type { MetricId } from '../../standard/metric-id';
import type { Entries, Entry } from './entry';

/** What an entry says towards one metric. */
export interface Share {
  /** Null where a cell that it needs is blank or cannot be read. */
  readonly amount: number | null;
  /** The field whose cell is needed. */
  readonly field?: string;
  /** Amounts with the same key (a book's title) count once a person. */
  readonly key?: string;
  /** Which part of a whole a count of a summary is (a category of hours, a level of lessons): parts win over the whole, and add up. */
  readonly part?: string;
  /** The cell that is needed, where it is none of a field's. */
  readonly openCell?: CellRange;
  /** The entry does not count, though it speaks of the metric. */
  readonly leftOut?: LeftOutReason;
  /** The entry may speak of the metric, or not: alone it does not make a metric spoken of. */
  readonly isDoubtful?: true;
}

/** A share of an entry, and whose it is. */
export interface Claim extends Share {
  readonly entry: Entry;
  readonly link: PersonLink;
}

/** What the whole ledger says towards a metric. */
export interface Claims {
  readonly claims: readonly Claim[];
  /** The people who have the metric at all, where not everyone does (a mentee's). */
  readonly only?: ReadonlySet<PersonId>;
}

/** 指标: how one figure of a teacher is counted. */
export interface MetricDefinition {
  readonly id: MetricId;
  /** Its records are a group's and the school's: they say nothing of one teacher. */
  readonly isNobodys?: true;
  /** Null where no table speaks of it. */
  claims(entries: Entries): Claims | null;
}

/** A metric of one record kind: each entry has a share in it, or none, for everyone named in one of the fields. */
export function metricOf<K extends RecordKind>(
  id: MetricId,
  { kind, people }: { readonly kind: K; readonly people: readonly string[] },
  shareOf: (entry: Entry<K>) => Share | null,
): MetricDefinition {
  return { id, claims: (entries) => spokenOf(entries(kind).flatMap((entry) => claimsOf(entry, people, shareOf(entry)))) };
}

/** The claims, unless nothing but doubt speaks of the metric. */
export function spokenOf(claims: readonly Claim[]): Claims | null {
  return claims.some(({ isDoubtful }) => !isDoubtful) ? { claims } : null;
}

function claimsOf<K extends RecordKind>(entry: Entry<K>, fields: readonly string[], share: Share | null): Claim[] {
  if (!share) return [];
  const links = entry.people.filter(({ field }) => fields.includes(field));
  return distinctLinks(links).map((link) => ({ ...share, entry, link }));
}

/** A person who is named twice in one record is one. */
function distinctLinks(links: readonly PersonLink[]): readonly PersonLink[] {
  if (links.length < 2) return links;
  const keyOf = (link: PersonLink) => (link.kind === 'person' ? link.person : `?${link.name}`);
  const first = new Map<string, PersonLink>();
  for (const link of links) if (!first.has(keyOf(link))) first.set(keyOf(link), link);
  return [...first.values()];
}

/** The number in a field; 0 or another default where the table has no such column; null where its cell is blank or unreadable. */
export function amountOf(
  entry: { readonly open: ReadonlySet<string> },
  field: string,
  value: number | undefined,
  byDefault: number,
): Share {
  if (value !== undefined) return { amount: value };
  return entry.open.has(field) ? { amount: null, field } : { amount: byDefault };
}

/** The share as that of a part, where the entry says of which. */
export function ofPart(share: Share, part: string | undefined): Share {
  return part === undefined ? share : { ...share, part };
}
