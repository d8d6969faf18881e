import { recordKind } from '../../record/record-kinds';
import { parseNameList } from '../../values/parse-name-list';
import { parseOutsider } from '../../values/parse-outsider';
import type { BodyCell } from './table-body';
import type { FieldReading, FieldTarget, Variant } from './field-reading';
import { ofParsed } from './field-reading';

/** Fields that keep a whole list of names in one record; any other cell of several names is a record for each. */
const LIST_FIELDS: ReadonlySet<string> = new Set(['teachers', 'members']);

/** One name, or several in one cell, each as written less blanks and titles; 全体教师 stands for everybody. */
export function readNameField(cell: BodyCell, target: FieldTarget): FieldReading {
  return ofParsed(parseNameList(cell.value), ({ people, statedCount, everyone }) => {
    const count = statedCount === undefined ? {} : { statedCount };
    if (people.length === 0)
      return everyone === undefined ? { kind: 'blank' } : { kind: 'value', value: { variants: [all(target, everyone)] } };
    const names = people.map(({ name }) => name);
    if (LIST_FIELDS.has(target.field)) {
      const kept = 'statedCount' in recordKind(target.kind).fields ? count : {};
      return { kind: 'value', value: { variants: [{ fields: { [target.field]: names, ...kept }, names: people }], ...count } };
    }
    const distinct = people.filter(({ name }, index) => names.indexOf(name) === index);
    const variants = distinct.map((person) => ({ fields: { [target.field]: person.name }, names: [person] }));
    return { kind: 'value', value: { variants, ...count } };
  });
}

function all({ field }: FieldTarget, everyone: string): Variant {
  return { fields: { [field]: LIST_FIELDS.has(field) ? [everyone] : everyone }, names: [{ name: everyone, isEveryone: true }] };
}

/** Somebody who need not be of the school: one text, also where it names several. */
export function readOutsiderField(cell: BodyCell, target: FieldTarget): FieldReading {
  return ofParsed(parseOutsider(cell.value), (person) => {
    const list = parseNameList(cell.value);
    const names = list.kind === 'value' ? list.value.people : [];
    return { kind: 'value', value: { variants: [{ fields: { [target.field]: person }, names }] } };
  });
}
