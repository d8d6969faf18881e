import { CONDITION, PER_CENT, QUANTITY } from '../param-types';
import { metricsOfQuantities } from '../quantity/metrics-of';
import { defineRuleKind, optional, required } from '../rule-kind';

/** 逐条: each record of a kind meets a condition, or so many per cent of them do (每次活动有照片; 提前一周备课; 每本书有摘记). */
export const everyRecordKind = defineRuleKind({
  kind: 'every-record',
  name: '逐条',
  meaning: '每一条记录都要满足条件（或其中百分之多少满足）；没有记录时不作判断。',
  params: {
    of: required('统计', QUANTITY),
    must: required('须满足', CONDITION),
    atLeast: optional('至少', PER_CENT),
  },
  metrics: ({ of }) => metricsOfQuantities([of]),
  valid: [
    { of: '活动', must: '有 照片' },
    { of: '活动', must: '有 时间 且 有 内容 且 有 人员', atLeast: 90 },
    { of: '公开课', must: '间隔(备课日期,日期)≥7' },
  ],
  invalid: [{ of: '活动' }, { must: '有 照片' }, { of: '活动', must: '有 照片 且' }, { of: '活动', must: '有 照片', atLeast: 120 }],
});
