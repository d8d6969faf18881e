import type { Inserted } from '../../app/session';

/** Prefix of the data sheets, which are counted rather than listed. */
const DATA_SHEET = /^\u6570\u00b7/;

export interface InsertedSheets {
  readonly shown: Inserted['sheets'];
  readonly dataSheets: number;
}

/** The statistics sheets that were inserted, in workbook order, and how many data sheets came with them. */
export function statisticsSheets({ sheets }: Inserted): InsertedSheets {
  const shown = sheets.filter(({ sheet }) => !DATA_SHEET.test(sheet));
  return { shown, dataSheets: sheets.length - shown.length };
}
