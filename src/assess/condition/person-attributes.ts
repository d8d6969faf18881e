import type { Ledger, LedgerRecord, Person } from '../../ledger/ledger';
import { recordsOf } from '../../ledger/ledger';
import type { PersonAttribute } from '../../standard/words/derived-words';
import type { CellRange } from '../../sheet/cell-address';
import type { Fact } from './facts';
import { NOT_STATED, numberFact, textFact } from './facts';
import { partnerCount } from './pairs';

/** What follows for a person from the roster and other tables; `column` is what the roster says of a field or heading. */
export function attributeFact(attribute: PersonAttribute, person: Person, ledger: Ledger, column: (word: string) => Fact): Fact {
  switch (attribute) {
    case 'age':
      return person.age === undefined ? column('birthDate') : numberFact(person.age, cellsOf(column('birthDate')));
    case 'years-of-teaching':
      return yearsOfTeaching(person, ledger, column);
    case 'assessment-grade':
      return assessed(person, ledger, 'grade');
    case 'assessment-score':
      return assessed(person, ledger, 'score');
    case 'mentors':
      return partnerCount(person, 'mentee', ledger);
    case 'mentees':
      return partnerCount(person, 'mentor', ledger);
  }
}

/** 教龄: as the roster states it, else full years from the first month of teaching to the first day of the semester. */
function yearsOfTeaching({ fields }: Person, ledger: Ledger, column: (word: string) => Fact): Fact {
  const { yearsOfTeaching: stated, joinedTeaching: joined } = fields;
  if (stated !== undefined) return numberFact(stated, cellsOf(column('yearsOfTeaching')));
  if (joined === undefined) {
    const own = column('yearsOfTeaching');
    return own.kind === 'unstated' ? column('joinedTeaching') : own;
  }
  const { start } = ledger.semester;
  const years = Number(start.slice(0, 4)) - Number(joined.slice(0, 4));
  const isFull = start.slice(5, joined.length) >= joined.slice(5);
  return numberFact(isFull ? years : years - 1, cellsOf(column('joinedTeaching')));
}

function cellsOf(fact: Fact): readonly CellRange[] {
  return fact.kind === 'unstated' ? [] : fact.cells;
}

/** 考核: grades or scores of all rows about the person. Nobody who has no row was assessed, as far as the tables say. */
function assessed({ id }: Person, ledger: Ledger, field: 'grade' | 'score'): Fact {
  const rows = assessmentsOf(ledger).get(id) ?? [];
  const cells = rows.map(({ cellOf, source }) => cellOf[field] ?? source.cells[0]);
  const values = rows.flatMap(({ fields }) => fields[field] ?? []);
  const [first] = values;
  if (first !== undefined) return typeof first === 'number' ? numberFact(first, cells) : textFact(values.map(String), cells);
  if (rows.length === 0) return NOT_STATED;
  return { kind: rows.some(({ unreadable }) => unreadable.includes(field)) ? 'unreadable' : 'blank', cells };
}

const KNOWN = new WeakMap<Ledger, ReadonlyMap<string, readonly LedgerRecord<'assessment'>[]>>();

function assessmentsOf(ledger: Ledger): ReadonlyMap<string, readonly LedgerRecord<'assessment'>[]> {
  const known = KNOWN.get(ledger);
  if (known) return known;
  const found = new Map<string, LedgerRecord<'assessment'>[]>();
  for (const record of recordsOf(ledger, 'assessment')) {
    if (record.standing.kind === 'left-out') continue;
    for (const link of record.people) {
      if (link.kind !== 'person') continue;
      found.set(link.person, [...(found.get(link.person) ?? []), record]);
    }
  }
  KNOWN.set(ledger, found);
  return found;
}
