import { invalidArgument } from '../rpc/api-error';

/** Excel's rules for the name of a worksheet. */
export function checkSheetName(name: unknown, taken: readonly string[]): string {
  if (typeof name !== 'string' || name.trim() === '') throw invalidArgument('The name of a sheet cannot be blank');
  if (name.length > 31) throw invalidArgument(`The sheet name ${name} has more than 31 characters`);
  if (/[[\]:*?/\\]/.test(name)) throw invalidArgument(`The sheet name ${name} holds one of [ ] : * ? / \\`);
  if (name.startsWith("'") || name.endsWith("'")) throw invalidArgument(`The sheet name ${name} begins or ends with an apostrophe`);
  if (name.toLowerCase() === 'history') throw invalidArgument('History is a reserved name');
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) throw invalidArgument(`There is a sheet ${name} already`);
  return name;
}

/** Rules for the name of a table or a defined name: letters, digits, _ and . only, not a cell's address. */
export function checkDefinedName(name: unknown, taken: readonly string[]): string {
  if (typeof name !== 'string' || !/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name))
    throw invalidArgument(`${String(name)} cannot be a name`);
  if (/^([A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i.test(name)) throw invalidArgument(`The name ${name} reads as a cell`);
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) throw invalidArgument(`The name ${name} is taken`);
  return name;
}
