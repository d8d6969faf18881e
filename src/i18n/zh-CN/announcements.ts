/** announcements: what a person reads there, by id. `{x}` is a parameter. */
export const announcements = {
  'say.start': '开始检查，共 {n} 张工作表。',
  'say.progress': '已读 {done} 张，共 {total} 张。',
  'say.result': '检查完成。达标 {met} 人，未达标 {unmet} 人，待核实 {und} 人。',
  'say.filter': '显示 {n} 位教师：{filter}。',
  'say.teacher': '{name}，{group}，{summary}。',
  'say.jump': '已选中「{sheet}」的 {range}。',
  'say.accept': '已按建议计，还剩 {n} 处。',
  'say.insert': '正在插入第 {i} 张，共 {n} 张。',
  'say.inserted': '插入完成，{n} 张表。按“撤回本次插入”可恢复。',
  'say.undone': '已撤回。',
  'say.cancelled': '已取消。',
  'say.error': '{title}。{body}',
  'say.stale': '台账有改动，结果可能过时。',
} as const;
