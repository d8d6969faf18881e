import type { Language } from '../../i18n/language';
import type { TextId } from '../../i18n/texts';
import type { TableColumn, TableKind } from '../../recognise/table';

/** What a table was taken for, in the school's words. */
export function kindText(kind: TableKind, language: Language): string {
  const id: TextId = `kind.${kind}`;
  return language.text(id);
}

/** What a column was taken for; in a summary of several kinds, of which kind. */
export function fieldText({ field, kind: own }: TableColumn, kind: TableKind, language: Language): string {
  const name = language.textOr(`field.${own ?? kind}.${field}`, language.textOr(`field.${field}`, field));
  return own === undefined ? name : `${kindText(own, language)}${language.text('list.dot')}${name}`;
}
