import type { Bounds } from './bounds';
import { BOUND_NAMES, BOUND_SIGNS } from './bounds';
import { parseQuantity } from './parse-quantity';
import type { Quantity } from './quantity';

/** 分项: one of several things that are asked for together, `县级公开课:公开课[级别≥县级]≥1`. */
export interface Part {
  /** As it is written, without the figure, where no name stands before it. */
  readonly name: string;
  readonly quantity: Quantity;
  readonly bounds: Bounds;
}

const SIGNS = BOUND_NAMES.flatMap((bound) => BOUND_SIGNS[bound].map((sign) => ({ bound, sign }))).sort(
  (a, b) => b.sign.length - a.sign.length,
);
const NUMBER = /\d+(?:\.\d+)?$/;

/** Null where it makes no sense. */
export function parsePart(text: string): Part | null {
  const written = text.trim();
  const figure = NUMBER.exec(written)?.[0];
  if (figure === undefined) return null;
  const before = written.slice(0, -figure.length).trimEnd();
  const found = SIGNS.find(({ sign }) => before.endsWith(sign));
  if (!found) return null;
  const { name, counted } = named(before.slice(0, -found.sign.length).trim());
  const quantity = parseQuantity(counted);
  return quantity && { name, quantity, bounds: { [found.bound]: Number(figure) } };
}

/** A name stands before a colon that is in no bracket. */
function named(text: string): { readonly name: string; readonly counted: string } {
  const at = text.search(/[:：]/);
  if (at <= 0 || text.slice(0, at).includes('[')) return { name: text, counted: text };
  return { name: text.slice(0, at).trim(), counted: text.slice(at + 1).trim() };
}
