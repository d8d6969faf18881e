import type { WritePlan } from '../../report/write-plan';
import { HostError } from '../port';
import type { BookFacts } from './book-facts';

const FORBIDDEN = /[[\]:*?/\\]|^'|'$/;
const MAX_NAME = 31;

function refuse(sheet: string, reason: string): never {
  throw new HostError('write-refused', { sheet, reason });
}

/** Refuses to touch a sheet that is not ours, or that a person has protected. */
function checkOwn({ sheets }: BookFacts, name: string): void {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet?.mark == null) return refuse(name, 'not-ours');
  if (sheet.isProtected) throw new HostError('protected-sheet', { sheet: name });
}

/** Refuses to change cells of a sheet that is not there, or that a person has protected. */
function checkEdited({ sheets }: BookFacts, name: string): void {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) return refuse(name, 'no-sheet');
  if (sheet.isProtected) throw new HostError('protected-sheet', { sheet: name });
}

function checkNames({ sheets }: BookFacts, plan: WritePlan): void {
  const renamed = new Map(plan.keep.map(({ sheet, as }) => [sheet, as]));
  const names = [
    ...sheets.map(({ name }) => renamed.get(name) ?? name),
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
 * Refuses a plan that this workbook cannot take, before anything is written. Throws `HostError`: `protected-book`, `read-only`,
 * `protected-sheet`, `write-refused`.
 */
export function checkPlan(facts: BookFacts, plan: WritePlan): void {
  if (facts.isReadOnly) throw new HostError('read-only');
  if (facts.isStructureProtected && (plan.sheets.length > 0 || plan.keep.length > 0)) throw new HostError('protected-book');
  for (const { sheet } of plan.keep) checkOwn(facts, sheet);
  for (const { replaces, name } of plan.sheets) {
    if (replaces === null) continue;
    if (replaces !== name) refuse(name, 'renamed');
    checkOwn(facts, replaces);
  }
  for (const { sheet } of plan.edits ?? []) checkEdited(facts, sheet);
  checkNames(facts, plan);
}
