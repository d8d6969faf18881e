import type { Locale, NamesOfData, TextId, TextParams, Texts } from './texts';
import { fillText } from './texts';

/** One language of the interface: its texts, and how it joins a list and writes a number. */
export interface Language {
  readonly locale: Locale;
  /** The text of an id with its parameters filled in. */
  text(id: TextId, params?: TextParams): string;
  /** The text of an id that is put together from data, or the fallback where there is none. */
  textOr(id: string, fallback: string, params?: TextParams): string;
  /** Joins parts of a line: `、` in Chinese, a comma in English. */
  list(parts: readonly string[]): string;
  /** Joins two independent statements: `，` or a comma. */
  clauses(parts: readonly string[]): string;
  /** An integer with its thousands apart: 1,635. */
  count(value: number): string;
}

/** A language of its texts; `names` are what data is called in it where the data's own Chinese names will not do. */
export function createLanguage(locale: Locale, texts: Texts, names: NamesOfData = {}): Language {
  const byId: ReadonlyMap<string, string> = new Map([...Object.entries(names), ...Object.entries(texts)]);
  return {
    locale,
    text: (id, params) => fillText(texts[id], params),
    textOr: (id, fallback, params) => {
      const text = byId.get(id);
      return text === undefined ? fallback : fillText(text, params);
    },
    list: (parts) => parts.join(texts['list.separator']),
    clauses: (parts) => parts.join(texts['list.clauses']),
    count: (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ','),
  };
}
