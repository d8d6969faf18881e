import { assess } from '../assess/assess';
import type { Rule } from '../standard/rule';
import { testWith } from '../testing/external-tools';
import { formulaDifferences } from '../testing/formula-differences';
import { shownAt, shownRows, sheetOf } from '../testing/shown-plan';
import { fileOf } from '../testing/snapshot-file';
import { WORKED_EXAMPLE_AS_OF, WORKED_EXAMPLE_STANDARD, workedExampleLedger, workedExampleWorkbook } from '../testing/worked-example';
import { planStatistics } from './plan-statistics';

const SHEET = '统·公开课统计';
const target = workedExampleWorkbook();
const plan = planStatistics(assess(workedExampleLedger(), WORKED_EXAMPLE_STANDARD, WORKED_EXAMPLE_AS_OF), target);
const rows = (from: number, to: number, of = plan) => shownRows(of, SHEET, from, to).map((row) => row.slice(0, 9).join('|'));

test('统·公开课统计 shows the lessons of the example by week and level', () => {
  expect(rows(4, 6)).toEqual(['一、周次与级别||||||||', '周次|起止日期|组级|校级|片级|县级|市级以上|合计|', '1|9.2—9.8|0|0|0|0|0|0|']);
  expect(rows(11, 15)).toEqual([
    '6|10.7—10.13|0|5|0|0|0|5|',
    '7|10.14—10.20|0|2|0|0|0|2|',
    '8|10.21—10.27|0|0|0|0|0|0|',
    '9|10.28—11.3|0|0|0|0|0|0|',
    '10|11.4—11.10|0|0|0|1|0|1|',
  ]);
  expect(rows(27, 29)).toEqual(['22|1.27—2.2|0|0|0|0|0|0|', '合计||0|7|0|1|0|8|', '有课周数|||||||3|']);
  expect(shownAt(plan, SHEET, 'A3')).toBe('全校公开课8节，3周有课；没有公开课1人。');
});

test('and who has given one, at what level', () => {
  expect(rows(31, 41)).toEqual([
    '二、一人一课||||||||',
    '序号|姓名|教研组|节数|最高级别|要求|结论||待核实条数',
    '1|张慧|语文组|1|校级|1|✓ 1||0',
    '2|李丽|语文组|1|校级|1|✓ 1||0',
    '3|李丽坚|语文组|2|县级|1|✓ 2||0',
    '4|王建国|数学组|0|—|1|✗ 0 差1||0',
    '5|陈晓燕|数学组|1|校级|1|✓ 1||0',
    '6|刘洋|数学组|1|校级|1|✓ 1||0',
    '7|赵敏|综合组|1|校级|1|✓ 1||0',
    '8|孙伟|综合组|1|校级|1|✓ 1||0',
    '合计|||8|||达标7人，未达标1人，待核实0人||0',
  ]);
  const [chart] = sheetOf(plan, SHEET).charts;
  expect(chart?.title).toBe('每周公开课：22周中3周有课');
  expect(chart?.series.map(({ name, values }) => [name, values.cached[5], values.cached[9]])).toEqual([
    ['组级', 0, 0],
    ['校级', 5, 0],
    ['片级和县级', 0, 1],
    ['市级以上', 0, 0],
  ]);
});

const WEEKLY: Rule = {
  id: 'W01',
  name: '每周公开课',
  family: '公开课',
  unit: '节',
  kind: 'limits',
  params: { count: '公开课', atLeast: 1 },
  subject: 'school',
  scope: '',
  period: 'semester',
  each: 'week',
  weight: 'requirement',
  source: { document: '样例小学校本研修标准', clause: 'W01' },
};

const weekly = { ...WORKED_EXAMPLE_STANDARD, rules: [...WORKED_EXAMPLE_STANDARD.rules, WEEKLY] };

test('where each week needs one, the weeks that are over and had none are marked; holidays and weeks to come are not', () => {
  const ledger = workedExampleLedger();
  const records = ledger.records.map((record) => {
    const { date } = record.fields as { readonly date?: string };
    return date === undefined ? record : { ...record, days: { first: date, last: date } };
  });
  const checked = planStatistics(assess({ ...ledger, records }, weekly, WORKED_EXAMPLE_AS_OF), target);
  const remarks = shownRows(checked, SHEET, 6, 27).map((row) => row[8]);
  const of = (...weeks: number[]) => weeks.map((week) => remarks[week - 1]);
  expect(of(1, 4, 8, 9, 17)).toEqual(new Array(5).fill('缺'));
  expect(of(6, 7, 10)).toEqual(['', '', '']);
  expect(of(19, 20)).toEqual(['', '']);
  expect(of(21, 22)).toEqual(['假期', '假期']);
  const missing = remarks.filter((remark) => remark === '缺').length;
  expect(shownAt(checked, SHEET, 'A3')).toBe(`全校公开课8节，3周有课，缺${missing}周；没有公开课1人。`);
  const line = sheetOf(checked, SHEET).charts[0]?.series.find(({ isTarget }) => isTarget);
  expect([line?.targetLabel, line?.values.cached[0], line?.values.cached[21]]).toEqual(['要求 1', 1, null]);
});

testWith(
  'libreoffice',
  'lessons of no stated week or level have a row and a column of their own, and leave the empty weeks open',
  async () => {
    const ledger = workedExampleLedger();
    const [first, second, third] = ledger.records.filter(({ kind }) => kind === 'open-lesson').map(({ id }) => id);
    const records = ledger.records.map((record) => {
      const { date, level, ...rest } = record.fields as { readonly date?: string; readonly level?: string };
      if (record.id === first) return { ...record, fields: { ...rest, level } };
      if (record.id === second) return { ...record, fields: { ...rest, date } };
      return record.id === third ? { ...record, fields: { ...rest, date, level: 'province' } } : record;
    }) as typeof ledger.records;
    const changed = planStatistics(assess({ ...ledger, records }, weekly, WORKED_EXAMPLE_AS_OF), target);
    const shown = (row: number) => shownRows(changed, SHEET, row, row)[0]?.slice(0, 12).join('|');
    expect([5, 6, 11, 28, 29].map(shown)).toEqual([
      '周次|起止日期|组级|校级|片级|县级|市级|省级|国家级|未注明|合计|说明',
      '1|9.2—9.8|0|0|0|0|0|0|0|0|0|待核实',
      '6|10.7—10.13|0|2|0|0|0|1|0|1|4|',
      '未注明||0|1|0|0|0|0|0|0|1|',
      '合计||0|5|0|1|0|1|0|1|8|',
    ]);
    expect(sheetOf(changed, SHEET).charts[0]?.series.map(({ name }) => name)).toEqual(['未注明', '组级', '校级', '片级以上', '要求']);
    expect(await formulaDifferences(changed, target.name, fileOf(target))).toEqual([]);
  },
);

test('lessons of which none says its week or level are not spread over weeks that nobody knows', () => {
  const ledger = workedExampleLedger();
  const records = ledger.records.map((record) => {
    return record.kind === 'open-lesson'
      ? { ...record, fields: { teacher: (record.fields as { teacher?: string }).teacher, count: 1 } }
      : record;
  }) as typeof ledger.records;
  const changed = planStatistics(assess({ ...ledger, records }, WORKED_EXAMPLE_STANDARD, WORKED_EXAMPLE_AS_OF), target);
  expect(rows(6, 8, changed).map((row) => row.replace(/\|+$/, ''))).toEqual(['未注明||0|0|0|0|0|8|8', '合计||0|0|0|0|0|8|8', '']);
  expect(shownAt(changed, SHEET, 'A3')).toBe('全校公开课8节；没有公开课1人。');
  expect(sheetOf(changed, SHEET).charts).toEqual([]);
});
