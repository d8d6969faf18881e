import { recognise } from '../recognise/recognise';
import { NO_CORRECTIONS } from '../recognise/corrections';
import { formatArea } from '../sheet/a1';
import { workbookOfText } from '../testing/sheet-text';
import { buildLedger } from './build-ledger';
import type { Doubt } from './doubts';
import { rankDoubts } from './doubts';

const NAMES = ['周晓岚', '欧阳静', '覃志强', '韦丽萍', '黄敏', '莫小军', '梁佳慧', '蒋文博'];
const ROSTER = `
## 教师花名册
姓名|性别|教研组
${NAMES.map((name, index) => `${name}|${index % 2 ? '男' : '女'}|${index % 2 ? '数学组' : '语文组'}`).join('\n')}
`;

function doubtsOf(text: string): readonly Doubt[] {
  const workbook = workbookOfText(ROSTER + text);
  const recognition = recognise([workbook], NO_CORRECTIONS);
  return rankDoubts(buildLedger([workbook], recognition, { today: '2025-01-20', corrections: NO_CORRECTIONS }));
}

/** `column 学时登记!C2:C10 丙 8 8`: what is asked, where, teachers and records. */
const told = ({ kind, at, value, teachers, records }: Doubt) =>
  [kind, `${at.sheet}!${formatArea(at)}`, value ?? '-', teachers, records].join(' ');

const HOURS = `
## 学时登记
2024—2025学年第一学期学时登记
姓名|日期|内容|认领
${NAMES.map((name, index) => `${name}|2024-09-${10 + index}|讲座${index}|#2`).join('\n')}
`;
const READING = `
## 读书
读书登记
姓名|书名|摘记
周晓岚|《秋天》|#2
黄慜|《荷花》|#3
`;
const LEVELS = `
## 公开课
公开课登记
姓名|日期|课题|级别
周晓岚|2024-09-03|《秋天》|青苗杯
欧阳静|2024-09-04|《荷花》|青苗杯
覃志强|2024-09-05|《桥》|校级
`;
const OTHER = '\n## 领用\n办公用品领用\n物品|数量|单位|领用人\n粉笔|#2|包|周晓岚\n白板笔|#3|包|黄敏\n';

test('a doubtful column of everybody goes before a word of two, a name of one, and what is perhaps none of ours', () => {
  expect(doubtsOf(OTHER + READING + LEVELS + HOURS).map(told)).toEqual([
    'column 学时登记!D2:D10 认领 8 8',
    'column 公开课!D2:D5 级别 3 3',
    'level 公开课!D3 青苗杯 2 2',
    'person 读书!A4 黄慜 1 1',
    'unrecognised 领用!A2:D4 - 0 2',
  ]);
});

test('a name is asked about once, however often it is written', () => {
  const more = READING.replace('黄慜|《荷花》|#3', '黄慜|《荷花》|#3\n黄慜|《桥》|#1\n欧阳净|《雨》|#1');
  expect(doubtsOf(more).map(told)).toEqual(['person 读书!A4 黄慜 1 2', 'person 读书!A6 欧阳净 1 1']);
});

test('rows that belong to nobody are asked about', () => {
  const text = '\n## 补记\n听课补记\n听课时间|班级|上课教师|授课内容\n11月20日|六(2)班|周晓岚|《秋天》\n12月31日|四(2)班|黄敏|《荷花》';
  expect(doubtsOf(text).map(told)).toEqual(['missing-column 补记!A2 - 2 2']);
});

test('nothing is asked about a workbook that is clear', () => {
  expect(doubtsOf(HOURS.replace('认领', '学时'))).toEqual([]);
});
