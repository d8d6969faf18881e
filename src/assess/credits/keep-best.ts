import { normaliseTitle } from '../../values/normalise-title';
import type { Converter } from './converter';
import type { Line } from './line';
import { lessened } from './line';
import type { Side } from './side';

/**
 * 就高: of records that agree in a field only the one that gives most counts. A record that does not say what it is of may be of the same as any
 * other: at least it adds what it gives more than they.
 */
export function keepBest(lines: readonly Line[], word: string, side: Side, converter: Converter): readonly Line[] {
  const keys = new Map(lines.filter(isCompared).map((line) => [line, keyOf(line, word, converter)]));
  const winners = new Map<string, Line>();
  for (const [line, { key }] of keys) {
    const known = key === null ? undefined : winners.get(key);
    if (key !== null && (!known || line.amount > known.amount)) winners.set(key, line);
  }
  const silent = lines.filter((line) => keys.get(line)?.key === null);
  const greatest = Math.max(0, ...[...winners.values()].map(({ amount }) => amount));
  const [largest] = [...silent].sort((a, b) => b.amount - a.amount);
  const isAlone = silent.length <= 1 && winners.size === 0;
  return lines.map((line) => {
    const found = keys.get(line);
    if (!found) return line;
    const { key, cell } = found;
    if (key !== null) {
      const winner = winners.get(key);
      return winner === line ? line : lessened(line, 0, 'lower-level', winner);
    }
    if (isAlone) return line;
    const open = { ...line, open: line.open ?? cell };
    if (side === 'high') return open;
    return lessened(open, line === largest ? Math.max(0, line.amount - greatest) : 0, 'lower-level');
  });
}

/** A summary's count is of many records, and names none of them. */
function isCompared({ amount, source }: Line): boolean {
  return amount > 0 && source.claim.entry.basis === 'row';
}

function keyOf({ source: { claim } }: Line, word: string, { look }: Converter) {
  const { entry } = claim;
  const fact = look(word, entry);
  const cell = (fact.kind === 'unstated' ? undefined : fact.cells[0]) ?? entry.cell;
  if (fact.kind !== 'value') return { key: null, cell };
  const { value } = fact;
  return { key: value.as === 'text' ? value.texts.map(normaliseTitle).sort().join('|') : JSON.stringify(value), cell };
}
