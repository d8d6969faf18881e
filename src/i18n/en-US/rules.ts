import type { rules as zhCN } from '../zh-CN/rules';

export const rules: Record<keyof typeof zhCN, string> = {
  'rule.B01': 'Hours',
  'rule.B02': 'Topic',
  'rule.B03': 'Practice',
  'rule.B04': 'Self-study',
  'rule.D05': 'Own plan',
  'rule.D07': 'Observed',
  'rule.D08': 'Books',
  'rule.D09': 'Textbook',
  'rule.D12': 'Writing',
  'rule.D19': 'Open lesson',
  'standard.24-hours-five-duties': '24 hours, five duties',
  'standard.school-based-24': 'School-based training, 24 hours',
};
