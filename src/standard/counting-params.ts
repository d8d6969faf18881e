import { CONDITION, COUNTING, WHOSE_TYPE } from './param-types';
import { optional } from './rule-kind';

/** How a quantity is counted; kinds that count one quantity have these beside it. */
export const COUNTING_PARAMS = {
  evidence: optional('凭证', CONDITION),
  counting: optional('计次', COUNTING),
  whose: optional('谁的', WHOSE_TYPE),
} as const;
