import { COUNTED } from '../words';

/** What is asked of a row. */
interface Counted {
  readonly record: { readonly id: number } | null;
  readonly counting: { readonly counted: string };
  readonly isFirst: boolean;
}

const ORDER: readonly string[] = [COUNTED.yes, COUNTED.pending, COUNTED.no];

/**
 * 计件、计项: the rows of one piece or one project count it once: on the first row that counts, else on the first at all, so that a
 * colleague of another school who is named first does not take the piece with him. `whole` names what a row is of; null: its record.
 */
export function withFirstRows<E extends Counted>(entries: readonly E[], whole: (entry: E) => string | null): readonly E[] {
  const firsts = new Map<string, E>();
  const keyOf = (entry: E) => whole(entry) ?? (entry.record === null ? null : `#${entry.record.id}`);
  const rank = ({ counting }: E) => ORDER.indexOf(counting.counted);
  for (const entry of entries) {
    const key = keyOf(entry);
    const known = key === null ? undefined : firsts.get(key);
    if (key !== null && (!known || rank(entry) < rank(known))) firsts.set(key, entry);
  }
  return entries.map((entry) => {
    const key = keyOf(entry);
    return key === null ? entry : { ...entry, isFirst: firsts.get(key) === entry };
  });
}
