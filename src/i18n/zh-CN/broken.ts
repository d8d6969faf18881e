/** broken: what is said of a cell of the standard that makes no sense, by id. `{x}` is a parameter. */
export const broken = {
  'broken.cell': '达标标准 {place}（{param}）的「{value}」{reason}，{rule} 这一行暂不检查。',
  'broken.blank': '达标标准 {place}（{param}）{reason}，{rule} 这一行暂不检查。',
  'broken.line': '第 {line} 行',
  'broken.missing': '没有填',
  'broken.unknown-word': '不是这里能填的词',
  'broken.not-a-number': '不是要求的数',
  'broken.not-a-date': '不是日期',
  'broken.not-a-condition': '不是条件',
  'broken.not-a-quantity': '不是统计项',
  'broken.not-a-parameter': '不是“名=值”',
  'broken.not-for-kind': '在这种算法里用不上',
  'broken.twice': '与前面重复',
  'broken.makes-no-sense': '这种算法不能这样填',
} as const;
