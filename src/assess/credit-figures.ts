import type { PersonId } from '../ledger/ledger';
import type { ConversionRow } from '../standard/conversion';
import { periodWindow } from './measure/window';
import type { Bench } from './create-bench';
import type { Metrics, MetricValue } from './assessment';
import type { Semester } from '../ledger/semester';

/** 学分: what the conversion tables of the standard give a teacher in the semester, in all (`credits`) and by item (`credits.lecture`). */
export function creditFigures(person: PersonId, conversions: readonly ConversionRow[], bench: Bench, semester: Semester): Metrics {
  if (conversions.length === 0) return {};
  const items = [...new Set(conversions.map(({ item }) => `credits.${item}`))];
  const place = {
    subject: { kind: 'teacher', person },
    window: periodWindow('semester', semester, bench.calendar),
    isStep: false,
  } as const;
  const figures: Record<string, MetricValue> = {};
  for (const metric of ['credits', ...items]) {
    const value = bench.measurer.figure({ terms: [{ metric, where: null }] }, {}, place);
    if (value) figures[metric] = value;
  }
  return figures;
}
