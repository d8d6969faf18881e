import type { CellKind } from '../../record/cell-kind';
import type { FieldDefinition } from '../../record/record-kind';
import type { ColumnProfile } from '../content/column-profile';
import { shareOf } from '../content/column-profile';
import { KNOBS } from '../knobs';

/**
 * How well a column's cells fit a field: 1 all of them, -1 none of them; null where the column is empty or could be anything. A text field
 * takes free text with little support, for any text would fit it.
 */
export function contentFit(profile: ColumnProfile, definition: FieldDefinition): number | null {
  if (profile.filled === 0 || definition.cells.length === 0) return null;
  const telling = definition.cells.filter((kind) => kind !== 'text');
  const share = shareOf(profile, withSerials(telling, definition));
  const fit = telling.length > 0 ? 2 * share - 1 : -1;
  if (!definition.cells.includes('text')) return fit;
  const plain = profile.plain / profile.filled;
  const text = shareOf(profile, ['text']);
  if (text < 0.5) return Math.max(fit, -1 + text);
  return Math.max(fit, KNOBS.plainTextSupport * (plain >= 0.5 ? 1 : 2 * plain - 0.5));
}

/** A day may stand in its column as a bare serial number. */
function withSerials(kinds: readonly CellKind[], { type }: FieldDefinition): readonly CellKind[] {
  return type === 'date' || type === 'month' ? [...kinds, 'serial'] : kinds;
}

/** Heading and cells together: what both say counts most, what only one says less, and cells that contradict the heading take away. */
export function columnScore(heading: number, fit: number | null): number {
  return KNOBS.headingWeight * heading + KNOBS.contentWeight * (fit ?? 0);
}
