import type { FieldType } from '../../record/record-kind';
import type { FieldReading, FieldTarget, ReadContext } from './field-reading';
import type { BodyCell } from './table-body';
import { readDateField, readMonthField, readWeekField } from './read-dates';
import { readNameField, readOutsiderField } from './read-names';
import { readCountField, readNumberField } from './read-numbers';
import { readMarkField, readTextField, readTitleField, readVocabularyField } from './read-words';

type Reader = (cell: BodyCell, target: FieldTarget, context: ReadContext) => FieldReading;

/** How the cells of each type of field are read. */
const READERS: Readonly<Record<FieldType, Reader>> = {
  person: readNameField,
  people: readNameField,
  outsider: readOutsiderField,
  date: readDateField,
  month: readMonthField,
  week: readWeekField,
  period: readVocabularyField,
  number: readNumberField,
  count: readCountField,
  boolean: readVocabularyField,
  level: readVocabularyField,
  category: readVocabularyField,
  genre: readVocabularyField,
  obligation: readVocabularyField,
  mark: readMarkField,
  title: readTitleField,
  text: readTextField,
};

export function readField(cell: BodyCell, target: FieldTarget, context: ReadContext): FieldReading {
  return READERS[target.type](cell, target, context);
}
