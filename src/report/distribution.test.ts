import { assess } from '../assess/assess';
import type { Ledger } from '../ledger/ledger';
import { shownRows, sheetOf } from '../testing/shown-plan';
import { WORKED_EXAMPLE_AS_OF, WORKED_EXAMPLE_STANDARD, workedExampleLedger, workedExampleWorkbook } from '../testing/worked-example';
import { planStatistics } from './plan-statistics';

/** The example's school, as often as it takes for a big one: the same eight teachers under other names. */
function bigLedger(times: number): Ledger {
  const ledger = workedExampleLedger();
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const people = copies.flatMap((copy) =>
    ledger.people.map((person) => ({
      ...person,
      id: `${person.id}-${copy}`,
      name: `${person.name}${copy}`,
      displayName: `${person.name}${copy}`,
    })),
  );
  const records = copies.flatMap((copy) =>
    ledger.records.map((record) => ({
      ...record,
      people: record.people.map((link) => (link.kind === 'person' ? { ...link, person: `${link.person}-${copy}` } : link)),
    })),
  );
  return { ...ledger, people, records: records.map((record, id) => ({ ...record, id })) };
}

const planOf = (times: number) =>
  planStatistics(assess(bigLedger(times), WORKED_EXAMPLE_STANDARD, WORKED_EXAMPLE_AS_OF), workedExampleWorkbook());

/** The rows of 分布 on a sheet: from its heading to the first empty row. */
function bins(plan: ReturnType<typeof planOf>, sheet: string): string[] {
  const rows = shownRows(plan, sheet, 1, sheetOf(plan, sheet).cells.length);
  const start = rows.findIndex(([first]) => first === '分布');
  return start < 0 ? [] : rows.slice(start + 2, start + 7).map((row) => `${row[0]}:${row[3]}`);
}

test('forty teachers have a column each', () => {
  const plan = planOf(5);
  expect(sheetOf(plan, '统·学时统计').charts[0]?.categories.cached).toHaveLength(40);
  expect(bins(plan, '统·学时统计')).toEqual([]);
});

test('more than forty are spread over five bins, the lower edge inside', () => {
  const plan = planOf(6);
  expect(bins(plan, '统·学时统计')).toEqual(['0:0', '0—12:0', '12—24:24', '24—36:24', '36以上:0']);
  expect(bins(plan, '统·听课统计')).toEqual(['0:6', '1—4:0', '5—9:6', '10—14:36', '15以上:0']);
  const [chart] = sheetOf(plan, '统·学时统计').charts;
  expect(chart?.categories.cached).toEqual(['0', '0—12', '12—24', '24—36', '36以上']);
  expect(chart?.series[0]?.values.cached).toEqual([0, 0, 24, 24, 0]);
  expect(chart?.axis.value).toBe('人数(人)');
});

test('in a big school each group begins a page of the matrix', () => {
  expect(sheetOf(planOf(6), '统·达标检查').print.breaksBefore).toEqual([]);
  expect(sheetOf(planOf(8), '统·达标检查').print.breaksBefore).toEqual([5 + 24, 5 + 48]);
});
