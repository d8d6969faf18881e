import type { RecordKind } from '../record/fields';
import type { Basis } from './basis';

/** Why a sheet cannot be made, in the words of the contents list; null where it can. */
export type Missing = (basis: Basis) => string | null;

export const NO_TEACHERS = '未读到教师名册，也没有读到教师姓名';

/** The workbook must hold records of this kind, and teachers whose they are. */
export function missingRecords(kind: RecordKind, word: string): Missing {
  return ({ kinds, teachers }) => {
    if (!kinds.has(kind)) return `工作簿里没有${word}记录`;
    return teachers.length === 0 ? NO_TEACHERS : null;
  };
}

/** There must be a roster and a standard with a rule that teachers meet or do not meet. */
export function missingCheck({ requirements, teachers, assessment }: Basis): string | null {
  if (requirements.length === 0) return '没有设检查标准';
  return teachers.length === 0 || !assessment.ledger.hasRoster ? '未读到教师名册' : null;
}
