import { connectClient } from './client';
import { ExcelHost } from './excel-host';
import { newWorkbook } from './model/new-workbook';
import { memberNames } from './rpc/members';
import { HostObject } from './rpc/host-object';
import * as chartParts from './api/chart-parts';
import * as chartSeries from './api/chart-series';
import * as charts from './api/charts';
import * as conditionalFormats from './api/conditional-formats';
import * as customXml from './api/custom-xml';
import * as dataValidation from './api/data-validation';
import * as names from './api/names';
import * as pageLayout from './api/page-layout';
import * as range from './api/range';
import * as rangeAreas from './api/range-areas';
import * as rangeFormat from './api/range-format';
import * as sheetParts from './api/sheet-parts';
import * as tables from './api/tables';
import * as workbook from './api/workbook';
import * as worksheet from './api/worksheet';

type AnyClass = abstract new (...args: never[]) => object;

const MODULES: readonly object[] = [
  chartParts,
  chartSeries,
  charts,
  conditionalFormats,
  customXml,
  dataValidation,
  names,
  pageLayout,
  range,
  rangeAreas,
  rangeFormat,
  sheetParts,
  tables,
  workbook,
  worksheet,
];

const CLASSES = MODULES.flatMap((module) => Object.values(module) as unknown[]).filter(
  (one): one is AnyClass => typeof one === 'function' && one.prototype instanceof HostObject,
);

/** Members of the library that its declarations leave out. */
const HIDDEN = ['_ValidateArraySize'];

beforeAll(() => connectClient(new ExcelHost(newWorkbook('x'))));

test.each(CLASSES.map((type) => [type.name, type] as const))('every member of %s is one of the API', (name, type) => {
  const library = (Excel as unknown as Record<string, AnyClass>)[name];
  expect(library).toBeDefined();
  const known = new Set(memberNames(library!.prototype as object));
  const ours = memberNames(type.prototype as object);
  expect(ours.filter((member) => !known.has(member) && !HIDDEN.includes(member))).toEqual([]);
});

test.each(CLASSES.map((type) => [type.name, type] as const))('what can be written in %s can be written in the API', (name, type) => {
  const library = (Excel as unknown as Record<string, { prototype: object }>)[name]!.prototype;
  const writable = memberNames(type.prototype as object).filter((member) => setterOf(type.prototype as object, member));
  expect(writable.filter((member) => !setterOf(library, member))).toEqual([]);
});

function setterOf(prototype: object, member: string): boolean {
  for (let type: object | null = prototype; type; type = Object.getPrototypeOf(type) as object | null) {
    const found = Object.getOwnPropertyDescriptor(type, member);
    if (found) return found.set !== undefined;
  }
  return false;
}
