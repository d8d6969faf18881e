import type { CellKind } from '../../record/cell-kind';
import { parseBoolean } from '../../values/parse-boolean';
import { parseNumber } from '../../values/parse-number';
import { markOfWord } from '../../values/parse-mark';
import { parseLevel } from '../../values/parse-level';
import { readWeek } from '../../values/parse-week';
import { GRADES, OBLIGATIONS, PLACES, POSTS, RANKS, STATUSES, SUBJECTS } from './school-words';

/** Whether a text, in half-width form without blanks, looks like one kind of content. */
export interface CellTest {
  readonly kind: CellKind;
  readonly test: (text: string) => boolean;
  /** An open kind's words are any: such a cell may still be plain text. */
  readonly isOpen?: true;
}

const SHORT = 14;
/** 已上交, 待审核: an answer has few characters. */
const SHORT_ANSWER = 5;
const LIST = /[、,，;；/]/;

const oneOf = (list: readonly string[]) => {
  const set: ReadonlySet<string> = new Set(list);
  return (text: string) => set.has(text.toLowerCase());
};
const eachOneOf = (list: readonly string[]) => {
  const isOne = oneOf(list);
  return (text: string) => text.split(LIST).every((part) => isOne(part));
};
const shortLike =
  (pattern: RegExp, longest = SHORT) =>
  (text: string) =>
    text.length <= longest && pattern.test(text);

const CLASS =
  /^(?:小学)?(?:[一二三四五六七八九1-9]年级(?:[((]?[\d一二三四五六七八九十]{1,2}[))]?班?)?|[一二三四五六七八九1-9][((.-]?[\d一二三四五六七八九十]{1,2}[))]?班|[一二三四五六七八九][((]?\d{1,2}[))]?|[1-9][((]\d{1,2}[))]|[1-9]0\d班?|[高中初幼][一二三小中大].{0,4}班?|[低中高]年?级?段|[一二三四五六]年)$/;
const CATEGORY =
  /^(?:[abc123一二三][类.、:]?)?(?:校本|个人|教师)?(?:专题|主题|集中|展示|观摩|课例|案例|自主|实践|理论|自学|集体|个人|网络|远程|通识|专业|公需|必修|选修|全员|岗位|公共)(?:·|、|\/|和|与|及)?(?:学习|研修|研训|研讨|培训|展示|观摩|研究|讲座|自学|类|性研修|性学习|教学|课例|案例|专题|主题|学时|研习|必修|选修)*$/;
const GENRE =
  /^(?:教育|教学|教研|研修|个人|课后|读书|学习|课堂|班主任|德育|学期|工作|教师|成长|经验|课题|典型|学科|小|年度|研训|校本)*(?:论文|反思|叙事|故事|案例|个案|日记|随笔|后记|教后记|教后感|心得|体会|读后感|设计|教案|导学案|计划|规划|总结|心得体会|感悟|札记|方案|文章|分析|小结|说课稿)(?:类|稿)?$/;
const RANK = /级教师$|^(?:中小学|中学|小学|幼儿园)?(?:正高|副高|高|一|二|三|特)级(?!部|组)|职称$|^(?:未|暂无|未评)/;
const GROUP =
  /(?:组|年级|学段|段|部|处|科室|教研组|备课组|行政|后勤|科组)$|^(?:[低中高]年?级?段|[一二三四五六1-6]年级)(?:语文|数学|英语|综合|科任|术科)$/;
const LEVEL =
  /^(?:校|园|组|片|片区|学区|乡镇|镇|乡|街道|县|区|县区|区县|市|地市|省|国|国家|全国|自治区|集团|联盟|校际|校本|校内|教研组|备课组|年级|学校|中心校|市区|省部|国培|省培|市培|县培|校培|县\(区\)|区\(县\))级?(?:以上|级别)?$/;
const PRIZE =
  /(?:特|一|二|三|四|五|1|2|3)等(?:奖)?$|[金银铜]奖|优秀奖|鼓励奖|参与奖|优胜奖|入围|第[一二三四五六\d]+名?$|冠军|亚军|季军|优质奖|最佳.*奖/;
const ORGANISATION =
  /(?:局|厅|部|委|会|院|室|中心|学校|小学|中学|校|学院|大学|政府|馆|所|社|协会|学会|工会|妇联|团委|教育部|报|杂志|公司|集团|处|办)$/;
const PLACE =
  /(?:省|市|县|区|镇|州|乡|村|学校|小学|中学|大学|学院|中心|基地|酒店|宾馆|会议室|礼堂|馆|室|厅|楼|校区|平台|会议|操场|校|幼儿园|教室|营地)$/;
const LESSON_FORM = /(?:课|异构|说课|展示|比武|赛课|晒课|开放|教学)$/;
const ACTIVITY_FORM =
  /讲座|研讨|沙龙|交流|观摩|评课|备课|论坛|培训|自学|学习|研修|分享|汇报|展示|会议|线上|线下|集中|分散|说课|磨课|座谈|比赛|听课|工作坊|考察|集体|网络|读书|示范|答辩|反思|案例|课例|演练|考试|测试/;
const ROUTINE =
  /备课|教案|作业|批改|上课|听课|辅导|考试|检测|质量|反思|测试|试卷|教学计划|候课|课堂|常规|笔记|工作计划|教学进度|单元|集体备课|学习笔记|教学设计|培优|巡课|晨读|导学案/;
const SKILL =
  /普通话|计算机|信息技术|教育技术|应用能力|教师资格|心理|多媒体|等级|水平|证书?$|技能|粉笔字|钢笔字|英语|资格|微格|三笔字|简笔画|课件|能力/;
const GUIDANCE = /教学|班级|班主任|德育|管理|科研|全面|教育|课堂|教研|教学常规|业务|师德|专业|学科|研究/;
const HONOUR =
  /奖|优秀|先进|标兵|能手|新秀|骨干|名师|模范|比赛|大赛|竞赛|评比|评选|评优|称号|荣誉|十佳|带头人|园丁|展评|征文|最美|优质课|赛课|比武|个人|展示活动|基本功|达人|之星|论文|师德/;
const STATUS_LIKE = /结题|立项|开题|在研|研究中|结项/;

/** One test per kind of text; numbers, days, people and codes have tests of their own in `read-cell.ts`. */
export const CELL_TESTS: readonly CellTest[] = [
  { kind: 'week', test: (text) => readWeek(text) !== null },
  { kind: 'weekday', test: shortLike(/^(?:星期|周|礼拜)?[一二三四五六日天]$|^(?:星期|周|礼拜)[1-7]$/) },
  {
    kind: 'period',
    test: shortLike(
      /^(?:上午|下午|晚上?|早)?第?[一二三四五六七八九十\d]{1,2}(?:[-、~,至—][一二三四五六七八九十\d]{1,2})?节课?$|^(?:上|下)午?[1-9一二三四五]$/,
    ),
  },
  {
    kind: 'boolean',
    test: (text) => text.length <= SHORT_ANSWER && parseNumber(text).kind !== 'value' && parseBoolean(text).kind === 'value',
  },
  { kind: 'mark', test: (text) => text.length <= 8 && markOfWord(text) !== null },
  {
    kind: 'level',
    test: (text) =>
      text.length <= 8 && (LEVEL.test(text) || (/级$/.test(text) && !RANKS.includes(text) && parseLevel(text).kind === 'value')),
  },
  { kind: 'category', test: shortLike(CATEGORY) },
  { kind: 'genre', test: shortLike(GENRE, 12) },
  { kind: 'obligation', test: eachOneOf(OBLIGATIONS) },
  { kind: 'book', test: (text) => /^[^《]{0,6}《.+》/.test(text) || /》$/.test(text) },
  { kind: 'gender', test: (text) => /^[男女]性?$/.test(text) },
  { kind: 'subject', test: eachOneOf(SUBJECTS) },
  { kind: 'group', test: shortLike(GROUP, 10) },
  { kind: 'class', test: (text) => text.length <= 10 && text.split(/[、,，/]/).some((part) => CLASS.test(part)) },
  { kind: 'rank', test: (text) => text.length <= 12 && (RANK.test(text) || RANKS.includes(text)) },
  { kind: 'post', test: (text) => text.length <= 20 && text.split(/[、,，/兼;；]/).some((part) => POSTS.includes(part)) },
  { kind: 'grade', test: oneOf(GRADES) },
  { kind: 'prize', test: shortLike(PRIZE) },
  { kind: 'status', test: (text) => STATUSES.includes(text) || (text.length <= 8 && STATUS_LIKE.test(text)) },
  { kind: 'organisation', test: shortLike(ORGANISATION, 24), isOpen: true },
  {
    kind: 'place',
    test: (text) => text.length <= 20 && (PLACE.test(text) || PLACES.some((place) => text.startsWith(place))),
    isOpen: true,
  },
  { kind: 'lesson-form', test: shortLike(LESSON_FORM, 8), isOpen: true },
  { kind: 'activity-form', test: shortLike(ACTIVITY_FORM, 10), isOpen: true },
  { kind: 'routine', test: shortLike(ROUTINE, 10), isOpen: true },
  { kind: 'skill', test: shortLike(SKILL), isOpen: true },
  { kind: 'guidance', test: shortLike(GUIDANCE, 12), isOpen: true },
  { kind: 'honour', test: shortLike(HONOUR, 30), isOpen: true },
];
