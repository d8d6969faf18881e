import { YES_NO } from '../words/sheet-words';
import { WHOSE_WORDS } from '../words/sheet-words';
import type { ParamDefinitions } from '../rule-kind';
import type { RuleParams } from '../rule';
import { canStandBare, quoteText, splitOnce, splitText, unquoteText } from './split-text';

/**
 * 参数: the parameters of a rule that have no column of their own, `字段=书名；清单=《爱的教育》、《窗边的小豆豆》`. A text that holds one of the
 * separators stands in quotes, and so does the name of a parameter that its kind does not know by a Chinese one.
 */
type Value = RuleParams[string];

const ENTRY = '；;\n';
const LIST = '、';
const EQUALS = '=＝';
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** Parameter types whose value is a list. */
const LISTS: readonly string[] = ['texts', 'parts'];
const NUMBERS: readonly string[] = ['amount', 'per-cent'];

function looksOtherwise(text: string): boolean {
  return NUMBER.test(text) || text === YES_NO.yes || text === YES_NO.no;
}

function printText(text: string, type: string | null): string {
  if (type === 'whose') return WHOSE_WORDS.read(text) === text ? WHOSE_WORDS.print(text) : quoteText(text);
  const isBare = canStandBare(text, type === null ? ENTRY + LIST : ENTRY) && !(type === null && looksOtherwise(text));
  return isBare ? text : quoteText(text);
}

function printList(list: readonly string[], type: string | null): string {
  const items = list.map((item) => (canStandBare(item, ENTRY + LIST) ? item : quoteText(item))).join(LIST);
  return type === null && list.length < 2 ? items + LIST : items;
}

function printValue(value: Value, type: string | null): string {
  if (typeof value === 'boolean') return value ? YES_NO.yes : YES_NO.no;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? printText(value, type) : printList(value, type);
}

/** Names of rule kinds' parameters: what is written, and which parameter it is. */
export function printParams(params: RuleParams, known: ParamDefinitions): string {
  const names = new Set(Object.values(known).map(({ name }) => name));
  return Object.entries(params)
    .map(([id, value]) => {
      const definition = Object.hasOwn(known, id) ? known[id] : undefined;
      const isBare = canStandBare(id, ENTRY + EQUALS) && !names.has(id);
      const name = definition?.name ?? (isBare ? id : quoteText(id));
      return `${name}=${printValue(value, definition?.type.type ?? null)}`;
    })
    .join('；');
}

function readList(text: string): readonly string[] | null {
  if (text === '') return [];
  const items = splitText(text.endsWith(LIST) ? text.slice(0, -1) : text, LIST);
  if (items === null || text === LIST) return items === null ? null : [];
  return items.map((item) => unquoteText(item.trim()) ?? item.trim());
}

function readUntyped(text: string): Value | null {
  const quoted = unquoteText(text);
  if (quoted !== null) return quoted;
  if (text === YES_NO.yes || text === YES_NO.no) return text === YES_NO.yes;
  if (NUMBER.test(text)) return Number(text);
  const parts = splitText(text, LIST);
  if (parts === null) return null;
  return parts.length > 1 ? readList(text) : text;
}

function readNumber(text: string): number | null {
  const folded = /^(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)\D*$/i.exec(text.normalize('NFKC').trim())?.[1];
  return folded === undefined ? null : Number(folded);
}

function readValue(text: string, type: string | null): Value | null {
  if (type === null) return readUntyped(text);
  const quoted = unquoteText(text);
  if (LISTS.includes(type)) return readList(text);
  if (quoted !== null) return quoted;
  if (NUMBERS.includes(type)) return readNumber(text);
  if (type === 'yes') return text === YES_NO.yes ? true : text === YES_NO.no ? false : null;
  if (type === 'whose') return WHOSE_WORDS.read(text);
  return text;
}

/** What 参数 says, or the entry that makes no sense. */
export type ReadParamText = { readonly kind: 'read'; readonly params: RuleParams } | { readonly kind: 'broken'; readonly value: string };

/** The parameter with this name, or this id. */
function definitionOf(word: string, known: ParamDefinitions) {
  return Object.entries(known).find(([id, { name }]) => name === word || id === word);
}

/** `名=值` taken apart, with the parameter that is meant; null where it makes no sense. */
function readEntry(entry: string, known: ParamDefinitions): readonly [string, Value] | null {
  const [name, written] = splitOnce(entry, EQUALS) ?? splitOnce(entry, '：:') ?? [];
  if (name === undefined || written === undefined || name.trim() === '') return null;
  const id = unquoteText(name.trim());
  const [named, definition] = id === null ? (definitionOf(name.trim(), known) ?? [name.trim(), null]) : [id, null];
  const value = readValue(written.trim(), definition?.type.type ?? null);
  return value === null ? null : [named, value];
}

/** Reads what `printParams` writes, and what a clerk types: `：` for `=`, full-width or half-width, the ids of parameters too. */
export function parseParams(text: string, known: ParamDefinitions): ReadParamText {
  const entries = splitText(text, ENTRY);
  if (entries === null) return { kind: 'broken', value: text };
  const params: Record<string, Value> = {};
  for (const entry of entries.map((each) => each.trim()).filter((each) => each !== '')) {
    const [id, value] = readEntry(entry, known) ?? [];
    if (id === undefined || value === undefined || Object.hasOwn(params, id)) return { kind: 'broken', value: entry };
    params[id] = value;
  }
  return { kind: 'read', params };
}
