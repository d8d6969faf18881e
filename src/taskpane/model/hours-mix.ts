import type { Assessment, TeacherAssessment } from '../../assess/assessment';
import type { Rule } from '../../standard/rule';
import { findingOf } from './requirements';

/** 学时构成: the shares that a standard watches without a verdict. */
export interface HoursMix {
  readonly parts: readonly { readonly rule: Rule; readonly share: number; readonly wanted: number }[];
  readonly tolerance: number;
}

/** The shares of a teacher, or null where the standard watches none or one of them is not certain. */
export function mixOf({ rules }: Assessment, teacher: TeacherAssessment): HoursMix | null {
  const shares = rules.filter(({ kind, weight }) => kind === 'share' && weight === 'warning');
  const parts = shares.flatMap((rule) => {
    const actual = findingOf(teacher, rule.id)?.actual ?? null;
    const wanted = rule.params['share'];
    return actual === null || typeof wanted !== 'number' ? [] : [{ rule, share: actual / 100, wanted }];
  });
  const tolerance = shares[0]?.params['tolerance'];
  if (parts.length === 0 || parts.length < shares.length) return null;
  return { parts, tolerance: typeof tolerance === 'number' ? tolerance : 0 };
}
