import type { TeacherAssessment } from '../assess/assessment';
import type { Tier } from '../assess/tier';

const NAMES = {
  novice: '新手上路型',
  'young-growth': '青年成长型',
  backbone: '优秀骨干型',
  steady: '成熟稳健型',
} as const satisfies Record<Tier, string>;

/** 层级 of a teacher as the sheets write it; null where the years of teaching are not known. */
export function tierName({ tier }: TeacherAssessment): string | null {
  return tier && NAMES[tier];
}
