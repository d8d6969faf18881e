import type { PersonId } from '../ledger/ledger';

/** 对象: whose figure it is. */
export type SubjectRef =
  { readonly kind: 'teacher'; readonly person: PersonId } | { readonly kind: 'group'; readonly name: string } | { readonly kind: 'school' };

const SUFFIX = /(?:教研组|学科组|备课组|年级组|科组|组)$/;

/** A group's name as it is compared: 语文, 语文组 and 语文教研组 are one. */
export function groupKey(name: string): string {
  const tight = name.normalize('NFKC').replace(/\s+/g, '');
  return tight.replace(SUFFIX, '') || tight;
}
