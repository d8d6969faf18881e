import type { RecognisedTable, TableColumn } from '../recognise/table';

/**
 * 佐证: whether a column is kept as evidence under its heading (上交日期, 讲稿, 补助): where rows are events, every column that no field of the kind
 * names; elsewhere only those that somebody said are.
 */
export function isEvidence({ kind, layout }: Pick<RecognisedTable, 'kind' | 'layout'>, { field, label }: TableColumn): boolean {
  if (field === 'evidence') return true;
  return field === 'other' && label !== '' && kind !== 'mixed' && layout !== 'matrix' && layout !== 'summary';
}
