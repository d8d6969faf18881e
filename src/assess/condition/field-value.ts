import type { FieldType } from '../../record/record-kind';
import type { Level } from '../../record/vocabulary';
import { BETWEEN_ROLES } from '../../standard/words/derived-words';
import type { FactValue, TextKind, Vocabulary } from './facts';
import { spanOf } from './wanted';

const TEXT_KINDS: Readonly<Record<string, TextKind>> = { group: 'group', class: 'class', title: 'title', work: 'title', topic: 'title' };
/** Fields one cell of which may name several: 语文、道法; 班主任,教研组长. */
const SEVERAL: ReadonlySet<string> = new Set(['subject', 'post', 'roles', 'status', 'form']);
const VOCABULARIES: Readonly<Partial<Record<FieldType, Vocabulary>>> = {
  category: 'category',
  genre: 'genre',
  mark: 'mark',
  obligation: 'obligation',
};

/** A field's value with how it is compared; null where it is of no shape that can be. */
export function fieldValue(field: string, type: FieldType, value: unknown): FactValue | null {
  if (typeof value === 'number') return { as: 'number', low: value, high: value };
  if (typeof value === 'boolean') return { as: 'boolean', is: value };
  if (Array.isArray(value)) return { as: 'text', texts: value.map(String), textKind: 'plain' };
  return typeof value === 'string' ? ofText(field, type, value) : null;
}

function ofText(field: string, type: FieldType, value: string): FactValue {
  const vocabulary = VOCABULARIES[type];
  if (vocabulary) return { as: 'word', vocabulary, word: value };
  if (type === 'level') return { as: 'level', level: value as Level };
  if (field === 'month') return { as: 'month', month: value };
  if (type === 'date' || type === 'month') return { as: 'days', span: spanOf(value) };
  const parts = SEVERAL.has(field) ? [value, ...(BETWEEN_ROLES.test(value) ? value.split(BETWEEN_ROLES) : [])] : [value];
  return { as: 'text', texts: parts, textKind: TEXT_KINDS[field] ?? 'plain' };
}
