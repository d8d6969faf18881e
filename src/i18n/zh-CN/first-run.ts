/** first-run: what a person reads there, by id. `{x}` is a parameter. */
export const firstRun = {
  'first.title': '看看谁还没达到本学期的研修要求',
  'first.body': '直接用您手头的台账：学时、听课、读书、论文、公开课……不改表头，不填新表。',
  'first.check': '检查这个工作簿',
  'first.sample': '用示例数据试一试',
  'first.point1': '只读取，不改动您的表',
  'first.point2': '每个数字都能点回原单元格',
  'first.point3': '不联网，数据不离开这台电脑',
  'first.found': '这个工作簿有 {n} 张工作表，其中 {k} 张像是台账。',
  'first.guide': '三分钟使用说明',
  'first.notYet': '检查过这个工作簿后，这里才有内容。',
} as const;
