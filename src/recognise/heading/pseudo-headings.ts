import { words } from '../../record/words';
import type { PseudoField } from '../table';

/** Headings of columns that are no record's, by what they are. */
export const PSEUDO_HEADINGS: Readonly<Record<Exclude<PseudoField, 'other'>, readonly string[]>> = {
  index: words(`序号 编号 号 顺序 序 顺序号 No No. NO 行号 排序 项次 序列 序列号 序次 次序 流水号 ID 序数 序 号数 编 №`),
  total: words(
    `合计 总计 小计 累计 共计 总数 总和 平均 人均 总次数 平均分 总计数 合计数 总数量 汇总 平均数 均值 总合计 平均值 累计数 合计(节) 总量 全年合计 学期合计 本学期合计 共 总 一共 总共 共有 加起来 总加`,
  ),
  note: words(`备注 说明 备考 附注 注 备注说明 其他 其它 其他说明 补充说明 备 注 情况说明 特殊说明 补充 需要说明 另注 备忘`),
  weekday: words(`星期 星期几 周几 星期数 礼拜 礼拜几 周日期`),
};

const BY_HEADING: ReadonlyMap<string, Exclude<PseudoField, 'other'>> = new Map(
  (Object.keys(PSEUDO_HEADINGS) as Exclude<PseudoField, 'other'>[]).flatMap((field) =>
    PSEUDO_HEADINGS[field].map((word) => [word.toUpperCase(), field] as const),
  ),
);

/** A heading that sums up other columns: 听课合计, 实到次数, 出勤率. */
const SUMS_UP =
  /(?:合计|小计|总计|累计|共计)$|^(?:合计|总计|累计)|率$|^(?:实到|应到|出勤|缺勤|缺席|请假|到会|出席|签到)(?:次数|天数|总数)$/;
const OF_NOBODY =
  /^(?:签字|签收|本人签字|教师签字|审核人|填表人|联系电话|电话|手机|手机号|手机号码|联系方式|身份证号|身份证号码|身份证|公民身份号码|公民身份证号|移动电话|办公电话|短号|家庭电话|家庭地址|现住址|户籍|户口所在地|最高学历|第一学历|学位|毕业学校|毕业时间|政治身份|健康状况|婚姻状况|银行卡号|账号|QQ|微信|邮箱|排名|(?:员工|人员|在职|在岗|账号|用户|激活|打卡|审批|流程)状态|(?:提交|填写|填表|填报|导出|录入|更新|创建|发起)(?:时间|日期|人IP)|审批编号|流水号|提交者IP|头像|部门负责人|直属上级|主管|打卡地点|打卡时间|打卡设备|设备号|是否达标|达标情况|达标|分数排名|民族|政治面貌|学历|毕业院校|籍贯|年龄|编制|住址|家庭住址|附件|链接|存放位置|责任人|存在问题|主要问题|问题|不足|建议|整改意见|改进措施|改进建议|整改情况|整改措施|亮点|优点|评语|评课意见|听课意见|听课评价|评课|成效|效果|收获|记录人|证明人|证明材料|佐证材料|存放地点|所学专业|专业|参加教师人数|佐证|附件材料)$/;

/** The pseudo field that a heading names by itself, or null. */
export function pseudoOfHeading(base: string): Exclude<PseudoField, 'other'> | null {
  return BY_HEADING.get(base.toUpperCase()) ?? null;
}

/** 次数, 场次: in the first column, over 1 2 3 …, they number the rows; elsewhere they count. */
const COUNTERS = /^(?:次数|次|场次|第几次|次别|节数|篇数|本数)$/;
export function isCounter(base: string): boolean {
  return COUNTERS.test(base);
}

/** Whether a heading says that its column sums up others. */
export function sumsUp(base: string): boolean {
  return pseudoOfHeading(base) === 'total' || SUMS_UP.test(base);
}

/** A heading that schools know well and no record keeps: a telephone number, a signature. */
export function isKeptElsewhere(base: string): boolean {
  return OF_NOBODY.test(base);
}
