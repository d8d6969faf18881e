import { assess } from '../assess/assess';
import { testWith } from '../testing/external-tools';
import { formulaDifferences } from '../testing/formula-differences';
import { shownAt, shownRows, sheetOf } from '../testing/shown-plan';
import { fileOf } from '../testing/snapshot-file';
import { WORKED_EXAMPLE_AS_OF, WORKED_EXAMPLE_STANDARD, workedExampleLedger, workedExampleWorkbook } from '../testing/worked-example';
import { planStatistics } from './plan-statistics';

const SHEET = '统·写作统计';
const plan = planStatistics(assess(workedExampleLedger(), WORKED_EXAMPLE_STANDARD, WORKED_EXAMPLE_AS_OF), workedExampleWorkbook());

test('统·写作统计 shows the manuscripts of the example by genre, and what is asked of three of them together', () => {
  expect(shownRows(plan, SHEET, 5, 5)[0]?.slice(3, 8)).toEqual(['论文', '反思', '叙事', '计划', '合计']);
  expect(shownRows(plan, SHEET, 4, 4)[0]?.slice(8, 13)).toEqual(['论文或反思或叙事', '要求', '差额', '结论', '自培计划\n≥1份']);
  expect(shownRows(plan, SHEET, 6, 15).map((row) => [row[1], ...row.slice(3, 14)].join('|'))).toEqual([
    '张慧|1|2|3|0|6|6|1|0|✓ 6|—|0',
    '李丽|1|4|4|1|10|9|1|0|✓ 9|✓ 1|0',
    '李丽坚|1|4|5|1|11|10|1|0|✓ 10|✓ 1|0',
    '王建国|0|0|0|0|0|0|1|1|✗ 0 差1|—|0',
    '陈晓燕|1|2|2|0|5|5|1|0|✓ 5|—|0',
    '刘洋|1|3|3|1|8|7|1|0|✓ 7|✓ 1|0',
    '赵敏|1|2|2|0|5|5|1|0|✓ 5|—|0',
    '孙伟|1|0|0|0|1|1|1|0|✓ 1|—|0',
    '|7|17|19|3|46|43||1|达标7人，未达标1人，待核实0人|达标3人，未达标0人，待核实0人|0',
    '|0.9|2.1|2.4|0.4|5.8|5.4|||||',
  ]);
  expect(shownAt(plan, SHEET, 'A3')).toBe('全校文稿46篇，人均5.8篇；不足要求1人，没有文稿1人。');
  expect(shownAt(plan, SHEET, 'A2')).toBe('统计范围：2024-09-01至2025-01-31；检查标准：样例小学校本研修标准；单位：篇');
});

test('its chart has four parts at most, 反思 and 叙事 as one', () => {
  const [chart] = sheetOf(plan, SHEET).charts;
  expect(chart?.title).toBe('文稿：8人中7人达到1');
  expect(chart?.series.map(({ name, values }) => [name, ...values.cached])).toEqual([
    ['论文', 1, 1, 1, 0, 1, 1, 1, 1],
    ['反思和叙事', 5, 8, 9, 0, 4, 6, 4, 0],
    ['其他', 0, 1, 1, 0, 0, 1, 0, 0],
  ]);
});

test('what does not say its genre has a column of its own, 读书心得 has none, and row 2 raises no warning', () => {
  const ledger = workedExampleLedger();
  const pieces = ledger.records.filter(({ kind }) => kind === 'writing');
  const [first, second, third] = pieces.map(({ id }) => id);
  const genres = new Map([
    [first, undefined],
    [second, 'reading-essay'],
    [third, 'insight'],
  ]);
  const records = ledger.records.map((record) => {
    return genres.has(record.id) ? { ...record, fields: { ...record.fields, genre: genres.get(record.id) } } : record;
  }) as typeof ledger.records;
  const changed = planStatistics(assess({ ...ledger, records }, WORKED_EXAMPLE_STANDARD, WORKED_EXAMPLE_AS_OF), workedExampleWorkbook());
  expect(shownRows(changed, SHEET, 5, 6).map((row) => row.slice(3, 11).join('|'))).toEqual([
    '论文|反思|叙事|计划|心得体会|未注明|合计|',
    '0|1|2|0|1|1|5|3',
  ]);
  expect(shownAt(changed, SHEET, 'A2')).not.toContain('⚠');
});

testWith('libreoffice', 'a genre that is asked for and that no table speaks of shows 无数据, not 0', async () => {
  const target = workedExampleWorkbook();
  const ledger = workedExampleLedger();
  const records = ledger.records
    .filter(({ fields }) => !('genre' in fields && fields.genre === 'plan'))
    .map((record, id) => ({ ...record, id }));
  const changed = planStatistics(assess({ ...ledger, records }, WORKED_EXAMPLE_STANDARD, WORKED_EXAMPLE_AS_OF), target);
  const rows = shownRows(changed, SHEET, 6, 14).map((row) => [row[1], row[6], row[7], row[11], row[12]].join('|'));
  expect([rows[1], rows[3], rows[8]]).toEqual([
    '李丽|无数据|9|✓ 9|待核实',
    '王建国|无数据|0|✗ 0 差1|—',
    '|无数据|43|达标7人，未达标1人，待核实0人|达标0人，未达标0人，待核实3人',
  ]);
  expect(await formulaDifferences(changed, target.name, fileOf(target))).toEqual([]);
});
