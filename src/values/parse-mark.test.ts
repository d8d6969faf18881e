import { parseLegend } from './parse-legend';
import { parseMark } from './parse-mark';

test.each<[string | number | boolean, string]>([
  ['√', 'present'],
  ['✓', 'present'],
  ['√√', 'present'],
  ['✔', 'present'],
  ['○', 'present'],
  ['〇', 'present'],
  ['●', 'present'],
  ['O', 'present'],
  [1, 'present'],
  ['1', 'present'],
  ['１', 'present'],
  [true, 'present'],
  ['到', 'present'],
  ['出勤', 'present'],
  ['出 勤', 'present'],
  ['×', 'absent'],
  ['✗', 'absent'],
  ['Ｘ', 'absent'],
  ['x', 'absent'],
  [0, 'absent'],
  ['缺', 'absent'],
  ['缺席', 'absent'],
  ['旷', 'absent'],
  ['旷会', 'absent'],
  ['未到', 'absent'],
  ['病', 'sick'],
  ['病假', 'sick'],
  ['（病假）', 'sick'],
  ['病假（半天）', 'sick'],
  ['病假1天', 'sick'],
  ['请病假', 'sick'],
  ['请假（病）', 'sick'],
  ['事', 'personal'],
  ['事假', 'personal'],
  ['请假', 'personal'],
  ['产假', 'personal'],
  ['公', 'official'],
  ['公假', 'official'],
  ['公差', 'official'],
  ['差', 'official'],
  ['出差', 'official'],
  ['外出学习', 'official'],
  ['迟', 'late'],
  ['迟到', 'late'],
  ['迟到5分钟', 'late'],
  ['√（迟到）', 'late'],
  ['√迟到', 'late'],
  ['早退', 'early'],
])('%p is %p', (text, mark) => {
  expect(parseMark(text)).toEqual({ kind: 'value', value: mark });
});

test.each(['※', '待核', '△', '?', '/', '-'])('%p is explained by nothing', (text) => {
  expect(parseMark(text)).toEqual({ kind: 'unreadable', code: 'cell/unknown-mark', text });
});

test('a legend wins over the general meaning', () => {
  const legend = { '○': 'sick', '△': 'late' } as const;
  expect(parseMark('○', legend)).toEqual({ kind: 'value', value: 'sick' });
  expect(parseMark('△', legend)).toEqual({ kind: 'value', value: 'late' });
  expect(parseMark('√', legend)).toEqual({ kind: 'value', value: 'present' });
});

test('blank is unknown', () => {
  expect(parseMark(' ')).toEqual({ kind: 'blank' });
});

const FIVE = { '√': 'present', '△': 'late', '○': 'sick', '#': 'official', '×': 'absent' };

test.each<[string, Record<string, string>]>([
  ['注：√出勤，△迟到，○病假，#公假，×缺席', FIVE],
  ['图例：√—出勤 △—迟到 ○—病假 #—公假 ×—缺席', FIVE],
  ['说明：√为出勤；△为迟到；○为病假；＃为公假；×为缺席。', FIVE],
  ['√=出勤、△=迟到、○=病假、#=公假、×=缺席', FIVE],
  ['出勤√ 迟到△ 病假○ 公假# 缺席×', FIVE],
  ['出勤：√　迟到：△　病假：○　公假：#　缺席：×', FIVE],
  ['注：出勤打“√”，迟到打“△”，病假打“○”，公假打“#”，缺席打“×”', FIVE],
  ['“√”表示出勤，“△”表示迟到，“○”表示病假，“#”表示公假，“×”表示缺席', FIVE],
  ['（√）出勤 （△）迟到 （○）病假 （#）公假 （×）缺席', FIVE],
  ['注：1=出勤 0=缺席', { 1: 'present', 0: 'absent' }],
  ['A表示出勤，B表示病假，C表示事假', { A: 'present', B: 'sick', C: 'personal' }],
  ['出勤 A，病假 B，事假 C', { A: 'present', B: 'sick', C: 'personal' }],
  ['√ 出勤  ☆ 讲座  × 缺席', { '√': 'present', '×': 'absent' }],
  ['注：“√”表示出勤，“×”表示缺席；因病、因事请假及公假直接注明，迟到、早退按出勤统计。', { '√': 'present', '×': 'absent' }],
  ['◎：出差；⊙：病假', { '◎': 'official', '⊙': 'sick' }],
])('%p explains its marks', (text, legend) => {
  expect(parseLegend(text)).toEqual(legend);
});

test.each(['注：表中数据以教导处登记为准。', '出勤25人，缺席3人', '说明：缺漏项请于一周内补报。', '第3周出勤统计'])(
  '%p explains none',
  (text) => {
    expect(parseLegend(text)).toEqual({});
  },
);
