import { buildLedger } from '../ledger/build-ledger';
import { semesterOf } from '../ledger/semester';
import { NO_CORRECTIONS } from '../recognise/corrections';
import { recognise } from '../recognise/recognise';
import { CHENGXI } from '../standard/presets/a-chengxi';
import { workbookOfText } from '../testing/sheet-text';
import { assess } from './assess';

/** What a rule says of everybody, of sheets as they are recognised. */
function said(rule: string, sheets: string): readonly string[] {
  const workbook = workbookOfText(sheets);
  const semester = semesterOf('2024-2025-1');
  const input = { today: '2025-01-31', corrections: NO_CORRECTIONS, ...(semester ? { semester } : {}) };
  const ledger = buildLedger([workbook], recognise([workbook], NO_CORRECTIONS), input);
  const standard = { ...CHENGXI, rules: CHENGXI.rules.filter(({ id }) => id === rule) };
  return assess(ledger, standard, '2025-01-31T12:00').teachers.map(({ person, findings }) => `${person.name} ${findings[0]?.status}`);
}

const ROSTER = `
## 教师花名册
序号|姓名|性别|教研组|职务
#1|周晓岚|女|语文组|校长
#2|欧阳静|女|语文组|
#3|覃志强|男|数学组|教导主任
`;

test('a column that no field names is asked for by its heading', () => {
  const handedIn = `
## 领导听课要点记录表
听课人|授课人|听课日期|课题|听课要点|上交日期|审阅人
周晓岚|欧阳静|2024-10-16|秋天|导入自然|2024-10-21|覃志强
覃志强|欧阳静|2024-10-17|荷花|板书清楚|2024-10-23|周晓岚
`;
  expect(said('A02', ROSTER + handedIn)).toEqual(['周晓岚 met', '欧阳静 notApplicable', '覃志强 unmet']);
  expect(said('A02', (ROSTER + handedIn).replace('上交日期', '上交时段'))).toEqual([
    '周晓岚 undetermined',
    '欧阳静 notApplicable',
    '覃志强 undetermined',
  ]);
});

test('rows that differ in nothing but such a column are one record all the same', () => {
  const twice = `
## 听课记录
听课人|授课人|听课日期|课题|录入人
周晓岚|欧阳静|2024-10-16|秋天|甲
周晓岚|欧阳静|2024-10-16|秋天|乙
`;
  const workbook = workbookOfText(ROSTER + twice);
  const input = { today: '2025-01-31', corrections: NO_CORRECTIONS };
  const { records } = buildLedger([workbook], recognise([workbook], NO_CORRECTIONS), input);
  expect(records.filter(({ kind }) => kind === 'observation').map(({ standing, fields }) => [standing.kind, fields.evidence])).toEqual([
    ['counts', { 录入人: '甲' }],
    ['left-out', { 录入人: '乙' }],
  ]);
});
