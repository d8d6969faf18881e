/** evidence: what a person reads there, by id. `{x}` is a parameter. */
export const evidence = {
  'why.title': '为什么是 {n} {unit}？',
  'why.counted': '计入 {n} 条',
  'why.notCounted': '未计入 {n} 条',
  'why.total': '合计',
  'why.how.sum': '本学期内、按人、按活动去重后，把「学时」相加。',
  'why.source': '出处：{source}',
  'why.out': '日期不在本学期（{start} 至 {end}）',
  'why.dup': '与 {cell} 是同一次活动，只计一次',
  'why.noNote': '没有读书摘记，按标准不计',
  'why.hint': '点一条，表格里会选中对应的行。',
  'why.wrong': '算得不对？',
  'why.wrong.table': '检查「{sheet}」的识别',
  'why.rule.semester': '每学期 ≥ {required}（{scope}）',
  'why.rule.year': '每学年 ≥ {required}（{scope}）',
  'why.howLine': '算法：{how}',
  'why.quoted': '{place}“{quote}”',
} as const;
