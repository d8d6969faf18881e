import type { WritePlan } from '../../report/write-plan';
import { HostError } from '../port';
import type { Book } from './book';
import { isProtectedSheet } from './sheet-bytes';

const FORBIDDEN = /[[\]:*?/\\]|^'|'$/;
const MAX_NAME = 31;

function refuse(sheet: string, reason: string): never {
  throw new HostError('write-refused', { sheet, reason });
}

/** Refuses to touch a sheet that is not ours, or that a person has protected. */
function checkOwn(book: Book, marks: ReadonlyMap<number, string>, name: string): void {
  const index = book.sheets.findIndex((sheet) => sheet.name === name);
  const sheet = book.sheets[index];
  if (!sheet?.path || !marks.has(index)) refuse(name, 'not-ours');
  if (isProtectedSheet(book.parts.bytes(sheet.path) ?? new Uint8Array())) throw new HostError('protected-sheet', { sheet: name });
}

/** Refuses to change cells of a sheet that is not there, or that a person has protected. */
function checkEdited(book: Book, name: string): void {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet?.path) refuse(name, 'no-sheet');
  if (isProtectedSheet(book.parts.bytes(sheet.path) ?? new Uint8Array())) throw new HostError('protected-sheet', { sheet: name });
}

function checkNames(book: Book, plan: WritePlan): void {
  const renamed = new Map(plan.keep.map(({ sheet, as }) => [sheet, as]));
  const names = [
    ...book.sheets.map(({ name }) => renamed.get(name) ?? name),
    ...plan.sheets.filter(({ replaces }) => replaces === null).map(({ name }) => name),
  ];
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name.toLowerCase())) refuse(name, 'name-taken');
    seen.add(name.toLowerCase());
  }
  for (const name of [...plan.sheets.map((sheet) => sheet.name), ...renamed.values()]) {
    if (name === '' || name.length > MAX_NAME || FORBIDDEN.test(name)) refuse(name, 'name');
  }
}

/**
 * Refuses a plan that this workbook cannot take, before anything is written. Throws `HostError`: `protected-book`, `protected-sheet`,
 * `write-refused`.
 */
export function checkPlan(book: Book, marks: ReadonlyMap<number, string>, plan: WritePlan): void {
  if (book.isStructureProtected && (plan.sheets.length > 0 || plan.keep.length > 0)) throw new HostError('protected-book');
  for (const { sheet } of plan.keep) checkOwn(book, marks, sheet);
  for (const { replaces, name } of plan.sheets) {
    if (replaces === null) continue;
    if (replaces !== name) refuse(name, 'renamed');
    checkOwn(book, marks, replaces);
  }
  for (const { sheet } of plan.edits ?? []) checkEdited(book, sheet);
  checkNames(book, plan);
}
