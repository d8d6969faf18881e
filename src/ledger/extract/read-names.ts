import { recordKind } from '../../record/record-kinds';
import { parseNameList } from '../../values/parse-name-list';
import type { BodyCell } from './table-body';
import type { FieldReading, FieldTarget } from './field-reading';
import { ofParsed } from './field-reading';

/** Fields that keep a whole list of names in one record; any other cell of several names is a record for each. */
const LIST_FIELDS: ReadonlySet<string> = new Set(['teachers', 'members']);

/** One name, or several in one cell, each as written less blanks and titles. */
export function readNameField(cell: BodyCell, target: FieldTarget): FieldReading {
  return ofParsed(parseNameList(cell.value), ({ people, statedCount }) => {
    const names = people.map(({ name }) => name);
    const count = statedCount === undefined ? {} : { statedCount };
    if (names.length === 0) return { kind: 'blank' };
    if (LIST_FIELDS.has(target.field)) {
      const kept = 'statedCount' in recordKind(target.kind).fields ? count : {};
      return { kind: 'value', value: { variants: [{ fields: { [target.field]: names, ...kept }, names: people }], ...count } };
    }
    const distinct = people.filter(({ name }, index) => names.indexOf(name) === index);
    const variants = distinct.map((person) => ({ fields: { [target.field]: person.name }, names: [person] }));
    return { kind: 'value', value: { variants, ...count } };
  });
}
