import type { Ledger } from '../../ledger/ledger';
import { parseCondition } from '../../standard/condition/parse-condition';
import { readTerms } from '../../standard/condition/terms';
import type { SheetSpec } from '../../testing/recognised-book';
import { ledgerOfSheets } from '../../testing/recognised-book';
import type { RecordKind } from '../../record/fields';
import { formatArea } from '../../sheet/a1';
import { ledgerEntries } from '../metrics/entry';
import { holdCondition } from './hold-condition';
import { recordContext, recordFacts } from './record-facts';

const ROSTER: SheetSpec = { name: '名册', kind: 'roster', columns: ['name', 'group'], rows: [['李丽', '语文组']] };

const { terms } = readTerms([
  { term: '高级别', meaning: '级别≥市级' },
  { term: '甲', meaning: '乙 或 级别=县级' },
  { term: '乙', meaning: '非甲' },
  { term: '坏', meaning: '级别≥' },
]);

/** What a condition says of the one record of a sheet; the cells that would decide, as A1 texts, where it is unknown. */
function held(ledger: Ledger, kind: RecordKind, text: string): boolean | string {
  const parsed = parseCondition(text);
  const [entry] = ledgerEntries(ledger)(kind);
  if (parsed.kind === 'broken' || !entry) throw new Error(`${text}: ${entry ? 'broken' : 'no entry'}`);
  const truth = holdCondition(parsed.condition, recordFacts(entry, recordContext(ledger, terms)));
  return truth.kind === 'unknown' ? truth.cells.map((cell) => formatArea(cell)).join() : truth.kind === 'true';
}

const LESSON: SheetSpec = {
  name: '公开课',
  kind: 'open-lesson',
  columns: ['teacher', 'date', 'class', 'topic', 'level', 'form', 'evidence', 'evidence', 'evidence', 'subject'],
  labels: ['执教人', '上课日期', '班级', '课题', '举办级别', '课型', '备课日期', '听课人数', '录像(有/无)', '学科'],
  rows: [['李丽', '2024-10-15', '三（1）班', '《荷花》', '县级', '研讨课', '2024-10-08', 12, '有', '语文、道法']],
};

test.each<[string, boolean | string]>([
  ['级别≥县级', true],
  ['级别>县级', false],
  ['级别<市级', true],
  ['级别=校级、县级', true],
  ['级别≠县级', false],
  ['level≥county', true],
  ['举办级别=县级以上', true],
  ['县级以上', true],
  ['市级以上', false],
  ['高级别', false],
  ['非高级别', true],
  ['甲', true],
  ['坏', ''],
  ['星期=二、四', true],
  ['星期=周三', false],
  ['星期=工作日', true],
  ['月份=10', true],
  ['月份=10月', true],
  ['月份=2024-10', true],
  ['月份≥11', false],
  ['距月底=16', true],
  ['距月底≤6', false],
  ['周次=7', true],
  ['周次≤第6周', false],
  ['日期≥2024-10-15', true],
  ['日期=本学期', true],
  ['日期<本学期', false],
  ['日期>2024-10-15', false],
  ['日期=2024-10', true],
  ['日期=本学期', true],
  ['日期=本年度', true],
  ['日期=本学年', true],
  ['备课日期<本年度', false],
  ['日期<11月1日', true],
  ['上课日期<2024-10', false],
  ['年份=2024', true],
  ['人数=1', true],
  ['班级=3.1班', true],
  ['班级=三(2)班', false],
  ['课题=荷花', true],
  ['课题 含 荷', true],
  ['课题 不含 荷', false],
  ['课型 含 研讨、汇报', true],
  ['课型≠研讨课', false],
  ['学科=道法', true],
  ['学科=数学', false],
  ['听课人数≥10', true],
  ['听课人数≥20', false],
  ['有 录像', true],
  ['录像', true],
  ['有录像', true],
  ['无录像', false],
  ['无 录像', false],
  ['间隔(备课日期,日期)≥7', true],
  ['间隔(备课日期,日期)>7', false],
  ['字数≥800', ''],
  ['字数≥800 且 级别=校级', false],
  ['字数≥800 或 级别=县级', true],
  ['有 照片', ''],
  ['级别≥青年', 'E2'],
])('公开课: %s', (text, expected) => {
  expect(held(ledgerOfSheets([ROSTER, LESSON]), 'open-lesson', text)).toBe(expected);
});

const ACTIVITY: SheetSpec = {
  name: '活动',
  kind: 'activity',
  columns: ['date', 'topic', 'level', 'present', 'hasPhoto', 'hasReport', 'hours', 'evidence'],
  labels: ['日期', '主题', '级别', '实到', '照片', '报道', '学时', '评价表'],
  rows: [['第6周', '集体备课', null, '待统计', null, '√', '约2', null]],
};

test.each<[string, boolean | string]>([
  ['级别≥县级', 'C2'],
  ['级别≠县级', 'C2'],
  ['实到≥5', 'D2'],
  ['有 实到', 'D2'],
  ['有 照片', false],
  ['无 照片', true],
  ['照片', false],
  ['照片=是', 'E2'],
  ['报道=是', true],
  ['有 报道 且 无 照片', true],
  ['有 评价表', false],
  ['学时≥1', 'G2'],
  ['星期=二', 'A2'],
  ['周次=6', true],
  ['月份=10', true],
  ['距月底≤31', true],
  ['距月底≤6', false],
  ['距月底≤20', 'A2'],
  ['日期≥2024-10-01', true],
  ['日期≥2024-10-10', 'A2'],
  ['学时≥1 且 级别≥县级', 'G2,C2'],
  ['学时≥1 且 有 照片', false],
])('活动: %s', (text, expected) => {
  expect(held(ledgerOfSheets([ROSTER, ACTIVITY]), 'activity', text)).toBe(expected);
});

test.each<[SheetSpec, RecordKind, string, boolean | string]>([
  [
    { name: '文稿', kind: 'writing', columns: ['teacher', 'genre', 'words'], rows: [['李丽', '教学反思', 800]] },
    'writing',
    '体裁=反思',
    true,
  ],
  [
    { name: '文稿', kind: 'writing', columns: ['teacher', 'genre', 'words'], rows: [['李丽', '教学反思', 800]] },
    'writing',
    '体裁≠论文',
    true,
  ],
  [
    { name: '文稿', kind: 'writing', columns: ['teacher', 'genre', 'words'], rows: [['李丽', '教学反思', 800]] },
    'writing',
    '字数≥800字',
    true,
  ],
  [
    { name: '获奖', kind: 'award', columns: ['teachers', 'award', 'grade'], rows: [['李丽', '优质课', '二等奖']] },
    'award',
    '奖次≥二等奖',
    true,
  ],
  [
    { name: '获奖', kind: 'award', columns: ['teachers', 'award', 'grade'], rows: [['李丽', '优质课', '二等奖']] },
    'award',
    '奖次>二等',
    false,
  ],
  [
    { name: '签到', kind: 'attendance', columns: ['teacher', 'date', 'mark'], rows: [['李丽', '9月3日', '病假']] },
    'attendance',
    '考勤=请假',
    true,
  ],
  [
    { name: '签到', kind: 'attendance', columns: ['teacher', 'date', 'mark'], rows: [['李丽', '9月3日', '病假']] },
    'attendance',
    '考勤=公假',
    false,
  ],
  [
    { name: '外培', kind: 'external-training', columns: ['teacher', 'start', 'end'], rows: [['李丽', '10月9日', '10月11日']] },
    'external-training',
    '天数≥3',
    true,
  ],
  [
    { name: '学时', kind: 'training-hours', columns: ['teacher', 'activity', 'category', 'hours'], rows: [['李丽', '讲座', '专题', 2]] },
    'training-hours',
    '类别=专题研修 且 学时≤2',
    true,
  ],
])('%#: %s', (sheet, kind, text, expected) => {
  expect(held(ledgerOfSheets([ROSTER, sheet]), kind, text)).toBe(expected);
});
