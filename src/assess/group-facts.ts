import type { Facts } from './condition/facts';
import { NOT_STATED, textFact } from './condition/facts';
import { TRUE, UNSTATED } from './condition/truth';
import type { SubjectRef } from './subject';
import { groupKey } from './subject';
import { fieldsOfWord } from '../standard/words/field-words';

/** What can be asked of a group: its name; of the school nothing. */
export function groupFacts(subject: SubjectRef, semester: Facts['semester']): Facts {
  const name = subject.kind === 'group' ? subject.name : null;
  return {
    semester,
    look: (word) => (name !== null && fieldsOfWord('roster', word).includes('group') ? textFact([name], [], 'group') : NOT_STATED),
    term: (word) => (name !== null && groupKey(word) === groupKey(name) ? TRUE : UNSTATED),
  };
}
