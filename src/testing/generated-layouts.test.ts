import { buildLedger } from '../ledger/build-ledger';
import { semesterOf } from '../ledger/semester';
import { NO_CORRECTIONS } from '../recognise/corrections';
import { recognise } from '../recognise/recognise';
import { generateLayouts } from './generated-layouts';
import { lostRecords, mistakes } from './generated-mistakes';

/** Schools that place their tables in every way that schools do, out of seeds. */
const SEEDS = Array.from({ length: 24 }, (_, index) => index + 1);

function wrongIn(seed: number): readonly string[] {
  const { workbook, tables } = generateLayouts(seed);
  const semester = semesterOf('2024-2025-1');
  if (!semester) throw new Error('no semester');
  const recognition = recognise([workbook], NO_CORRECTIONS);
  const ledger = buildLedger([workbook], recognition, { semester, today: '2025-02-01', corrections: NO_CORRECTIONS });
  return tables.flatMap((table) => [...mistakes(recognition, table), ...lostRecords(recognition, ledger, table)]);
}

describe('what stands in forms, matrices, lists, beside and under each other comes back, or is asked about', () => {
  it.each(SEEDS)('seed %i', (seed) => {
    expect(wrongIn(seed)).toEqual([]);
  });

  it('and little is asked', () => {
    const tables = SEEDS.slice(0, 8).flatMap((seed) => recognise([generateLayouts(seed).workbook], NO_CORRECTIONS).tables);
    const columns = tables.flatMap((table) => table.columns);
    expect(tables.filter(({ isDoubtful }) => isDoubtful)).toEqual([]);
    expect(columns.filter(({ isDoubtful }) => isDoubtful).length / columns.length).toBeLessThan(0.02);
  });
});
