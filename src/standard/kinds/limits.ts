import { AMOUNT, QUANTITY, YES } from '../param-types';
import { COUNTING_PARAMS } from '../counting-params';
import { areBounds } from '../quantity/bounds';
import { metricsOfQuantities } from '../quantity/metrics-of';
import { defineRuleKind, optional, required } from '../rule-kind';

/** 比较: a figure keeps to its bounds (听课不少于10节; 案例2—5篇; 违规0次). */
export const limitsKind = defineRuleKind({
  kind: 'limits',
  name: '比较',
  meaning: '统计出来的数要达到（或不超过、等于）规定的数。',
  params: {
    count: required('统计', QUANTITY),
    ...COUNTING_PARAMS,
    atLeast: optional('至少', AMOUNT),
    above: optional('多于', AMOUNT),
    atMost: optional('至多', AMOUNT),
    below: optional('少于', AMOUNT),
    equal: optional('等于', AMOUNT),
    /** 结转: of a rule that holds in each year, what one year has beyond its least figure is carried to the next. */
    carry: optional('结转', YES),
  },
  check: (params) => (areBounds(params) ? null : 'atLeast'),
  metrics: ({ count }) => metricsOfQuantities([count]),
  valid: [
    { count: '听课', atLeast: 10 },
    { count: '论文+反思+叙事', atLeast: 1 },
    { count: '案例', atLeast: 2, atMost: 5 },
    { count: '读书', evidence: '有 摘记', atLeast: 2 },
    { count: '学分', atLeast: 24, carry: true },
    { count: '活动[形式 含 沙龙]', counting: '不同(主题)', above: 0 },
  ],
  invalid: [
    { count: '听课' },
    { atLeast: 10 },
    { count: '没有这一项', atLeast: 1 },
    { count: '听课', atLeast: -1 },
    { count: '听课', atLeast: 5, atMost: 2 },
    { count: '听课', evidence: '级别≥', atLeast: 5 },
    { count: '听课', atLeast: 5, other: 1 },
  ],
});
