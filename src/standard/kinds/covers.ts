import { AMOUNT, QUANTITY, TEXT, TEXTS } from '../param-types';
import { COUNTING_PARAMS } from '../counting-params';
import { metricsOfQuantities } from '../quantity/metrics-of';
import { defineRuleKind, optional, required } from '../rule-kind';

/** 覆盖清单: every item of a list stands in some record's field, or one of several (四本必读书目; 检查覆盖备课、上课、作业、质量四项). */
export const coversKind = defineRuleKind({
  kind: 'covers',
  name: '覆盖清单',
  meaning: '清单里的每一项，都能在记录的某个字段里找到；可以只要求其中几项。',
  params: {
    of: required('统计', QUANTITY),
    field: required('字段', TEXT),
    list: required('清单', TEXTS),
    need: optional('至少几项', AMOUNT),
    evidence: COUNTING_PARAMS.evidence,
    whose: COUNTING_PARAMS.whose,
  },
  check: ({ list, need }) => (need !== undefined && (need === 0 || need > list.length) ? 'need' : null),
  metrics: ({ of }) => metricsOfQuantities([of]),
  valid: [
    { of: '读书', field: '书名', list: ['《给教师的建议》', '《爱的教育》'] },
    { of: '常规检查', field: '主题', list: ['备课', '上课', '作业', '质量'], need: 3 },
    { of: '常规检查', field: '检查阶段、检查项目', list: ['期初', '期中', '期末'] },
  ],
  invalid: [
    { of: '读书', field: '书名', list: [] },
    { of: '读书', field: '书名', list: ['《给教师的建议》'], need: 2 },
    { of: '读书', list: ['《给教师的建议》'] },
  ],
});
