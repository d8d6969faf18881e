/** Why something does not count, cannot be decided, or was taken for what it is, by id. */
export const reasons = {
  'why.notApproved': '审核没有通过，不计',
  'why.offRoster': '姓名不在名册里',
  'why.ownLesson': '听的是自己的课',
  'why.superseded': '已有逐条登记，汇总不重复计',
  'why.excluded': '学校设为不计入',
  'why.unfit': '不符合这条要求的条件',
  'why.noEvidence': '缺少规定的凭证，按标准不计',
  'why.lowerLevel': '同一内容按最高级别计一次',
  'why.outOfPeriod': '不在这条要求统计的时段',
  'why.pendingTitle': '待核实 {n} 处',
  'why.notRead': '这一格没有读准',
  'why.noRecords': '台账里没有这位教师的记录。',
  'why.how.count': '本学期内、按人去重后，数出符合条件的记录。',

  'scope.term': '{term}（{meaning}）',

  'verify.noTable': '没有找到对应的台账',
  'verify.unreadable': '有数据没读准',
  'verify.unknownPerson': '有姓名分不清是谁',
  'verify.unknownAttribute': '名册里没写明是否适用',
  'verify.noTotal': '学时合计还没有确定',
  'verify.brokenRule': '标准里这条读不懂',
  'verify.outOfScope': '不在适用范围',
  'verify.exempt': '免检',
  'verify.noRecords': '没有需要检查的记录',
  'verify.notDue': '还没到检查的时候',
  'verify.notTicked': '材料清单上还没有填',

  'why.capped': '超过上限，超出部分不计',
  'why.less': '原可计 {n}：{reason}',
  'why.dupPlain': '重复登记，只计一次',
} as const;
