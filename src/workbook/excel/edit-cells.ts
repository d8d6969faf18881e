import type { EditedCell, PlannedScalar, SheetEdit } from '../../report/write-plan';
import { formatArea } from '../../sheet/a1';
import type { Area } from '../../sheet/cell-address';
import { contains } from '../../sheet/cell-address';
import type { BookFacts } from './book-facts';
import { once, request, supports } from './request';
import type { Step } from './step';
import { byteLength, onSheet } from './step';
import type { KnownTable } from './tables';
import { typedText } from './typed-text';

/** Neighbouring cells of one row that are changed together. */
interface Run {
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly EditedCell['value'][];
}

/** What stood in the cells of a run. */
export interface FormerRun extends Run {
  readonly formulas: readonly unknown[];
  readonly present: readonly unknown[];
  readonly formats: readonly string[];
}

function runsOf({ sheet, cells }: SheetEdit): readonly Run[] {
  const ordered = cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
  const runs: { sheet: string; area: Area; values: EditedCell['value'][] }[] = [];
  for (const { row, column, value } of ordered) {
    const last = runs.at(-1);
    if (last?.area.top === row && last.area.right === column - 1) {
      last.area = { ...last.area, right: column };
      last.values.push(value);
    } else runs.push({ sheet, area: { top: row, left: column, bottom: row, right: column }, values: [value] });
  }
  return runs;
}

/** Reads what stands in the cells that a plan changes; one round trip. */
export function readFormer(edits: readonly SheetEdit[]): Promise<readonly FormerRun[]> {
  const runs = edits.flatMap(runsOf);
  if (runs.length === 0) return Promise.resolve([]);
  return request(
    async (context) => {
      const loaded = runs.map(({ sheet, area }) => {
        const range = once(context.workbook.worksheets.getItem(sheet).getRange(formatArea(area)));
        range.load('formulas,values,numberFormat');
        return range;
      });
      await context.sync();
      return runs.map((run, i): FormerRun => {
        const range = loaded[i];
        const rowOf = (rows: unknown[][] | undefined) => rows?.[0] ?? [];
        return {
          ...run,
          formulas: rowOf(range?.formulas as unknown[][] | undefined),
          present: rowOf(range?.values as unknown[][] | undefined),
          formats: rowOf(range?.numberFormat as unknown[][] | undefined).map(String),
        };
      });
    },
    { waitsForEdit: true },
  );
}

function inputOf(value: PlannedScalar | null, format: string): PlannedScalar {
  if (value === null) return '';
  return typeof value === 'string' ? typedText(value, format) : value;
}

/** What is assigned to give a cell back what it held: a formula, or a constant that stays what it is. */
function formerInput(formula: unknown, value: unknown, format: string): PlannedScalar {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? formula : inputOf((formula ?? '') as PlannedScalar, format);
}

function assign({ sheet, area }: Run, inputs: readonly PlannedScalar[]): Step {
  const data = inputs.reduce((sum: number, input) => sum + byteLength(String(input)) + 3, 0);
  return onSheet(sheet, { calls: 3, data }, (target) => {
    once(target.getRange(formatArea(area))).formulas = [[...inputs]];
  });
}

/** Tables that a plan lets grow, as they stand. An Excel before ExcelApi 1.13 cannot: the rows then stand below the table. */
export function growingTables(
  edits: readonly SheetEdit[],
  facts: BookFacts,
): readonly (KnownTable & { readonly sheet: string; readonly bottom: number })[] {
  if (!supports('1.13')) return [];
  return edits.flatMap(({ sheet, grow }) => {
    const tables = facts.sheets.find(({ name }) => name === sheet)?.tables ?? [];
    return tables.flatMap((table) => {
      const wanted = grow.filter(({ row, column }) => contains({ ...table.area, bottom: table.area.top }, row, column));
      const bottom = Math.max(table.area.bottom, ...wanted.map((one) => one.bottom));
      return bottom > table.area.bottom ? [{ ...table, sheet, bottom }] : [];
    });
  });
}

function resize(sheet: string, name: string, area: Area): Step {
  return onSheet(sheet, { calls: 3, data: byteLength(name) }, (target) => target.tables.getItem(name).resize(formatArea(area)));
}

/** The steps that change the cells. */
export function editSteps(former: readonly FormerRun[], tables: ReturnType<typeof growingTables>): readonly Step[] {
  return [
    ...former.map((run) =>
      assign(
        run,
        run.values.map((value, i) => inputOf(value, run.formats[i] ?? 'General')),
      ),
    ),
    ...tables.map(({ sheet, name, area, bottom }) => resize(sheet, name, { ...area, bottom })),
  ];
}

/** The steps that give the cells back what they held. */
export function unEditSteps(former: readonly FormerRun[], tables: ReturnType<typeof growingTables>): readonly Step[] {
  return [
    ...tables.map(({ sheet, name, area }) => resize(sheet, name, area)),
    ...former.map((run) =>
      assign(
        run,
        run.formulas.map((formula, i) => formerInput(formula, run.present[i], run.formats[i] ?? 'General')),
      ),
    ),
  ];
}

/** Cells of edited sheets as one text, by sheet: the same as long as nobody changes one of them. */
export function editedText(runs: readonly FormerRun[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { sheet, formulas } of runs) texts.set(sheet, (texts.get(sheet) ?? '') + JSON.stringify(formulas));
  return texts;
}
