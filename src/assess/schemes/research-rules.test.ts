import { checkedByScheme } from '../../testing/typed-scheme';

/** 校本研修考核细则: minimums by post, every month, distinct colleagues, weekdays, lead time, a list, shares, consequences, part of a semester. */
const RULES = `
名词|解释
青年教师|年龄≤35
老教师|年龄≥55
中层|职务 含 主任、校长

假日|从|到
国庆节|2024-10-01|2024-10-07
寒假|2025-01-18|

设置|值
标准名称|某校校本研修考核细则
每月最少上课天数|10天

启用|编号|名称|考核对象|适用对象|豁免|算法|指标|限定条件|计数方式|比较符|数量|单位|统计周期|逐期要求|其他参数|性质|结果运用|备注
是|K1|中层听课|教师|中层|||听课|||≥|20节
是|K2|教师听课||非 中层|老教师 或 在岗状态=产假||听课|||不少于|10|节|每学期||按在岗时间折算=是
是|K3|每月听课|||在岗状态=产假||听课|||≥|2|节|学期|每月
是|K4|互听面||青年教师|在岗状态=产假||听课||不同(被听课的教师)|≥|3|人
是|K5|组活动|每个教研组||||活动|||≥|4|次
是|K6|活动日|教研组|||逐条|活动|星期=二
是|K7|提前备课|教研组|||逐条|活动|间隔(备课日期,日期)≥7||≥|75%
是|K9|有照片|教研组|||逐条|活动|有 照片|||80%
是|K10|常规检查覆盖|||老教师 或 在岗状态=产假|覆盖清单|检查||||2||||字段=检查项目；清单=备课、上课、作业
是|K11|无不合格|||||检查|等级=不合格||=|0次||||||不能评优、不参与职称评审
是|K12|骨干主讲||骨干教师|||主讲|||≥|1次
否|K13|不用|||||听课|||≥|99
是|K15|综合||||组合|K2 且 K11|||||||||必达|不予认定学时
是|K16|不扎堆|||||听课|||≤|3|节||每周
`;

const MONTHS = ['2024-09', '2024-10', '2024-11', '2024-12', '2025-01'];

/** So many lessons a month, from the third on, day after day, in turn with the colleagues. */
function heard(observer: string, perMonth: readonly number[], colleagues: readonly string[]): string {
  const days = MONTHS.flatMap((month, at) => Array.from({ length: perMonth[at] ?? 0 }, (_, i) => ({ day: `${month}-0${3 + i}`, i })));
  return days.map(({ day, i }) => `${observer}|${day}|#${i + 1}|${colleagues[i % colleagues.length]}|语文|${observer}${day}`).join('\n');
}

const LEDGER = `
## 教师名册
姓名|性别|出生年月|参加工作时间|教研组|任教学科|职称|职务|骨干教师|在岗状态|到岗日期
陈一鸣|男|1978-03|1999-08|语文组|语文|一级教师|教研组长|是|在岗|
林晓岚|女|1995-06|2018-08|语文组|语文|二级教师||否|在岗|
周文静|女|1988-11|2010-08|数学组|数学|一级教师|教导主任|是|在岗|
吴建国|男|1966-01|1986-08|数学组|数学|高级教师||否|在岗|
郑可欣|女|2001-04|2024-08|数学组|数学|未定级||否|产假|
何小雨|女|1999-04|2022-08|语文组|语文|二级教师||否|在岗|2024-11-16

## 听课登记
听课人|日期|节次|授课教师|学科|课题
${heard('陈一鸣', [3, 3, 3, 3, 3], ['林晓岚', '周文静', '吴建国'])}
${heard('林晓岚', [2, 3, 2, 1, 2], ['陈一鸣'])}
${heard('周文静', [4, 4, 4, 4, 4], ['陈一鸣', '林晓岚', '吴建国', '何小雨'])}
${heard('吴建国', [2, 2, 2, 0, 0], ['陈一鸣', '林晓岚'])}
${heard('何小雨', [0, 0, 0, 3, 3], ['陈一鸣', '林晓岚', '周文静'])}

## 教研活动
日期|教研组|主题|形式|主讲人|照片|备课日期
2024-09-10|语文组|大单元一|研讨|陈一鸣|有|2024-09-02
2024-09-24|语文组|大单元二|讲座|陈一鸣|有|2024-09-20
2024-10-15|语文组|大单元三|研讨|林晓岚|有|2024-10-01
2024-11-14|语文组|大单元四|沙龙|何小雨|有|2024-11-01
2024-09-10|数学组|计算|研讨|周文静|有|2024-09-01
2024-10-16|数学组|分数|讲座|周文静||2024-10-01

## 检查记录
教师|月份|检查项目|等级
陈一鸣|2024-09|备课|优
陈一鸣|2024-10|上课|良
陈一鸣|2024-11|作业|优
林晓岚|2024-09|备课|良
林晓岚|2024-10|备课|合格
周文静|2024-09|备课|优
周文静|2024-10|作业|不合格
`;

test('a scheme of rules for posts, months, groups and consequences, typed, finds what it says by hand', () => {
  const { broken, teachers, groups } = checkedByScheme(RULES, LEDGER);
  expect(broken).toEqual([]);
  expect(Object.keys(teachers['陈一鸣'] ?? {})).not.toContain('K13');
  expect(teachers).toMatchObject({
    陈一鸣: { K1: 'notApplicable', K2: 'met 15/10', K4: 'notApplicable', K10: 'met 3/2', K11: 'met 0/0', K12: 'met 2/1' },
    // December has one; she heard one colleague only; two checks of one item
    林晓岚: { K1: 'notApplicable', K2: 'met 10/10', K3: 'unmet 1/2', K4: 'unmet 1/3', K10: 'unmet 1/2', K12: 'notApplicable' },
    // four in the first week of December
    周文静: { K1: 'met 20/20', K2: 'notApplicable', K10: 'met 2/2', K11: 'unmet 1/0', K12: 'met 2/1', K16: 'unmet 4/3' },
    吴建国: { K1: 'notApplicable', K2: 'notApplicable', K3: 'unmet 0/2', K4: 'notApplicable', K10: 'notApplicable' },
    郑可欣: { K2: 'notApplicable', K3: 'notApplicable', K4: 'notApplicable', K10: 'notApplicable' },
    // 15 + 31 + 31 of 153 days: 10 × 77/153 = 5.03
    何小雨: { K2: 'met 6/5.03', K4: 'met 3/3' },
  });
  expect(teachers['林晓岚']?.['K15']).toMatch(/^met/);
  expect(teachers['周文静']?.['K15']).toMatch(/^unmet/);
  expect(groups).toMatchObject({
    // the 14th of November is a Thursday; the second was prepared four days ahead
    语文组: { K5: 'met 4/4', K6: 'unmet 75/100', K7: 'met 75/75', K9: 'met 100/80' },
    // the 16th of October is a Wednesday; one of two has a photo
    数学组: { K5: 'unmet 2/4', K6: 'unmet 50/100', K7: 'met 100/75', K9: 'unmet 50/80' },
  });
});
