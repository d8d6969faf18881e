/** 称呼: what people add to a teacher's name. */
export const NAME_SUFFIXES = /(?:老师|教师|同志|先生|女士)$/;

/** 占位: what stands in a name cell for "nobody". */
export const NOBODY = /^(?:[-—–─/\\~*.·_…]+|无|暂无|没有|空|待定|未定|缺)$/;

/** 全体: words that mean everybody (of something) and name nobody. */
export const EVERYONE =
  /^(?:全体|全校|全员|所有|各位|本校全体|我校全体|(?:.{1,8}(?:组|年级|学科))?全体)(?:.{0,8}(?:教师|老师|教职工|教职员工|人员|成员|组员|班主任))?(?:参加)?$/;

/** What counts people behind a list: 位教师, 名老师, 人. */
export const PEOPLE_COUNT = '(?:位|名|人)(?:(?:青年|骨干|语文|数学|英语)?(?:教师|老师|同志|同仁|教职工))?';
