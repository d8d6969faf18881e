import type { Corrections } from '../../recognise/corrections';
import type { CellValue } from '../../sheet/cell-value';
import { foldTight } from '../../values/fold-text';
import type { Unit } from '../../values/unit-words';
import { unitOf } from '../../values/unit-words';

/** A cell's value without the school's own unit, and what one of that unit is. */
interface KnownAmount {
  readonly value: CellValue;
  /** Null where no unit of the school's own is spoken of. */
  readonly times: number | null;
  readonly unit?: Unit | undefined;
}

/** 自定义单位: `3单元`, or 3 under 学习量(单元), where the school says how much a 单元 is. What is written in the cell goes before the heading. */
export function inKnownUnit(value: CellValue, label: string, units: Corrections['units']): KnownAmount {
  const words = Object.keys(units);
  if (words.length === 0) return { value, times: null };
  const text = typeof value === 'string' ? foldTight(value) : '';
  const behind = longest(words.filter((word) => text.length > word.length && text.endsWith(foldTight(word))));
  if (behind !== undefined) return { value: text.slice(0, -foldTight(behind).length), ...amountOf(units[behind]) };
  const isBare = typeof value === 'number' || /^[\d.]+$/.test(text);
  const heading = foldTight(label);
  const over = longest(words.filter((word) => [`(${word})`, `/${word}`, `:${word}`].some((part) => heading.includes(foldTight(part)))));
  return isBare && over !== undefined ? { value, ...amountOf(units[over]) } : { value, times: null };
}

function longest(words: readonly string[]): string | undefined {
  return [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
}

function amountOf(own: Corrections['units'][string] | undefined): Omit<KnownAmount, 'value'> {
  return { times: own?.times ?? null, unit: unitOf(own?.unit ?? '') ?? undefined };
}
