import type { ZH_CN } from './zh-CN';

/** The id of a text of the interface: a missing one does not compile. */
export type TextId = keyof typeof ZH_CN;
export type Texts = Readonly<Record<TextId, string>>;
/** Names of things that the data names itself, in Chinese: by owner and id, `rule.B01`. What is not there keeps the name in the data. */
export type NamesOfData = Readonly<Record<string, string>>;
export type Locale = 'zh-CN' | 'en-US';
export type TextParams = Readonly<Record<string, string | number>>;

const SLOT = /\{(\w+)(?::([^/}]*)\/([^}]*))?\}/g;

/**
 * Fills the `{x}` of a text; `{n:teacher/teachers}` chooses the word by whether `n` is 1. A parameter that is not given stays visible,
 * so that its absence is seen.
 */
export function fillText(text: string, params: TextParams = {}): string {
  return text.replace(SLOT, (slot, name: string, one?: string, many?: string) => {
    const value = params[name];
    if (value === undefined) return slot;
    if (one === undefined || many === undefined) return String(value);
    return String(value) === '1' ? one : many;
  });
}
