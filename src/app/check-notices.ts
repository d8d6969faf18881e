import type { Assessment } from '../assess/assessment';
import { isBlank } from '../sheet/cell-value';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import type { Notice } from './session';

/** 原表: the sheets that are the user's, not made by the add-in. */
export function userSheets(workbooks: readonly WorkbookSnapshot[]): readonly SheetSnapshot[] {
  return workbooks.flatMap(({ sheets }) => sheets.filter(({ mark }) => mark === null));
}

/**
 * What a check has to say besides its result, most important first. `empty` and `none` mean that there is no result to show.
 */
export function checkNotices(workbooks: readonly WorkbookSnapshot[], assessment: Assessment): readonly Notice[] {
  const sheets = userSheets(workbooks);
  if (sheets.every(({ values }) => values.every((row) => row.every(isBlank)))) return [{ code: 'empty', params: {} }];
  const { tables, people, hasRoster } = assessment.ledger;
  if (tables.every(({ kind }) => kind === 'unrecognised')) return [{ code: 'none', params: { n: sheets.length } }];
  return [
    ...sheets.filter(({ truncatedFrom }) => truncatedFrom !== undefined).map(tooLarge),
    ...(hasRoster ? [] : [{ code: 'no-roster', params: { n: people.length } } as const]),
    ...errorValues(assessment),
  ];
}

function tooLarge(sheet: SheetSnapshot): Notice {
  return { code: 'too-large', params: { sheet: sheet.name, n: sheet.values.length } };
}

function errorValues({ issues }: Assessment): readonly Notice[] {
  const bySheet = new Map<string, number>();
  for (const { code, cells } of issues) {
    if (code === 'cell/error-value') bySheet.set(cells[0].sheet, (bySheet.get(cells[0].sheet) ?? 0) + 1);
  }
  return [...bySheet].map(([sheet, n]) => ({ code: 'external', params: { sheet, n } }));
}
