import { foldTight } from './fold-text';

/** 达标标准: the sheet that the program and the clerk keep together. */
const STANDARD_SHEET = '达标标准';
/** 统·… and 数·…: what the program inserts, also when a person has edited it and it was kept beside the new one, unmarked. */
const INSERTED = /^[统数]·/;

/** Whether a sheet's name says that it is of the program's making, and so no ledger of the school's. */
export function isOwnSheetName(name: string): boolean {
  return foldTight(name) === STANDARD_SHEET || INSERTED.test(name);
}
