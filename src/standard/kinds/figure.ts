import { AMOUNT, COUNTING, QUANTITY, TEXTS, YES } from '../param-types';
import { metricsOfQuantities } from '../quantity/metrics-of';
import { defineRuleKind, optional, required } from '../rule-kind';

/** 数据核对: a figure that a text states (外派116人次, 600多人次, 研讨5次=语1+英2+音1+体1) is held against the ledger; it fails nobody. */
export const figureKind = defineRuleKind({
  kind: 'figure',
  name: '数据核对',
  meaning: '总结或文件里写的数，与台账算出来的数核对；写着“约、多、余、来”的数相差一成以内算相符。',
  params: {
    count: required('统计', QUANTITY),
    counting: optional('计次', COUNTING),
    stated: optional('所述', AMOUNT),
    isApproximate: optional('约数', YES),
    addends: optional('分述', TEXTS),
  },
  check({ stated, addends }) {
    if (addends === undefined) return null;
    return stated !== undefined && addends.every((each) => /=\s*\d+(?:\.\d+)?$/.test(each)) ? null : 'addends';
  },
  metrics: ({ count }) => metricsOfQuantities([count]),
  valid: [
    { count: '外派培训', counting: '人次', stated: 116 },
    { count: '外派培训', counting: '人次', stated: 600, isApproximate: true },
    { count: '活动[形式 含 研讨]', stated: 5, addends: ['语文=1', '英语=2', '音乐=1', '体育=1'] },
    { count: '论文' },
  ],
  invalid: [
    { stated: 5 },
    { count: '论文', stated: -5 },
    { count: '论文', addends: ['语文=1'] },
    { count: '论文', stated: 5, addends: ['语文'] },
  ],
});
