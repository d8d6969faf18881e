import { RECORD_KINDS } from '../record/record-kinds';
import type { RecordKindDefinition } from '../record/record-kind';
import { fieldsOfWord } from '../standard/words/field-words';
import { ZH_CN } from './zh-CN';

const NAMES: Readonly<Record<string, string>> = ZH_CN;
const KINDS = RECORD_KINDS as readonly unknown[] as readonly RecordKindDefinition[];

const FIELDS = KINDS.flatMap(({ kind, fields }) =>
  Object.keys(fields)
    .filter((field) => field !== 'evidence')
    .map((field) => ({ kind, field, name: NAMES[`field.${kind}.${field}`] ?? NAMES[`field.${field}`] ?? '' })),
);

test.each(FIELDS)('a condition on $kind may call $field what it is called on screen, $name', ({ kind, field, name }) => {
  expect(fieldsOfWord(kind, name)[0]).toBe(field);
});
