import type { Condition } from './condition/condition';
import { parseCondition } from './condition/parse-condition';
import type { Part } from './quantity/part';
import { parsePart } from './quantity/part';
import { parseCounting } from './quantity/parse-counting';
import { parseQuantity } from './quantity/parse-quantity';
import type { Counting, Quantity, Whose } from './quantity/quantity';
import { WHOSE } from './quantity/quantity';
import type { RuleParams } from './rule';

type Raw = RuleParams[string];

/** 参数类型: how one kind of parameter is read; null where it makes no sense. */
export interface ParamType<T> {
  readonly type: string;
  read(value: Raw): T | null;
}

/** A number that is not negative. */
export const AMOUNT: ParamType<number> = {
  type: 'amount',
  read: (value) => (typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null),
};

/** 0 to 100. */
export const PER_CENT: ParamType<number> = {
  type: 'per-cent',
  read: (value) => (typeof value === 'number' && value >= 0 && value <= 100 ? value : null),
};

export const YES: ParamType<boolean> = { type: 'yes', read: (value) => (typeof value === 'boolean' ? value : null) };

/** Text that is not blank. */
export const TEXT: ParamType<string> = {
  type: 'text',
  read: (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null),
};

/** A list of texts, none of them blank. */
export const TEXTS: ParamType<readonly string[]> = {
  type: 'texts',
  read: (value) => (isTexts(value) && value.length > 0 && value.every((each) => each.trim() !== '') ? value : null),
};

/** 统计: what is counted. */
export const QUANTITY: ParamType<Quantity> = {
  type: 'quantity',
  read: (value) => (typeof value === 'string' ? parseQuantity(value) : null),
};

/** 条件 */
export const CONDITION: ParamType<Condition> = {
  type: 'condition',
  read(value) {
    const parsed = typeof value === 'string' ? parseCondition(value) : null;
    return parsed?.kind === 'read' ? parsed.condition : null;
  },
};

/** 计次 */
export const COUNTING: ParamType<Counting> = {
  type: 'counting',
  read: (value) => (typeof value === 'string' ? parseCounting(value) : null),
};

/** 谁的: 本人 徒弟 师父 */
export const WHOSE_TYPE: ParamType<Whose> = { type: 'whose', read: (value) => WHOSE.find((each) => each === value) ?? null };

/** 分项: each a quantity with what it has to reach, `公开课[级别≥县级]≥1`. */
export const PARTS: ParamType<readonly Part[]> = {
  type: 'parts',
  read(value) {
    if (!isTexts(value) || value.length === 0) return null;
    const parts = value.map(parsePart);
    return parts.every((part): part is Part => part !== null) ? parts : null;
  },
};

function isTexts(value: Raw): value is readonly string[] {
  return typeof value === 'object';
}
