import { recordKind } from '../../record/record-kinds';
import type { Draft, NameMention } from '../extract/draft';
import { groupKey, groupOfEveryone } from '../../values/group-name';
import type { IssueLog } from '../issue-log';
import type { PersonLink } from '../ledger';
import { besideOf } from './beside';
import type { NamesTogether } from './names-together';
import { nearestNames } from './near-names';
import type { PeopleDirectory } from './people-directory';
import { staffKey } from './people-directory';
import type { Aliases, Resolution } from './resolve-name';
import { resolveName } from './resolve-name';
import { isSchoolPerson } from './school-people';

/** Joins the names of records to people, and puts on record the names that fit nobody or several. */
export type PeopleLinker = (draft: Draft) => readonly PersonLink[];

export interface LinkOptions {
  readonly aliases: Aliases;
  /** Which names stand in one list: they are different people however near they are. */
  readonly together: NamesTogether;
  /** Without a roster nobody is off it. */
  readonly hasRoster: boolean;
}

export function createLinker(directory: PeopleDirectory, options: LinkOptions, log: IssueLog): PeopleLinker {
  const names = [...directory.byName.keys()];
  const nearest = new Map<string, readonly string[]>();

  function nearestTo(name: string): readonly string[] {
    const known = nearest.get(name) ?? nearestNames(name, names);
    nearest.set(name, known);
    return known.filter((other) => !options.together.areTogether(name, other));
  }

  /** A name that the roster lacks, with those it may stand for. */
  function unknown({ field, name }: NameMention): PersonLink {
    const suggestions = nearestTo(name).flatMap((each) => directory.byName.get(each)?.map(({ id }) => id) ?? []);
    return { kind: 'unknown', field, name, suggestions };
  }

  function raise({ link, isOffRoster }: Resolution, { name, at }: NameMention): void {
    if (link.kind === 'ambiguous') log.raise('name/same-name', at, { value: name });
    if (!isOffRoster || !options.hasRoster) return;
    const near = link.kind === 'person' ? [directory.byId.get(link.person)?.name ?? ''] : nearestTo(name);
    const suggestion = near.length === 1 && near[0] ? { suggestion: near[0] } : {};
    log.raise('name/not-in-roster', at, { value: name, ...suggestion });
  }

  function linkOf(draft: Draft, mention: NameMention): readonly PersonLink[] {
    if (mention.isEveryone) return everyone(directory, mention);
    const resolution = resolveName(directory, options.aliases, mention, besideOf(draft, mention));
    // 授课人 and 主讲人 may be of another school: they are joined where they are known, and never questioned.
    if (!isSchoolPerson(draft.kind, mention.field)) return resolution.link.kind === 'unknown' ? [] : [resolution.link];
    if (draft.kind !== 'roster') raise(resolution, mention);
    return [resolution.isOffRoster && resolution.link.kind === 'unknown' ? unknown(mention) : resolution.link];
  }

  return (draft) => {
    const links = draft.mentions.flatMap((mention) => linkOf(draft, mention));
    return 'staffNumber' in draft.fields ? [...ownerByNumber(directory, draft), ...links] : links;
  };
}

/** A row without a name is that of the staff number on it. */
function ownerByNumber({ byStaffNumber }: PeopleDirectory, { kind, fields, mentions }: Draft): PersonLink[] {
  const { person: field } = recordKind(kind);
  const { staffNumber } = fields as { readonly staffNumber?: string };
  if (field === null || staffNumber === undefined || mentions.some((mention) => mention.field === field)) return [];
  const person = byStaffNumber.get(staffKey(staffNumber));
  return person ? [{ kind: 'person', field, name: person.name, person: person.id }] : [];
}

/** 全体教师: all people, or all of the group that the words name. */
function everyone({ people }: PeopleDirectory, { field, name }: NameMention): PersonLink[] {
  const group = groupOfEveryone(name);
  const meant =
    group === null ? people : people.filter(({ fields }) => fields.group !== undefined && groupKey(fields.group) === groupKey(group));
  return meant.map((person) => ({ kind: 'person', field, name, person: person.id }));
}
