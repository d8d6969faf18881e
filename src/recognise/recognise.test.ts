import { formatArea, formatColumn } from '../sheet/a1';
import { workbookOfText } from '../testing/sheet-text';
import type { Corrections } from './corrections';
import { NO_CORRECTIONS } from './corrections';
import { recognise } from './recognise';
import type { RecognisedTable } from './table';

const ROSTER = `
## 教师花名册
桥头小学教师花名册
序号|姓名|性别|教研组
#1|周晓岚|女|语文组
#2|欧阳静|女|语文组
#3|覃志强|男|数学组
#4|韦丽萍|女|数学组
#5|黄敏|女|英语组
#6|莫小军|男|综合组
`;

/** The tables of all sheets but the roster's. */
function tablesOf(text: string, corrections: Partial<Corrections> = {}): readonly RecognisedTable[] {
  const { tables } = recognise([workbookOfText(ROSTER + text)], { ...NO_CORRECTIONS, ...corrections });
  return tables.filter(({ range }) => range.sheet !== '教师花名册');
}

/** A table in one line: range, kind, layout, header rows, then `column field` with what its heading states. */
function told({ range, kind, layout, headerRows, columns }: RecognisedTable): string {
  const fields = columns.map(({ column, field, kind: own, of }) => {
    const stated = of ? Object.values(of).join('+') : '';
    return `${formatColumn(column)} ${own ? `${own}.` : ''}${field}${stated ? `(${stated})` : ''}`;
  });
  return `${formatArea(range)} ${kind} ${layout} ${headerRows.map((row) => row + 1).join(',')}: ${fields.join(', ')}`;
}

describe('tables are found and understood', () => {
  const CASES: readonly [what: string, sheets: string, expected: readonly string[]][] = [
    [
      "the checklist of evidence, ticked in part, with rows that are nobody's",
      `
## 材料清单
材料清单
规则编号|要求|教师|教研组|材料|已有|日期|备注
B08|研训档案|周晓岚|语文组|研训档案|√|2024-12-20|
B08|研训档案|覃志强|数学组|研训档案||||
A15|测验与总结||语文组|总结|否||
K08|计划审批|||校长室审批|||`,
      ['A2:H6 checklist event-rows 2: A rule, B other, C teacher, D group, E item, F held, G date, H note'],
    ],
    [
      'a checklist on which nothing is ticked yet',
      `
## 材料清单
规则编号|要求|教师|教研组|材料|已有|日期|备注
A10|三级备课|||初案||||
A10|三级备课|||议课记录||||`,
      ['A1:H3 checklist event-rows 1: A rule, B other, C teacher, D group, E item, F held, G date, H note'],
    ],
    [
      'a list of papers handed in, which is no checklist without its headings',
      `
## 材料清单
常规检查材料清单
姓名|检查材料|检查日期|等级
周晓岚|教案|2024-10-11|优
覃志强|作业|2024-10-11|良`,
      ['A2:D4 inspection event-rows 2: A teacher, B topic, C date, D grade'],
    ],
    [
      'a title, a header, records, a note',
      `
## 观课登记
桥头小学观课登记表
观课人|观课时间|第几节|作课教师|年班|课目|观课节数
周晓岚|9月3日|2|欧阳静|三1班|《秋天》|#1
欧阳静|9月10日|3|周晓岚|三2班|《荷花》|#1
覃志强|9月11日|1|韦丽萍|二1班|乘法|#2
注：每月月底交教导处。`,
      ['A2:G5 observation event-rows 2: A observer, B date, C period, D observed, E class, F topic, G lessons'],
    ],
    [
      'two columns of hours that are one category, and a verdict over the whole work',
      `
## 汇总
教师校本研修考核汇总表
姓名|听课节数|课例研修（学时）|教学展示（学时）|专题讲座（学时）|论文（篇）|评定等级
周晓岚|#12|#6|#4|#8|#1|优秀
欧阳静|#10|#5|#3|#8|#2|合格
覃志强|#11|#4|#4|#9|#1|合格`,
      [
        'A2:G5 mixed summary 2: A teacher, B observation.lessons, C training-hours.hours(practice), D training-hours.hours(practice), E training-hours.hours(thematic), F writing.count(paper), G assessment.grade',
      ],
    ],
    [
      'books in all beside those required and chosen, in a summary of several kinds',
      `
## 汇总
教师研修情况汇总
姓名|听课节数|读书本数|必读|选读|读书笔记|综合评定
周晓岚|#12|#6|#4|#2|#1|优秀
欧阳静|#10|#5|#3|#2|#2|合格
覃志强|#11|#4|#4|#0|#1|合格`,
      [
        'A2:G5 mixed summary 2: A teacher, B observation.lessons, C total, D reading.books(required), E reading.books(optional), F reading.noteCount, G assessment.grade',
      ],
    ],
    [
      'books read for leisure, which are no chosen ones',
      `
## 汇总
教师研修情况汇总
姓名|听课节数|课外阅读（本）|教学反思
周晓岚|#12|#6|#4
欧阳静|#10|#5|#3`,
      ['A2:D4 mixed summary 2: A teacher, B observation.lessons, C reading.books, D writing.count(reflection)'],
    ],
    [
      "hours under a school's own modules, with a number that nobody knows",
      `
## 学时
继续教育学时登记
姓名|课程名称|课程模块|学时|认领
周晓岚|新课标解读|师德修养|#4|#2
欧阳静|作业设计|学科教学|#6|#3
覃志强|班级管理|学科教学|#4|#1`,
      ['A2:E5 training-hours event-rows 2: A teacher, B activity, C other, D hours, E other'],
    ],
    [
      'lessons shown, with a remark in the title and what belongs to their making',
      `
## 公开课
公开课（磨课）登记表
日期|执教教师|学科|课题|初备时间|磨课次数|听课人数
9月10日|周晓岚|语文|《秋天》|9月1日|#2|#12
9月12日|覃志强|数学|乘法|9月3日|#3|#10`,
      ['A2:G4 open-lesson event-rows 2: A date, B teacher, C subject, D topic, E other, F other, G other'],
    ],
    [
      'headings that are typed as questions',
      `
## 外出
老师出去学习情况
去的人|哪天去的|去哪里|学什么|去几天|花了多少钱（元）
周晓岚、黄敏|10月9日|镇中心小学|作业设计|#1|#80
覃志强|11月3日|县进修学校|说题比赛|#2|#300
## 听课
互相听课登记
谁去听|什么时候|听谁的课|上的什么|几节
周晓岚|9月3日|欧阳静|《秋天》|#1
覃志强|9月5日|韦丽萍|乘法|#2`,
      [
        'A2:F4 external-training name-list 2: A teacher, B start, C place, D topic, E days, F cost',
        'A2:E4 observation event-rows 2: A observer, B date, C observed, D topic, E lessons',
      ],
    ],
    [
      'names before the first heading, and works under a heading that only brackets them',
      `
## 数学组
数学组听课统计
|9月|10月|11月
覃志强|#3|#2|#3
韦丽萍|#2|#2|#3
## 指标
教师专业发展指标达成
姓名|听课（节）|成果||学时获得|
||反思（篇）|论文（篇）|课例研究|展示交流
周晓岚|#12|#6|#1|#4|#2
欧阳静|#10|#5|#2|#3|#3`,
      [
        'A2:D4 observation matrix 2: A observer, B lessons(--09), C lessons(--10), D lessons(--11)',
        'A2:F5 mixed summary 2,3: A teacher, B observation.lessons, C writing.count(reflection), D writing.count(paper), E training-hours.hours(practice), F training-hours.hours(practice)',
      ],
    ],
    [
      'months under the semester and what is counted, with a row of units in brackets',
      `
## 统计 A2:A5 B2:B5 C2:E2 C3:E3
2024—2025学年第一学期听课月统计
教研组|姓名|本学期||
||听课节数||
||9月|10月|11月
||（节）|（节）|（节）
语文组|周晓岚|#3|#2|#3
语文组|欧阳静|#2|#2|#3
## 签到 A2:A4 B2:C2 B3:C3
2024—2025学年第一学期业务学习签到表
姓名|本学期|
|出勤情况|
|9月3日|9月10日
周晓岚|√|病假
欧阳静|√|√`,
      [
        'A2:E7 observation matrix 2,3,4,5: A group, B observer, C lessons(2024-09), D lessons(2024-10), E lessons(2024-11)',
        'A2:C6 attendance matrix 2,3,4: A teacher, B mark(2024-09-03), C mark(2024-09-10)',
      ],
    ],
    [
      'months across, with a spanning label that is not merged, and an average row',
      `
## 听课统计
2024—2025学年第一学期各月听课节数统计
姓名|听课节数|||
|九月|十月|十一月|总计
周晓岚|#3|#2|#3|#8
欧阳静|#2|#2|#3|#7
覃志强|#3|#2|#3|#8
平均|2.7|2|3|7.7`,
      ['A2:E7 observation matrix 2,3: A observer, B lessons(2024-09), C lessons(2024-10), D lessons(2024-11), E total'],
    ],
    [
      'a mixed summary under merged labels',
      `
## 汇总 A2:A3 B2:B3 C2:D2 E2:F2
教师研训工作量汇总
姓名|科组|听课||读书|
||节数|评课稿|本数|笔记
周晓岚|语文组|#12|#3|#2|#5
欧阳静|语文组|#10|#2|#2|#5
覃志强|数学组|#11|#2|#3|#4`,
      ['A2:F6 mixed summary 2,3: A teacher, B group, C observation.lessons, D other, E reading.books, F reading.noteCount'],
    ],
    [
      'two halves of one list side by side, without a column between them',
      `
## 签到
业务学习签到表
活动主题：新课标培训    时间：2024年9月6日
序号|姓名|签到|序号|姓名|签到
#1|周晓岚|√|#4|韦丽萍|√
#2|欧阳静|√|#5|黄敏|迟到
#3|覃志强|病假|#6|莫小军|√`,
      ['A3:C6 attendance event-rows 3: A index, B teacher, C mark', 'D3:F6 attendance event-rows 3: D index, E teacher, F mark'],
    ],
    [
      'three tables under each other, not in the first column',
      `
## 综合表
|2024年秋季学期教师获奖、课题统计
|一、获奖
|教师|奖项|级别|等次|时间
|周晓岚|论文评选|市级|一等奖|2024.10
|黄敏|优质课|县级|二等奖|2024.11

|二、课题
|课题名称|负责人|成员|级别
|整本书阅读研究|周晓岚|欧阳静、黄敏|县级

|三、公开课
|时间|教师|课题|级别
|9.20|莫小军|前滚翻|校级`,
      [
        'B3:F5 award event-rows 3: B teachers, C award, D level, E grade, F date',
        'B8:E9 project name-list 8: B title, C leader, D members, E level',
        'B12:E13 open-lesson event-rows 12: B date, C teacher, D topic, E level',
      ],
    ],
    [
      'lists of names by mark',
      `
## 出席
例会出席登记
日期|会议内容|出席|请病假|公出
9.3|开学工作|周晓岚、欧阳静、覃志强、韦丽萍、黄敏、莫小军||
9.10|教学常规|周晓岚、欧阳静、覃志强|韦丽萍|黄敏`,
      ['A2:E4 attendance name-list 2: A date, B activity, C teacher(present), D teacher(sick), E teacher(official)'],
    ],
    [
      'hours by category, named by a spanning label',
      `
## 学分 B2:E2
教师研修学分统计
姓名|研修学分|||
|集中研修|实践研修|自主研修|累计
周晓岚|#10|#8|#6|#24
欧阳静|#12|#8|#4|#24
覃志强|#10|#9|#6|#25`,
      ['A2:E6 training-hours summary 2,3: A teacher, B hours(thematic), C hours(practice), D hours(self-study), E total'],
    ],
    [
      'required and optional books side by side',
      `
## 读书 A2:A3 B2:C2 D2:E2
教师读书情况
姓名|必读书目||选读书目|
|书名|摘记(篇)|书名|摘记(篇)
周晓岚|《给教师的建议》|#5|《静悄悄的革命》|#3
欧阳静|《给教师的建议》|#4|《教学勇气》|#3`,
      ['A2:E5 reading event-rows 2,3: A teacher, B title(required), C noteCount(required), D title(optional), E noteCount(optional)'],
    ],
    [
      'a header with no row under it',
      `
## 公开课
公开课登记表
序号|日期|执教教师|课题|级别`,
      ['A2:E2 open-lesson event-rows 2: A index, B date, C teacher, D topic, E level'],
    ],
    [
      'other business of the school',
      `
## 食堂
食堂就餐统计
姓名|早餐|中餐|金额
周晓岚|#10|#20|#200
欧阳静|#10|#20|#200`,
      ['A2:D4 unrecognised event-rows 2: A other, B other, C other, D other'],
    ],
    [
      'a grade for each item of a routine check',
      `
## 检查
教案、作业检查登记表
教师|教案等级|作业等级|存在问题
周晓岚|优|优|无
欧阳静|优|良|批改欠及时`,
      ['A2:D4 inspection matrix 2: A teacher, B grade(教案), C grade(作业), D other'],
    ],
    [
      'three header rows, a heading that its bracket completes, levels of one genre',
      `
## 总表 A1:G1 A2:A4 B2:G2 C3:E3 F3:G3
2024—2025学年第二学期教师研训情况统计表
姓名|完成情况|||||
|听课|读书|||教学论文|
|节数|本数|摘记|心得|校级|县级
周晓岚|#12|#2|#6|#1|#1|#0
欧阳静|#11|#2|#5|#1|#0|#1
覃志强|#10|#3|#5|#1|#0|#0`,
      [
        'A2:G7 mixed summary 2,3,4: A teacher, B observation.lessons, C reading.books, D reading.noteCount, E writing.count(reading-essay), F writing.count(paper+school), G writing.count(paper+county)',
      ],
    ],
    [
      'groups under each other with the same header',
      `
## 分组学时
学时统计
语文组
姓名|专题|实践|自主|合计
周晓岚|#10|#8|#6|#24
欧阳静|#9|#8|#6|#23
数学组
姓名|专题|实践|自主|合计
覃志强|#10|#8|#6|#24
韦丽萍|#9|#8|#6|#23`,
      [
        'A3:E5 training-hours summary 3: A teacher, B hours(thematic), C hours(practice), D hours(self-study), E total',
        'A7:E9 training-hours summary 7: A teacher, B hours(thematic), C hours(practice), D hours(self-study), E total',
      ],
    ],
    [
      'counts of leave, which no record keeps',
      `
## 月报
三月考勤统计
姓名|应出勤|实出勤|病假|迟到
周晓岚|#21|#21|#0|#0
欧阳静|#21|#20|#1|#0
覃志强|#21|#20|#0|#1`,
      ['A2:E5 unrecognised event-rows 2: A other, B other, C other, D other, E other'],
    ],
    [
      'two things reported by teacher, with the day of the report',
      `
## 上报
三月份听课、反思上报
教师|听课节数|教学反思篇数|上报日期
周晓岚|#3|#2|3.30
欧阳静|#2|#2|3.30
覃志强|#3|#1|3.31`,
      ['A2:D5 mixed summary 2: A teacher, B observation.lessons, C writing.count(reflection), D other'],
    ],
    [
      'dates that a heading names as a day, beside headings that nobody knows',
      `
## 研修
研修登记
研修者|教研日|研修项目|核定时数|研修途径
周晓岚|11.7|大单元教学|#4|集中面授
欧阳静|12.6|人工智能素养|#8|网络自学
覃志强|12.9|作业设计|#2|课例实践`,
      ['A2:E5 training-hours event-rows 2: A teacher, B date, C activity, D hours, E category'],
    ],
    [
      'a day and what was held on it in one heading, before, behind or in brackets',
      `
## 签到
集体备课签到表
姓名|9.3 讲座|例会（9月10日）|9月17日评课|9月24日（周二）
周晓岚|√|√|病|√
欧阳静|√|事|√|√
覃志强|√|√|√|√`,
      ['A2:E5 attendance matrix 2: A teacher, B mark(--09-03+讲座), C mark(例会+--09-10), D mark(--09-17+评课), E mark(--09-24)'],
    ],
    [
      'books, how many of them had to be read, and notes',
      `
## 读书
教师读书情况统计
姓名|读书本数|必读|选读|读书笔记
周晓岚|#5|#2|#3|#12
欧阳静|#4|#2|#2|#10
覃志强|#6|#2|#4|#9`,
      ['A2:E5 reading summary 2: A teacher, B total, C books(required), D books(optional), E noteCount'],
    ],
    [
      'a number of those present beside names of those on leave',
      `
## 例会
教师例会考勤记载
时间|学习主题|应到|实到|请假教师
9.3|开学工作|#6|#5|周晓岚
9.10|教学常规|#6|#4|欧阳静、黄敏
9.17|师德学习|#6|#6|`,
      ['A2:E5 attendance name-list 2: A date, B activity, C other, D other, E teacher(personal)'],
    ],
    [
      'a heading that its bracket completes',
      `
## 学时
校本研修学时统计
姓名|学时（集中培训）|学时（课例研讨）|学时（自主研修）|听课（节）
周晓岚|#10|#8|#6|#12
欧阳静|#12|#8|#4|#10
覃志强|#10|#9|#6|#11`,
      [
        'A2:E5 mixed summary 2: A teacher, B training-hours.hours(thematic), C training-hours.hours(practice), D training-hours.hours(self-study), E observation.lessons',
      ],
    ],
    [
      'readers under 任课教师, who are no authors',
      `
## 阅读
教师阅读情况
任课教师|书名|读书笔记（篇）|性质
周晓岚|教学勇气|#3|必读
欧阳静|课堂密码|#4|选读`,
      ['A2:D4 reading event-rows 2: A teacher, B title, C noteCount, D obligation'],
    ],
    [
      'categories of hours under labels that only bracket them',
      `
## 认定 A2:A5 B2:E2 B3:E3 B4:D4 E4:E5
校本研修学时认定表
研修教师|教师研修|||
|本学期获得学时|||
|分类|||小计
|理论学习|课堂实践|自主研读|
周晓岚|#10|#8|#6|#24
欧阳静|#12|#8|#4|#24`,
      ['A2:E7 training-hours summary 2,3,4,5: A teacher, B hours(thematic), C hours(practice), D hours(self-study), E total'],
    ],
    [
      'tables side by side, each under a title that is not merged',
      `
## 结对与证书
师徒结对||||持证情况||
师父姓名|徒弟姓名|结对日期||持证人|证书名称|证书编号
周晓岚|黄敏|2024.9.6||欧阳静|普通话|6635679636X
覃志强|莫小军|2024.9.6||韦丽萍|普通话|4469776917X`,
      ['A2:C4 mentorship event-rows 2: A mentor, B mentee, C start', 'E2:G4 certificate event-rows 2: E teacher, F skill, G number'],
    ],
    [
      'a header of labels that a form may have too',
      `
## 活动
教研活动记录表
活动日期|周次|主题|应到人数|实到人数
2024.9.10|第3周|大单元教学研讨|#6|#5
2024.10.11|第5周|作业设计研讨|#6|#6`,
      ['A2:E4 activity event-rows 2: A date, B week, C topic, D expected, E present'],
    ],
    [
      'titles that are numbered as what is attached',
      `
## 附表
附表1：师徒结对情况
师傅姓名|青年教师|结对学科|结对日期
周晓岚|黄敏|语文|9.10
覃志强|莫小军|数学|9.10

附表2：教师课题研究情况统计表
课题名称|主持人|成员|立项编号|立项日期
整本书阅读研究|周晓岚|欧阳静、黄敏|QX2024-263|2024.9.23`,
      [
        'A2:D4 mentorship event-rows 2: A mentor, B mentee, C domain, D start',
        'A7:E8 project name-list 7: A title, B leader, C members, D number, E start',
      ],
    ],
    [
      'a summary whose units tell hours from lessons and pieces',
      `
## 汇总
教师研修任务完成情况汇总表
姓名|听课节数|课例研修（学时）|专题学习（学时）|工作计划（份）|外出学习（天）
周晓岚|#12|#8|#6|#1|#3
欧阳静|#10|#8|#4|#1|#0
覃志强|#11|#9|#6|#1|#2`,
      [
        'A2:F5 mixed summary 2: A teacher, B observation.lessons, C training-hours.hours(practice), D training-hours.hours(thematic), E writing.count(plan), F external-training.days',
      ],
    ],
    [
      'a body that held a training, which is nobody’s group',
      `
## 培训
教师培训学时登记
姓名|日期|培训项目|学时|承办单位
周晓岚|9.3|新课标解读|#2|教科室
欧阳静|9.10|师德培训|#2|教导处`,
      ['A2:E4 training-hours event-rows 2: A teacher, B date, C activity, D hours, E other'],
    ],
    [
      'pay, which is no assessment',
      `
## 工资
10月份绩效工资发放表
序号|姓名|基本工资|课时津贴|实发金额
#1|周晓岚|#3912|#420|#4332
#2|欧阳静|#3400|#380|#3780`,
      ['A2:E4 unrecognised event-rows 2: A index, B other, C other, D other, E other'],
    ],
  ];
  it.each(CASES)('%s', (_, sheets, expected) => {
    expect(tablesOf(sheets).map(told)).toEqual(expected);
  });

  it('a blank sheet and a sheet of the program give nothing', () => {
    expect(tablesOf('\n## Sheet2\n')).toEqual([]);
    const book = workbookOfText(ROSTER);
    const own = { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, mark: '{}' })) };
    expect(recognise([own], NO_CORRECTIONS)).toEqual({ tables: [], issues: [] });
  });

  it('the same workbook is understood the same way twice', () => {
    const book = workbookOfText(ROSTER + (CASES[4]?.[1] ?? ''));
    expect(recognise([book], NO_CORRECTIONS)).toEqual(recognise([book], NO_CORRECTIONS));
  });
});

describe('a roster', () => {
  it('keeps no identity card and no telephone number; 一级部 is a group and no title', () => {
    const text = `
## 教职工信息
师资队伍情况登记
No.|教工姓名|公民身份号码|移动电话|所在组室|任教学科
#1|周晓岚|330102198501084746|#13864489653|一级部|语文
#2|欧阳静|330102198501072457|#13864262820|一级部|数学
#3|覃志强|330102198805135749|#13864262831|低段语文|数学`;
    const { tables } = recognise([workbookOfText(text)], NO_CORRECTIONS);
    expect(tables.map(told)).toEqual(['A2:F5 roster event-rows 2: A index, B name, C other, D other, E group, F subject']);
  });
});

describe('rows', () => {
  it('are told apart: totals, repeated headers, groups, blanks, notes', () => {
    const [table] = tablesOf(`
## 听课
听课登记表
听课人|日期|授课人|节数
语文组
周晓岚|9月3日|欧阳静|#1
周晓岚小计|||#1

听课人|日期|授课人|节数
欧阳静|9月4日|周晓岚|#1
|||#2
注：节数以记录为准。`);
    expect(table?.rowRoles).toEqual(['header', 'group-heading', 'record', 'total', 'blank', 'repeated-header', 'record', 'total']);
  });
});

describe('what is said once for a table', () => {
  it('comes from the form head', () => {
    const tables = tablesOf(`
## 档案3
教师成长档案
姓名|周晓岚|教研组|语文组|性别|女
一、听课情况
日期|授课教师|课题
9.3|欧阳静|《秋天》
二、撰写情况
体裁|题目|时间`);
    expect(tables.map(told)).toEqual([
      'A4:C5 observation per-teacher 4: A date, B observed, C topic',
      'A7:C7 writing per-teacher 7: A genre, B title, C date',
    ]);
    expect(tables.map(({ stated }) => stated)).toEqual([
      { group: '语文组', teacher: '周晓岚' },
      { group: '语文组', teacher: '周晓岚' },
    ]);
    expect(tables[0]?.statedAt.teacher).toMatchObject({ sheet: '档案3', top: 1, left: 1 });
  });

  it('comes from the form head, whatever its sections are numbered with; lessons are counted through, not counted', () => {
    const tables = tablesOf(`
## 手册
教师个人研修手册
姓名|周晓岚|级部|一级部
1.听评课情况
次数|听课时间|上课老师|所听课题
#1|9.3|欧阳静|《秋天》
#2|9.10|黄敏|《荷花》
#3|9.17|欧阳静|《观潮》

2.培训学习
研训时间|培训项目|研修类型|学时数|是否认定
9.6|新课标解读|专题学习|#2|是
9.13|课例打磨|课例研讨|#2|是`);
    expect(tables.map(told)).toEqual([
      'A4:D7 observation per-teacher 4: A index, B date, C observed, D topic',
      'A10:E12 training-hours per-teacher 10: A date, B activity, C category, D hours, E approved',
    ]);
  });

  it.each([
    ['数学组听课', '听课登记表', { group: '数学组' }],
    ['数学', '听课登记表', { group: '数学组' }],
    ['韦丽萍', '听课记录', { teacher: '韦丽萍' }],
  ])('comes from the sheet name %s', (sheet, title, stated) => {
    const person = 'teacher' in stated ? '' : '听课人|';
    const [table] = tablesOf(`
## ${sheet}
${title}
${person}日期|授课人|课题
${person ? '覃志强|' : ''}9.3|周晓岚|乘法
${person ? '韦丽萍|' : ''}9.4|覃志强|除法`);
    expect(table?.stated).toEqual(stated);
  });

  it('a legend under the table explains its marks', () => {
    const [table] = tablesOf(`
## 考勤
学习考勤
姓名|9/5|9/12|9/19
周晓岚|√|○|√
欧阳静|△|√|√
覃志强|×|√|√
说明：√到会 △病假 ×缺席 ○公出`);
    expect(table?.legend).toEqual({ '√': 'present', '△': 'sick', '×': 'absent', '○': 'official' });
  });

  it('a heading without a year keeps none where nothing states one', () => {
    const { tables } = recognise(
      [workbookOfText('\n## 考勤\n考勤表\n姓名|9月5日|9月12日\n周晓岚|√|√\n黄敏|√|×\n覃志强|√|√')],
      NO_CORRECTIONS,
    );
    expect(tables[0]?.columns.map(({ of }) => of?.date)).toEqual([undefined, '--09-05', '--09-12']);
  });
});

describe('issues', () => {
  const issuesOf = (text: string) =>
    recognise([workbookOfText(ROSTER + text)], NO_CORRECTIONS).issues.map(({ code, cells: [at], value }) => [
      code,
      at.sheet,
      formatArea(at),
      value,
    ]);

  it('a bare 课时 in a mixed summary fits two units', () => {
    const text = `
## 汇总
期末汇总
姓名|听课节数|读书册数|学时|课时
周晓岚|#10|#2|#24|#12
欧阳静|#11|#2|#25|#13
覃志强|#12|#3|#24|#14`;
    expect(issuesOf(text)).toEqual([['header/ambiguous-column', '汇总', 'E2', '课时']]);
  });

  it('rows that belong to nobody', () => {
    const text = `
## 听课补记
听课补记
听课时间|班级|上课教师|授课内容
11月20日|六(2)班|周晓岚|《秋天》
12月31日|四(2)班|黄敏|Unit 1`;
    expect(issuesOf(text)).toEqual([['header/missing-column', '听课补记', 'A2', undefined]]);
  });

  it('a table that is none of ours', () => {
    const text = '\n## 领用\n办公用品领用\n物品|数量|单位|领用人\n粉笔|#2|包|周晓岚\n白板笔|#3|包|黄敏';
    expect(issuesOf(text)).toEqual([['table/unrecognised', '领用', 'A2', undefined]]);
  });
});

describe('a person can overrule', () => {
  const SHEET = `
## 登记
甲乙丙丁
姓名|甲|乙|丙
周晓岚|9月3日|《秋天》|#2
欧阳静|9月4日|《荷花》|#3`;
  const HEADINGS = '姓名|甲|乙|丙';
  const correct = (own: object) => tablesOf(SHEET, { tables: [{ headings: HEADINGS, ...own }] });

  it('the kind, and what a column is', () => {
    const [table] = correct({ kind: 'reading', fields: { 乙: 'title', 丙: 'noteCount', 甲: 'date' } });
    expect(table && told(table)).toBe('A2:D4 reading event-rows 2: A teacher, B date, C title, D noteCount');
    expect(table?.columns.every(({ isDoubtful }) => !isDoubtful)).toBe(true);
    expect(table).toMatchObject({ isDoubtful: false, corrected: 'changed', headings: HEADINGS });
  });

  it('range and header rows', () => {
    const [table] = correct({ kind: 'reading', range: 'A2:D3', headerRows: [2] });
    expect(table && formatArea(table.range)).toBe('A2:D3');
    expect(table?.rowRoles).toEqual(['header', 'record']);
  });

  it('that a table is left out, without a word about it', () => {
    const { tables, issues } = recognise([workbookOfText(ROSTER + SHEET)], {
      ...NO_CORRECTIONS,
      tables: [{ headings: HEADINGS, ignore: true }],
    });
    expect(tables.at(-1)).toMatchObject({ kind: 'unrecognised', corrected: 'ignored' });
    expect(issues).toEqual([]);
  });

  it('where a table stands on a sheet on which none was found', () => {
    const [table] = tablesOf('\n## 便签\n周晓岚 24学时', {
      tables: [{ sheet: '便签', range: 'A1:B3', kind: 'training-hours', headerRows: [] }],
    });
    expect(table).toMatchObject({ kind: 'training-hours', corrected: 'changed' });
  });
});
