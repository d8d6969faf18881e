import { assess } from '../assess/assess';
import { presetById } from '../standard/presets';
import type { Standard } from '../standard/rule';
import { shownRows } from '../testing/shown-plan';
import { WORKED_EXAMPLE_AS_OF, WORKED_EXAMPLE_STANDARD, workedExampleLedger, workedExampleWorkbook } from '../testing/worked-example';
import { planStatistics } from './plan-statistics';

const shown = (standard: Standard) => {
  const plan = planStatistics(assess(workedExampleLedger(), standard, WORKED_EXAMPLE_AS_OF), workedExampleWorkbook());
  return shownRows(plan, '统·达标检查', 1, 80).map((row) => row.filter((cell) => cell !== '').join('|'));
};

test('what the school and its groups have to do stands beneath the teachers, each with its verdict', () => {
  const rows = shown(presetById('three-ones') ?? WORKED_EXAMPLE_STANDARD);
  const at = rows.indexOf('二、学校与教研组的要求');
  expect(at).toBeGreaterThan(0);
  expect(rows[at + 1]).toBe('序号|对象|要求|结论|内容');
  expect(rows.slice(at + 2).some((row) => row.startsWith('1|本校|'))).toBe(true);
  expect(rows.slice(at + 2).some((row) => row.includes('|语文组|'))).toBe(true);
});

test('a standard that asks only teachers has no such part', () => {
  expect(shown(WORKED_EXAMPLE_STANDARD)).not.toContain('二、学校与教研组的要求');
});
