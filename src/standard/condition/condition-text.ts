import { foldText } from '../../values/fold-text';
import { CONNECTIVES, LATIN_CONNECTIVES } from './condition-words';

/** A text in two forms of one length: as written, and with its signs in half-width form, by which it is cut. */
export interface ConditionText {
  readonly raw: string;
  readonly signs: string;
}

const WIDE = /[\uff01-\uff5e\u3000\u00a0\t\r\n]/g;

/** Folding here keeps every character's place. */
export function conditionText(raw: string): ConditionText {
  return { raw, signs: raw.replace(WIDE, (char) => (/[\u3000\u00a0\s]/.test(char) ? ' ' : narrow(char))) };
}

function narrow(char: string): string {
  return String.fromCharCode(char.charCodeAt(0) - 0xfee0);
}

export function slice({ raw, signs }: ConditionText, from: number, to?: number): ConditionText {
  return { raw: raw.slice(from, to), signs: signs.slice(from, to) };
}

/** The part without the blanks around it. */
export function trimmed(text: ConditionText): ConditionText {
  const from = text.signs.length - text.signs.trimStart().length;
  return slice(text, from, Math.max(from, text.signs.trimEnd().length));
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '「': '」', '"': '"' };

/**
 * The first place at or after `from` that stands in no bracket and no quote and where `isStop` says so, or the end of the text. Null where a quote or bracket
 * is never closed. A closing bracket without an opening one stops too.
 */
export function findPlain({ signs }: ConditionText, from: number, isStop: (at: number) => boolean): number | null {
  let depth = 0;
  for (let at = from; at < signs.length; at++) {
    const char = signs.charAt(at);
    const close = CLOSING[char];
    if (close !== undefined) {
      const end = signs.indexOf(close, at + 1);
      if (end < 0) return null;
      at = end;
    } else if (char === ')' && depth === 0) return at;
    else if (depth === 0 && isStop(at)) return at;
    else if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
  }
  return depth === 0 ? signs.length : null;
}

/** The connective that stands at a place, and its length; null where none does. */
export function connectiveAt({ signs }: ConditionText, at: number): { readonly kind: 'and' | 'or'; readonly length: number } | null {
  for (const [word, kind] of CONNECTIVES) if (signs.startsWith(word, at)) return { kind, length: word.length };
  if (at > 0 && !/[\s)]/.test(signs.charAt(at - 1))) return null;
  const latin = /^(and|or)(?=[\s(])/i.exec(signs.slice(at, at + 4))?.[1];
  const kind = latin === undefined ? undefined : LATIN_CONNECTIVES[latin.toLowerCase()];
  return latin === undefined || kind === undefined ? null : { kind, length: latin.length };
}

/** The parts between separators that stand in no bracket and no quote; null where a quote or bracket is never closed. */
export function splitPlain(text: ConditionText, isSeparator: (at: number) => boolean): readonly ConditionText[] | null {
  const parts: ConditionText[] = [];
  let from = 0;
  for (;;) {
    const at = findPlain(text, from, isSeparator);
    if (at === null || text.signs.charAt(at) === ')') return null;
    parts.push(trimmed(slice(text, from, at)));
    if (at >= text.signs.length) return parts;
    from = at + 1;
  }
}

/** What a part says: the text in its quotes as it stands there, else the text folded, its blanks single. */
export function wordOf(part: ConditionText): { readonly word: string; readonly isQuoted: boolean } {
  const { raw, signs } = part;
  const close = CLOSING[signs.charAt(0)];
  if (close !== undefined && close !== '"' && signs.indexOf(close) === signs.length - 1) return { word: raw.slice(1, -1), isQuoted: true };
  if (close === '"' && /^"(?:[^"]|"")*"$/.test(signs)) return { word: unquoted(part), isQuoted: true };
  return { word: foldText(raw).replace(/\s+/g, ' '), isQuoted: false };
}

function unquoted({ raw, signs }: ConditionText): string {
  let word = '';
  for (let at = 1; at < raw.length - 1; at++) {
    word += raw.charAt(at);
    if (signs.charAt(at) === '"') at += 1;
  }
  return word;
}
