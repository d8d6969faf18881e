import type { Language } from '../../i18n/language';
import type { Standard } from '../../standard/rule';

/** Whom a rule is for, as a clerk reads and writes it; a term alone with what the standard means by it: 青年教师（年龄≤35）. */
export function scopeText(scope: string, language: Language, { terms = [] }: Pick<Standard, 'terms'>): string {
  if (scope === '') return language.text('std.rule.all');
  const meaning = terms.find(({ term }) => term === scope)?.meaning;
  return meaning === undefined ? scope : language.text('scope.term', { term: scope, meaning });
}
