import type { DraftMissing, DraftRecord, Extract } from '../extract/draft';
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
  { records, missing }: Extract,
  { semester, aliases }: { readonly semester: Semester; readonly aliases: Aliases },
  log: IssueLog,
): JoinedPeople {
  const roster = records.filter(({ kind }) => kind === 'roster');
  const drafts: readonly (DraftRecord | DraftMissing)[] = [...records, ...missing];
  const together = namesTogether(drafts);
  const hasRoster = roster.length > 0;
  const directory = hasRoster ? rosterPeople(roster, semester) : namedPeople(drafts, semester);
  if (!hasRoster) raisePossibleTypos(drafts, together, log);
  return { directory, hasRoster, linksOf: createLinker(directory, { aliases, together, hasRoster }, log) };
}
