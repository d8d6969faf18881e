import type { Language } from '../../i18n/language';
import type { Scope } from '../../standard/rule';

/** Whom a rule is for, in words. */
export function scopeText(scope: Scope, language: Language): string {
  switch (scope.kind) {
    case 'all':
      return language.text('std.rule.all');
    case 'role':
      return language.text('scope.role', { words: language.list(scope.words) });
    case 'age':
      return language.text('scope.age', { range: rangeText(scope, language) });
    case 'years-of-teaching':
      return language.text('scope.years', { range: rangeText(scope, language) });
  }
}

function rangeText({ atLeast, atMost }: { readonly atLeast?: number; readonly atMost?: number }, language: Language): string {
  if (atLeast !== undefined && atMost !== undefined) return language.text('range.between', { a: atLeast, b: atMost });
  if (atLeast !== undefined) return language.text('range.atLeast', { a: atLeast });
  return language.text('range.atMost', { b: atMost ?? '' });
}
