/** Why something does not count, cannot be decided, or was taken for what it is, by id. */
export const reasons = {
  'why.notApproved': '审核没有通过，不计',
  'why.offRoster': '姓名不在名册里',
  'why.ownLesson': '听的是自己的课',
  'why.superseded': '已有逐条登记，汇总不重复计',
  'why.excluded': '学校设为不计入',
  'why.pendingTitle': '待核实 {n} 处',
  'why.notRead': '这一格没有读准',
  'why.noRecords': '台账里没有这位教师的记录。',
  'why.how.count': '本学期内、按人去重后，数出符合条件的记录。',

  'verify.noTable': '没有找到对应的台账',
  'verify.unreadable': '有数据没读准',
  'verify.unknownPerson': '有姓名分不清是谁',
  'verify.unknownAttribute': '名册里没写明是否适用',
  'verify.noTotal': '学时合计还没有确定',
  'verify.brokenRule': '标准里这条读不懂',
  'verify.outOfScope': '不在适用范围',

  'scope.age': '{range}岁的教师',
  'scope.years': '教龄 {range} 年的教师',
  'scope.role': '{words}',
  'range.between': '{a}—{b}',
  'range.atLeast': '满 {a}',
  'range.atMost': '不超过 {b}',
  'why.capped': '超过单次上限，超出部分不计',
  'why.dupPlain': '重复登记，只计一次',
} as const;
