import { AMOUNT, PARTS } from '../param-types';
import { COUNTING_PARAMS } from '../counting-params';
import { areBounds } from '../quantity/bounds';
import { metricsOfQuantities } from '../quantity/metrics-of';
import { defineRuleKind, optional, required } from '../rule-kind';

/** 分项: each of several quantities keeps to its own bound, or so many of them do (论文、反思各1篇; 类别×级别的最低学分). */
export const eachOfKind = defineRuleKind({
  kind: 'each-of',
  name: '分项',
  meaning: '几项各有各的要求，全部（或其中几项）都要达到。',
  params: {
    parts: required('分项', PARTS),
    need: optional('至少几项', AMOUNT),
    ...COUNTING_PARAMS,
  },
  check({ parts, need }) {
    if (!parts.every(({ bounds }) => areBounds(bounds))) return 'parts';
    return need !== undefined && (need === 0 || need > parts.length) ? 'need' : null;
  },
  metrics: ({ parts }) => metricsOfQuantities(parts.map(({ quantity }) => quantity)),
  valid: [{ parts: ['读书笔记≥1', '读书心得≥1'] }, { parts: ['校级:课题[级别=校级]≥1', '县级:课题[级别=县级]≥1'], need: 1 }],
  invalid: [{ parts: [] }, { parts: ['读书笔记'] }, { parts: ['没有这一项≥1'] }, { parts: ['听课≥1'], need: 2 }],
});
