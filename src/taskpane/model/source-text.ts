import type { Language } from '../../i18n/language';
import type { RuleSource } from '../../standard/rule';

/** Where a rule comes from: document, clause and the words it rests on. The words themselves are never translated. */
export function sourceText({ document, clause, quote }: RuleSource, language: Language): string {
  const place = [document, clause].filter((part) => part !== '').join(' ');
  return quote === undefined ? place : language.text('why.quoted', { place, quote });
}
