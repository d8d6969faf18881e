import { formatColumn } from '../sheet/a1';
import type { CellRange } from '../sheet/cell-address';
import type { Language } from './language';
import type { TextParams } from './texts';

/** Why a guess was made, as recognition tells it. */
export interface ToldReason {
  readonly code: string;
  readonly params: TextParams;
}

/** A question as the ledger ranks it. */
export interface AskedDoubt {
  readonly kind: 'kind' | 'column' | 'ambiguous-column' | 'missing-column' | 'person' | 'level' | 'mark' | 'unrecognised';
  readonly at: CellRange;
  readonly table: { readonly kind: string; readonly reasons: readonly ToldReason[] } | null;
  readonly column?: { readonly field: string; readonly kind?: string };
  readonly value?: string;
  readonly suggestion?: string;
  readonly teachers: number;
  readonly records: number;
}

/** The question in one line. */
export function doubtText(doubt: AskedDoubt, language: Language): string {
  const { kind, at, table, value = '', suggestion } = doubt;
  const params = { sheet: at.sheet, value };
  if (kind === 'column') return columnText(doubt, language);
  if (kind === 'person' && suggestion) return language.text('doubt.person.near', { value, suggestion });
  if (kind === 'kind') return language.text('doubt.kind', { ...params, kind: language.textOr(`kind.${table?.kind ?? ''}`, '') });
  return language.text(`doubt.${kind}`, params);
}

function columnText({ at, table, column, value = '' }: AskedDoubt, language: Language): string {
  const { kind = table?.kind ?? '', field = '' } = column ?? {};
  const name = language.textOr(`field.${kind}.${field}`, language.textOr(`field.${field}`, field));
  const params = { sheet: at.sheet, value, column: formatColumn(at.left), field: name };
  return language.text(value === '' ? 'doubt.column.unnamed' : 'doubt.column', params);
}

/** What the answer decides. */
export function worthText({ teachers, records }: AskedDoubt, language: Language): string {
  if (teachers > 0) return language.text('doubt.worth', { t: teachers, r: language.count(records) });
  return records > 0 ? language.text('doubt.records', { r: language.count(records) }) : language.text('doubt.none');
}

/** Why a table or column was taken for what it is, in one line; '' where nothing is told. */
export function reasonsText(reasons: readonly ToldReason[], language: Language): string {
  const told = reasons.map(({ code, params }) => language.textOr(`reason.${idOf(code, params)}`, '', params)).filter((text) => text !== '');
  return told.length === 0 ? '' : language.text('reason.because', { reasons: language.list(told) });
}

/** Of a table, how many headings and columns; of a column, which heading and which share of its cells. */
function idOf(code: string, params: TextParams): string {
  if (code === 'heading' && params['count'] !== undefined) return 'headings';
  return code === 'content' && params['count'] !== undefined ? 'columns' : code;
}
