/** Short names of the rules of the presets, by the rules' ids, and of the presets. A school's own rule keeps the name it was given. */
export const rules = {
  'rule.B01': '学时',
  'rule.B02': '专题',
  'rule.B03': '实践',
  'rule.B04': '自主',
  'rule.D05': '自培计划',
  'rule.D07': '听课',
  'rule.D08': '读书',
  'rule.D09': '教材',
  'rule.D12': '论文/反思/叙事',
  'rule.D19': '公开课',
  'standard.24-hours-five-duties': '24 学时·五项职责',
  'standard.school-based-24': '校本研训 24 学时',
} as const;
