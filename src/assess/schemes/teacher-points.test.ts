import { checkedByScheme } from '../../testing/typed-scheme';

/** 教师专业发展积分: the first ten at one rate and the rest at another, what is beyond a minimum, deductions from a base, a half of another item. */
const POINTS = `
实验小学教师专业发展积分办法
项目编号|项目|方式|统计项|条件|适用范围|每|分值|第几起|第几止|上限|取自
听课|听课积分|每|听课|||1节|１分||第10|每学期15
||||||1节|0.5|第11||
读书|超额读书|每|读书|||1本|2|3
公开课|公开课|每|公开课|级别=市级以上|||8
||每||级别=县级|||5
||每||级别=校级|||3
||乘||形式=录播|||1/2
||乘|||职务 含 组长||1.2
考勤|会议考勤|基数|签到||||10
||扣||签到=迟到、早退|||0.5
||扣||签到=事假|||1
||扣||签到=病假|||0.5
||扣||签到=旷会|||3
反思|教学反思|每|反思|字数≥500||1篇|2|||每月4
||加||字数≥1500|||1
录播|录播听评|折|公开课|形式=录播|||50%||||公开课

编号|名称|统计|比较|要求|适用范围|参数|性质
J1|总积分|学分|≥|２０分
J2|带徒|学分.公开课|≥|5|师父|谁的=徒弟
J3|校级领导听课|听课|≥|20节|职务=校长、副校长
J4|优秀积分|学分|大于|30分|||目标
J5|迟到早退|签到[签到=迟到、早退]|至多|1次
`;

/** `n` lessons of one observer on days of their own. */
function heard(observer: string, n: number): string {
  return Array.from({ length: n }, (_, i) => {
    const day = `2024-${10 + Math.floor(i / 20)}-${String((i % 20) + 1).padStart(2, '0')}`;
    return `${observer}|${day}|#${(i % 6) + 1}|某某|语文|${observer}第${i + 1}课`;
  }).join('\n');
}

function signed(teacher: string, marks: string): string {
  const days = ['2024-09-10', '2024-10-15', '2024-11-12', '2024-12-10'];
  return marks
    .split(' ')
    .map((mark, i) => `${teacher}|${days[i]}|教研活动|${mark}`)
    .join('\n');
}

const LEDGER = `
## 教师名册
姓名|性别|出生年月|参加工作时间|教研组|任教学科|职称|职务
陈一鸣|男|1978-03|1999-08|语文组|语文|一级教师|班主任
林晓岚|女|1995-06|2018-08|语文组|语文|二级教师|
周文静|女|1988-11|2010-08|数学组|数学|一级教师|教研组长
吴建国|男|1966-01|1986-08|数学组|数学|高级教师|副校长

## 听课记录
听课教师|日期|节次|授课教师|学科|课题
${heard('陈一鸣', 12)}
${heard('林晓岚', 4)}
${heard('吴建国', 25)}

## 读书登记
教师|书名|摘记篇数
陈一鸣|《给教师的建议》|#3
陈一鸣|《爱的教育》|#2
陈一鸣|《静悄悄的革命》|#2
陈一鸣|《教育漫话》|#2
周文静|《爱的教育》|#2

## 公开课登记
教师|日期|课题|级别|形式
林晓岚|2024-10-10|秋天|县级|现场
林晓岚|2024-11-11|荷花|校级|录播
周文静|2024-12-02|分数|校级|录播
周文静|2024-12-05|小数|市级|现场

## 签到表
教师|日期|活动|签到情况
${signed('陈一鸣', '出勤 迟到 旷会 事假')}
${signed('林晓岚', '出勤 出勤 出勤 出勤')}
${signed('周文静', '旷会 旷会 旷会 旷会')}
${signed('吴建国', '迟到 早退 病假 公差')}

## 教学反思
教师|体裁|题目|日期|字数
陈一鸣|教学反思|一|2024-09-10|#1600
陈一鸣|教学反思|二|2024-09-12|#800
陈一鸣|教学反思|三|2024-09-20|#1500
陈一鸣|教学反思|四|2024-10-21|#900
林晓岚|教学反思|五|2024-10-21|#300
周文静|教学反思|六|2024-10-21|

## 师徒结对
师父|徒弟|结对内容
周文静|林晓岚|教学
`;

test('a scheme of points, typed, gives every teacher what it says by hand', () => {
  const { broken, metrics, teachers } = checkedByScheme(POINTS, LEDGER);
  expect(broken).toEqual([]);
  expect(metrics).toMatchObject({
    // 10×1 + 2×0.5; books 3 and 4; 10 − 0.5 − 3 − 1; September 3 + 2 + 3, at most 4, and October 2
    陈一鸣: { 'credits.听课': 11, 'credits.读书': 4, 'credits.考勤': 5.5, 'credits.反思': 6, credits: 26.5 },
    // 5 + 3×½; no mark against her; 300 words are too few; half of the 1.5
    林晓岚: { 'credits.听课': 4, 'credits.公开课': 6.5, 'credits.考勤': 10, 'credits.反思': 0, 'credits.录播': 0.75, credits: 21.25 },
    // (3×½ + 8) × 1.2; 10 − 12 is 0; nobody knows how long the reflection is; one book is no surplus
    周文静: { 'credits.公开课': 11.4, 'credits.考勤': 0, 'credits.反思': null, 'credits.读书': 0, credits: null },
    // 10 + 15×0.5, at most 15; 10 − 3×0.5, 公差 costs nothing
    吴建国: { 'credits.听课': 15, 'credits.考勤': 8.5, credits: 23.5 },
  });
  expect(teachers).toMatchObject({
    陈一鸣: { J1: 'met 26.5/20', J2: 'notApplicable', J3: 'notApplicable', J4: 'unmet 26.5/30', J5: 'met 1/1' },
    林晓岚: { J1: 'met 21.25/20', J3: 'notApplicable', J5: 'met 0/1' },
    // 11.4 + 0.9 and at most 3 for the reflection stay below 20
    周文静: { J1: 'unmet null/20', J2: 'met 6.5/5' },
    吴建国: { J1: 'met 23.5/20', J3: 'met 25/20', J5: 'unmet 2/1' },
  });
});
