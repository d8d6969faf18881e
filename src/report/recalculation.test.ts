import { assess } from '../assess/assess';
import { testWith } from '../testing/external-tools';
import { formulaDifferences } from '../testing/formula-differences';
import { hostileLedger } from '../testing/hostile-ledger';
import { recalculated } from '../testing/recalculate';
import { shownRows } from '../testing/shown-plan';
import { openFileWorkbook } from '../workbook/file/file-workbook';
import { fileOf } from '../testing/snapshot-file';
import { WORKED_EXAMPLE_AS_OF, WORKED_EXAMPLE_STANDARD, workedExampleLedger, workedExampleWorkbook } from '../testing/worked-example';
import { planStatistics } from './plan-statistics';
import type { PlannedSheet } from './write-plan';

testWith('libreoffice', 'another program works out every formula of the example to the value that stands in the file', async () => {
  const target = workedExampleWorkbook();
  const plan = planStatistics(assess(workedExampleLedger(), WORKED_EXAMPLE_STANDARD, WORKED_EXAMPLE_AS_OF), target);
  expect(plan.sheets.flatMap(({ cells }) => cells.flat().filter((cell) => cell?.content.kind === 'formula')).length).toBeGreaterThan(900);
  expect(await formulaDifferences(plan, target.name, fileOf(target))).toEqual([]);
});

testWith('libreoffice', 'names that look like formulas and wildcards are counted as the names that they are', async () => {
  const target = workedExampleWorkbook();
  const plan = planStatistics(assess(hostileLedger(), WORKED_EXAMPLE_STANDARD, WORKED_EXAMPLE_AS_OF), target);
  expect(await formulaDifferences(plan, target.name, fileOf(target))).toEqual([]);
});

testWith(
  'libreoffice',
  'a record that a person sets to 否 changes the totals and raises the warning, and leaves every result as it was',
  async () => {
    const target = workedExampleWorkbook();
    const plan = planStatistics(assess(workedExampleLedger(), WORKED_EXAMPLE_STANDARD, WORKED_EXAMPLE_AS_OF), target);
    const book = openFileWorkbook(target.name, fileOf(target));
    await book.apply({ ...plan, sheets: plan.sheets.map((sheet) => (sheet.name === '数·学时登记' ? withFirstLeftOut(sheet) : sheet)) });
    const changed = await openFileWorkbook(target.name, recalculated(book.bytes())).read();
    const hours = changed.sheets.find(({ name }) => name === '统·学时统计');
    const before = shownRows(plan, '统·学时统计', 6, 6)[0] ?? [];
    const row = hours?.values[5] ?? [];
    expect([row[1], before[7], row[7], row[13]]).toEqual(['张慧', '25.0', 19, '✓ 25']);
    expect(hours?.values[1]?.[0]).toMatch(/⚠ 结构化数据在检查之后改过，结论可能已变，请点“重新检查”$/);
  },
);

/** The sheet with 计入 of its first record (张慧, 6 hours) set to 否. */
function withFirstLeftOut(sheet: PlannedSheet): PlannedSheet {
  const column = sheet.validations[0]?.area.left ?? -1;
  const cells = sheet.cells.map((line, row) =>
    row !== 1
      ? line
      : line.map((cell, at) => (cell && at === column ? { ...cell, content: { kind: 'value' as const, value: '否' } } : cell)),
  );
  return { ...sheet, cells };
}
