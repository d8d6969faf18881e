import { assess } from '../assess/assess';
import { testWith } from '../testing/external-tools';
import { formulaDifferences } from '../testing/formula-differences';
import { fileOf } from '../testing/snapshot-file';
import { WORKED_EXAMPLE_AS_OF, WORKED_EXAMPLE_STANDARD, workedExampleLedger, workedExampleWorkbook } from '../testing/worked-example';
import { planStatistics } from './plan-statistics';

testWith('libreoffice', 'another program works out every formula of the example to the value that stands in the file', async () => {
  const target = workedExampleWorkbook();
  const plan = planStatistics(assess(workedExampleLedger(), WORKED_EXAMPLE_STANDARD, WORKED_EXAMPLE_AS_OF), target);
  expect(plan.sheets.flatMap(({ cells }) => cells.flat().filter((cell) => cell?.content.kind === 'formula')).length).toBeGreaterThan(900);
  expect(await formulaDifferences(plan, target.name, fileOf(target))).toEqual([]);
});
