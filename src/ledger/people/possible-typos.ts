import type { Draft } from '../extract/draft';
import type { IssueLog } from '../issue-log';
import type { NamesTogether } from './names-together';
import { NEARLY_SAME, nearestNames } from './near-names';
import type { Aliases } from './resolve-name';
import { aliasOf } from './resolve-name';
import { isSchoolPerson } from './school-people';

/** A writing is taken for a slip of another one only if it is this much rarer. */
const RARER = 3;

/**
 * Without a roster nobody can say which of two near spellings is right: the much rarer one is asked about wherever it stands, if it looks or sounds like
 * the other, unless one list has both.
 */
export function raisePossibleTypos(
  drafts: readonly Draft[],
  { together, aliases }: { readonly together: NamesTogether; readonly aliases: Aliases },
  log: IssueLog,
): void {
  const counts = new Map<string, number>();
  const mentions = drafts.flatMap((draft) =>
    draft.mentions.filter(({ field, isEveryone }) => !isEveryone && isSchoolPerson(draft.kind, field)),
  );
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts.keys()];
  const meant = new Map<string, string>();
  for (const [name, count] of counts) {
    // The school has said whom this writing means.
    if (aliasOf(aliases, name) !== undefined) continue;
    const frequent = names.filter((other) => (counts.get(other) ?? 0) >= RARER * count && !together.areTogether(name, other));
    const [only, ...more] = nearestNames(name, frequent, NEARLY_SAME);
    if (only && more.length === 0) meant.set(name, only);
  }
  for (const { name, at } of mentions) {
    const suggestion = meant.get(name);
    if (suggestion) log.raise('name/possible-typo', at, { value: name, suggestion });
  }
}
