import type { CellStyle, PlannedSheet, WritePlan } from '../../report/write-plan';
import { MARK_NAME, markFormula } from '../mark';
import { memoryXml } from '../memory-part';
import { arrangeSheets, movesTo } from './arrange-sheets';
import { borderSteps } from './borders';
import type { BookFacts, KnownSheet } from './book-facts';
import { chartSteps } from './charts';
import { conditionalFormatSteps, validationSteps } from './conditional-formats';
import { cellSteps, constantSteps, formulaSteps, linkSteps, numberFormatSteps } from './contents';
import { layoutSteps } from './layout';
import type { FontMeasure } from './layout';
import { lookSteps } from './looks';
import { printSteps } from './print-setup';
import { emptySteps } from './refill';
import type { SheetContents } from './sheet-contents';
import type { Step } from './step';
import { byteLength, onSheet } from './step';
import { tableSteps } from './tables';

/** A sheet to write, with the sheet of ours that it takes the place of. */
export interface Target {
  readonly sheet: PlannedSheet;
  readonly styles: readonly CellStyle[];
  readonly known: KnownSheet | null;
  readonly contents: SheetContents | null;
}

/** Marks a sheet as ours, in a hidden name of its own. */
export function markStep(sheet: string, mark: string, isMarked: boolean): Step {
  const formula = `=${markFormula(mark)}`;
  return onSheet(sheet, { calls: 4, data: byteLength(formula) }, (target) => {
    if (isMarked) {
      target.names.getItem(MARK_NAME).formula = formula;
      return;
    }
    target.names.add(MARK_NAME, formula).visible = false;
  });
}

/** Stores the text in the workbook's custom XML part, or takes the part away where there is no text. */
export function memoryStep(memory: string | null, part: string | null): Step {
  return {
    sheet: '',
    bytes: 600 + byteLength(memory ?? ''),
    run: ({ workbook: { customXmlParts } }) => {
      if (memory === null && part !== null) customXmlParts.getItem(part).delete();
      else if (memory !== null && part !== null) customXmlParts.getItem(part).setXml(memoryXml(memory));
      else if (memory !== null) customXmlParts.add(memoryXml(memory));
    },
  };
}

/** Brings the sheets from one order into another. */
export function orderSteps(present: readonly string[], wanted: readonly string[]): readonly Step[] {
  return movesTo(present, wanted).map(({ sheet, position }) =>
    onSheet(sheet, { calls: 2 }, (target) => {
      target.position = position;
    }),
  );
}

function startSteps({ sheet, known, contents }: Target): readonly Step[] {
  if (known && contents) return emptySteps(known, sheet, contents);
  const add: Step = {
    sheet: sheet.name,
    bytes: 300 + byteLength(sheet.name),
    run: ({ workbook }) => void workbook.worksheets.add(sheet.name),
  };
  return [add];
}

/** The steps that fill the sheets: tables stand before the formulas that speak of them, looks after the links, charts last. */
export function fillSteps(targets: readonly Target[], measure: FontMeasure): readonly Step[] {
  const withTables = targets.filter(({ sheet }) => sheet.tables.length > 0);
  const others = targets.filter(({ sheet }) => sheet.tables.length === 0);
  return [
    ...targets.flatMap(startSteps),
    ...targets.flatMap(({ sheet, styles }) => numberFormatSteps(sheet, styles)),
    ...withTables.flatMap(({ sheet, styles }) => constantSteps(sheet, styles)),
    ...withTables.flatMap(({ sheet, known }) => tableSteps(sheet, known?.tables ?? [])),
    ...withTables.flatMap(({ sheet, styles }) => formulaSteps(sheet, styles)),
    ...others.flatMap(({ sheet, styles }) => cellSteps(sheet, styles)),
    ...targets.flatMap(({ sheet, styles, known }) => [
      ...linkSteps(sheet),
      ...lookSteps(sheet, styles),
      ...borderSteps(sheet, styles),
      ...layoutSteps(sheet, measure),
      ...conditionalFormatSteps(sheet),
      ...validationSteps(sheet),
      ...printSteps(sheet, known !== null),
      ...(sheet.mark === null ? [] : [markStep(sheet.name, sheet.mark, known !== null && known.mark !== null)]),
    ]),
    ...targets.flatMap(({ sheet, styles, known }) => chartSteps(sheet, styles[0]?.font.name ?? '', known?.charts)),
  ];
}

function nextFree(name: string, taken: Set<string>): string {
  for (let n = 2; ; n += 1) {
    const candidate = `${name}_${String(n)}`;
    if (taken.has(candidate.toLowerCase())) continue;
    taken.add(candidate.toLowerCase());
    return candidate;
  }
}

/** A table that makes room for one of the plan. */
export interface TableRename {
  readonly sheet: string;
  readonly from: string;
  readonly to: string;
}

/** Tables of edited sheets whose names the plan needs for itself. */
export function tableRenames(plan: WritePlan, facts: BookFacts): readonly TableRename[] {
  const needed = new Set(plan.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
  const taken = new Set([...needed, ...facts.takenNames.map((name) => name.toLowerCase())]);
  return plan.keep.flatMap(({ sheet, as }) => {
    const tables = facts.sheets.find(({ name }) => name === sheet)?.tables ?? [];
    return tables
      .filter(({ name }) => needed.has(name.toLowerCase()))
      .map(({ name }) => ({ sheet: as, from: name, to: nextFree(name, taken) }));
  });
}

/** Lets edited sheets of ours go on as the user's own. */
function keepSteps(plan: WritePlan, facts: BookFacts): readonly Step[] {
  const renames = tableRenames(plan, facts);
  return [
    ...plan.keep.map(({ sheet, as }) =>
      onSheet(sheet, { calls: 4, data: byteLength(as) }, (target) => {
        target.names.getItem(MARK_NAME).delete();
        target.name = as;
      }),
    ),
    ...renames.map(({ sheet, from, to }) =>
      onSheet(sheet, { calls: 3, data: byteLength(from + to) }, (target) => {
        target.tables.getItem(from).name = to;
      }),
    ),
  ];
}

/** All that a plan writes, in order. */
export function planSteps(plan: WritePlan, facts: BookFacts, contents: ReadonlyMap<string, SheetContents>): readonly Step[] {
  const targets = plan.sheets.map((sheet): Target => {
    const known = sheet.replaces === null ? null : (facts.sheets.find(({ name }) => name === sheet.replaces) ?? null);
    return { sheet, styles: plan.styles, known, contents: known ? (contents.get(known.name) ?? null) : null };
  });
  const names = new Map(plan.keep.map(({ sheet, as }) => [sheet, as]));
  const present = facts.sheets.map(({ name }) => names.get(name) ?? name);
  const added = plan.sheets.filter(({ replaces }) => replaces === null).map(({ name }) => name);
  const wanted = arrangeSheets(
    facts.sheets.map(({ name, mark }) => ({ name, isOurs: mark !== null })),
    plan,
  );
  return [
    ...keepSteps(plan, facts),
    ...fillSteps(targets, facts.measure),
    ...(plan.memory === null ? [] : [memoryStep(plan.memory, facts.memoryPart)]),
    ...orderSteps([...present, ...added], wanted),
  ];
}
