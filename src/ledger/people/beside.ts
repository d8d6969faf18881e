import { recordKind } from '../../record/record-kinds';
import type { Draft, NameMention } from '../extract/draft';

/** What stands beside a name and may tell whose it is. */
export interface Beside {
  readonly staffNumber?: string;
  readonly group?: string;
  /** The person's own subject; not that of a lesson. */
  readonly subject?: string;
  /** What stands in brackets behind the name: any of these. */
  readonly note?: string;
}

/** Number, group and subject of a record are those of the person whose record it is; a bracket belongs to any name. */
export function besideOf({ kind, fields }: Draft, { field, note }: NameMention): Beside {
  const definition = recordKind(kind);
  const noted = note === undefined ? {} : { note };
  if (field !== definition.person) return noted;
  const isLesson = 'class' in definition.fields;
  const { staffNumber, group, subject } = fields as Beside;
  return {
    ...noted,
    ...(staffNumber === undefined ? {} : { staffNumber }),
    ...(group === undefined ? {} : { group }),
    ...(subject === undefined || isLesson ? {} : { subject }),
  };
}
