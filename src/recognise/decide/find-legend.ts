import type { Mark } from '../../record/vocabulary';
import { parseLegend } from '../../values/parse-legend';
import type { LocatedTable } from '../locate/located-table';

/** 图例: the marks that titles and notes around a table explain; the nearest explanation of a mark wins. */
export function findLegend({ above, notes }: LocatedTable): Readonly<Record<string, Mark>> {
  const lines = [...above, ...notes].sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
  const legend: Record<string, Mark> = {};
  for (const { text } of lines) {
    for (const [sign, mark] of Object.entries(parseLegend(text))) legend[sign] ??= mark;
  }
  return legend;
}
