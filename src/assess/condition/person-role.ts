import { isEvidence } from '../../ledger/evidence-columns';
import type { Ledger, Person } from '../../ledger/ledger';
import { BETWEEN_ROLES, DENIED_BEFORE, PEOPLE_BEHIND, roleKey } from '../../standard/words/derived-words';
import { foldTight } from '../../values/fold-text';
import { groupKey } from '../../values/group-name';
import { parseBoolean } from '../../values/parse-boolean';
import { rosterIndex } from './roster-entry';
import type { Truth } from './truth';
import { FALSE, TRUE, truthOf, UNSTATED } from './truth';

/**
 * 身份: whether a word names what a person is: a column of that name that says yes, a word in post, title or roles, a note in another column of the
 * roster; or the value of an attribute (语文教师, 女教师, 语文组). Blank means none of them only where the roster keeps such a column; else `silent`.
 */
export function roleTruth(word: string, person: Person, ledger: Ledger, silent: Truth): Truth {
  const tight = foldTight(word);
  const answer = yesColumn(tight, person, ledger);
  if (answer?.kind === 'true') return TRUE;
  if (rolesOf(person).some((role) => names(role, tight)) || notesOf(person).some((note) => isNoted(note, tight))) return TRUE;
  return answer ?? attributeTruth(tight, person, ledger) ?? (rosterIndex(ledger).keepsRoles ? FALSE : silent);
}

function rolesOf({ fields }: Person): readonly string[] {
  return [fields.post, fields.title, fields.roles].filter((role) => role !== undefined);
}

function notesOf({ fields }: Person): readonly string[] {
  return Object.values(fields.evidence ?? {}).filter((value) => typeof value === 'string');
}

/** The word stands in it, and nothing before it takes it back (非班主任, 原班主任). */
function names(role: string, word: string): boolean {
  const tight = foldTight(role);
  const at = tight.indexOf(word);
  return at >= 0 && !DENIED_BEFORE.test(tight.slice(0, at));
}

/** In a column of any other matter the word has to begin or end what stands there. */
function isNoted(note: string, word: string): boolean {
  return foldTight(note)
    .split(BETWEEN_ROLES)
    .some((part) => part.startsWith(word) || (part.endsWith(word) && names(part, word)));
}

/** What a column about the word says: 是否班主任, 骨干教师. Null where the roster has none. */
function yesColumn(word: string, { fields }: Person, ledger: Ledger): Truth | null {
  const key = roleKey(word);
  const columns = rosterIndex(ledger).tables.flatMap((table) =>
    table.columns.filter((column) => column.field === 'roles' || isEvidence(table, column)),
  );
  const about = columns.filter(({ label }) => roleKey(label) === key);
  if (about.length === 0) return null;
  const values = about.map(({ field, label }) => (field === 'roles' ? fields.roles : fields.evidence?.[label]));
  return truthOf(values.some(isYes));
}

/** Yes, a number above 0, or a text that says more (县级) and not 无. */
function isYes(value: string | number | boolean | undefined): boolean {
  if (value === undefined) return false;
  const answer = parseBoolean(value);
  return answer.kind === 'value' ? answer.value : answer.kind === 'unreadable';
}

/** A subject, gender or group that somebody of the roster has, with or without 教师 behind it. */
function attributeTruth(word: string, { fields }: Person, ledger: Ledger): Truth | null {
  const bare = word.replace(PEOPLE_BEHIND, '');
  if (bare === '') return null;
  const isOne = (text: string | undefined) => text !== undefined && foldTight(text).split(BETWEEN_ROLES).includes(bare);
  for (const field of ['gender', 'subject'] as const) {
    if (!ledger.people.some((other) => isOne(other.fields[field]))) continue;
    return fields[field] === undefined ? UNSTATED : truthOf(isOne(fields[field]));
  }
  const isGroup = (group: string | undefined) => group !== undefined && groupKey(group) === groupKey(bare);
  if (!/组$/.test(bare) || !ledger.people.some((other) => isGroup(other.fields.group))) return null;
  return fields.group === undefined ? UNSTATED : truthOf(isGroup(fields.group));
}
