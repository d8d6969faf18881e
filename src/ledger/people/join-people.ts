import type { Draft, Extract } from '../extract/draft';
import type { IssueLog } from '../issue-log';
import type { Semester } from '../semester';
import type { PeopleLinker } from './link-people';
import { createLinker } from './link-people';
import { namesTogether } from './names-together';
import type { PeopleDirectory } from './people-directory';
import { namedPeople, rosterPeople } from './people-of';
import { raisePossibleTypos } from './possible-typos';
import type { Aliases } from './resolve-name';

export interface JoinedPeople {
  readonly directory: PeopleDirectory;
  readonly hasRoster: boolean;
  readonly linksOf: PeopleLinker;
}

/** The people of the school and the way from any record to them: the roster's first, else those whom the tables name. */
export function joinPeople(
  { records, missing, presences }: Extract,
  { semester, aliases }: { readonly semester: Semester; readonly aliases: Aliases },
  log: IssueLog,
): JoinedPeople {
  const roster = records.filter(({ kind }) => kind === 'roster');
  const drafts: readonly Draft[] = [...records, ...missing, ...presences];
  const together = namesTogether(drafts);
  const hasRoster = roster.length > 0;
  const said = hasRoster ? aliases : withoutOthers(aliases);
  const directory = hasRoster ? rosterPeople(roster, semester) : namedPeople(inOrder(drafts), semester, said);
  if (!hasRoster) raisePossibleTypos(drafts, { together, aliases }, log);
  return { directory, hasRoster, linksOf: createLinker(directory, { aliases: said, together, hasRoster }, log) };
}

/** Without a roster, "another person" than the one who was suggested is a person like any other. */
function withoutOthers(aliases: Aliases): Aliases {
  return Object.fromEntries(Object.entries(aliases).filter(([, name]) => name !== null));
}

/** Drafts of one row together, rows as they stand in their tables, tables as they were read. */
function inOrder(drafts: readonly Draft[]): readonly Draft[] {
  const order = new Map<string, number>();
  for (const { table } of drafts) if (!order.has(table.id)) order.set(table.id, order.size);
  return [...drafts].sort((a, b) => (order.get(a.table.id) ?? 0) - (order.get(b.table.id) ?? 0) || a.row - b.row);
}
