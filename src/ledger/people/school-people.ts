import type { RecordKind } from '../../record/fields';
import type { FieldType } from '../../record/record-kind';
import { recordKind } from '../../record/record-kinds';

/** Whether a field names people of the school: they are checked against the roster. 授课人 or 主讲人 may be anybody. */
export function isSchoolPerson(kind: RecordKind, field: string): boolean {
  const fields: Readonly<Record<string, { readonly type: FieldType } | undefined>> = recordKind(kind).fields;
  const type = fields[field]?.type;
  return type === 'person' || type === 'people';
}
