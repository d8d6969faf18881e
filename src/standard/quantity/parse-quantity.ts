import { parseCondition } from '../condition/parse-condition';
import { metricIdOf } from '../words/metric-words';
import type { Quantity, QuantityTerm } from './quantity';

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '［': '］', '【': '】' };

/** 统计量 as a clerk writes it: `论文+反思[字数≥800]`; null where it makes no sense. */
export function parseQuantity(text: string): Quantity | null {
  const [first, ...others] = partsOf(text).map(parseTerm);
  if (!first || others.some((term) => term === null)) return null;
  return { terms: [first, ...others.filter((term) => term !== null)] };
}

/** The terms between plus signs (or 、) that stand in no bracket. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  for (const char of text) {
    if (CLOSING[char] !== undefined) depth++;
    if (Object.values(CLOSING).includes(char)) depth--;
    if (depth === 0 && /[+＋、]/.test(char)) {
      parts.push(part);
      part = '';
    } else part += char;
  }
  return [...parts, part];
}

function parseTerm(text: string): QuantityTerm | null {
  const written = text.trim();
  const open = written.search(/[[［【]/);
  if (open < 0) return termOf(written, null);
  if (!Object.values(CLOSING).includes(written.at(-1) ?? '')) return null;
  return termOf(written.slice(0, open), written.slice(open + 1, -1));
}

function termOf(word: string, where: string | null): QuantityTerm | null {
  const metric = metricIdOf(word);
  if (metric === null) return null;
  if (where === null) return { metric, where: null };
  const parsed = parseCondition(where);
  return parsed.kind === 'read' ? { metric, where: parsed.condition } : null;
}
