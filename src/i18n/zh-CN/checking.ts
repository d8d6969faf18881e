/** checking: what a person reads there, by id. `{x}` is a parameter. */
export const checking = {
  'rec.title': '正在检查',
  'rec.step.read': '读取工作表',
  'rec.step.tables': '识别台账',
  'rec.step.names': '核对姓名',
  'rec.step.assess': '对照标准',
  'rec.progress': '{done}/{total} 张',
  'rec.now': '正在读「{sheet}」',
  'rec.note': '您可以继续工作。检查只读取，不改动任何单元格。',
  'rec.cancel': '取消检查',
  'rec.cancelled': '已取消检查，工作簿没有任何改动。',
  'rec.cancelled.partial': '已取消。上一次的结果（{time}）仍然保留。',
  'rec.slow': '工作簿较大，大约还要 {s} 秒。',
} as const;
