import type { WritePlan } from '../../report/write-plan';
import type { WorkOptions } from '../port';
import type { BookFacts, KnownSheet } from './book-facts';
import { readBookFacts } from './book-facts';
import type { FormerRun } from './edit-cells';
import { growingTables, unEditSteps } from './edit-cells';
import type { Image } from './image';
import type { Target } from './plan-steps';
import { fillSteps, markStep, memoryStep, orderSteps, tableRenames } from './plan-steps';
import { send } from './send';
import type { SheetContents } from './sheet-contents';
import { readContents } from './sheet-contents';
import type { Step } from './step';
import { byteLength, onSheet } from './step';

/** What is needed to take a plan back. */
export interface Undo {
  readonly plan: WritePlan;
  /** The workbook before the plan. */
  readonly before: BookFacts;
  /** The replaced sheets as they stood, by name. */
  readonly images: ReadonlyMap<string, Image>;
  /** What stood in single cells that were changed. */
  readonly former: readonly FormerRun[];
}

/** Names of all sheets that the plan has to do with. */
export function involvedNames(plan: WritePlan): ReadonlySet<string> {
  const edited = (plan.edits ?? []).map(({ sheet }) => sheet);
  return new Set([...plan.sheets.map(({ name }) => name), ...plan.keep.flatMap(({ sheet, as }) => [sheet, as]), ...edited]);
}

function deleteSteps({ plan, before }: Undo, now: BookFacts, spared: ReadonlySet<string>): readonly Step[] {
  const old = new Set(before.sheets.map(({ id }) => id));
  const added = plan.sheets.filter(({ replaces }) => replaces === null).map(({ name }) => name);
  const gone = now.sheets.filter(({ id, name }) => added.includes(name) && !old.has(id) && !spared.has(name));
  return gone.map(({ name }) => onSheet(name, { calls: 2 }, (target) => target.delete()));
}

/** Gives kept sheets their names, tables and marks back, where the sheets that took them are gone. */
function unkeepSteps({ plan, before }: Undo, now: BookFacts, spared: ReadonlySet<string>): readonly Step[] {
  const renames = tableRenames(plan, before);
  return plan.keep.flatMap(({ sheet, as }) => {
    const mark = before.sheets.find(({ name }) => name === sheet)?.mark;
    const known = now.sheets.find(({ name }) => name === as);
    if (mark == null || !known || spared.has(sheet)) return [];
    const tables = renames.filter((one) => one.sheet === as && known.tables.some(({ name }) => name === one.to));
    return [
      ...tables.map(({ from, to }) =>
        onSheet(as, { calls: 3, data: byteLength(from + to) }, (target) => {
          target.tables.getItem(to).name = from;
        }),
      ),
      onSheet(as, { calls: 2, data: byteLength(sheet) }, (target) => {
        target.name = sheet;
      }),
      markStep(sheet, mark, known.mark !== null),
    ];
  });
}

function targetOf(known: KnownSheet, { sheet, styles }: Image, contents: SheetContents): Target {
  return { sheet, styles, known, contents };
}

function refillTargets(
  { images }: Undo,
  now: BookFacts,
  contents: ReadonlyMap<string, SheetContents>,
  spared: ReadonlySet<string>,
): readonly Target[] {
  return now.sheets.flatMap((known) => {
    const image = spared.has(known.name) ? undefined : images.get(known.name);
    const there = contents.get(known.name);
    return image && there ? [targetOf(known, image, there)] : [];
  });
}

/** The memory goes back, unless something else was stored since. */
function memorySteps({ plan, before }: Undo, now: BookFacts): readonly Step[] {
  const isOurs = plan.memory !== null && now.memory === plan.memory && now.memory !== before.memory;
  return isOurs ? [memoryStep(before.memory, now.memoryPart)] : [];
}

/** The former order of the sheets that are there, with those that came since behind. */
function formerOrder({ before }: Undo, present: readonly string[]): readonly string[] {
  const former = before.sheets.map(({ name }) => name).filter((name) => present.includes(name));
  return [...former, ...present.filter((name) => !former.includes(name))];
}

function undoSteps(undo: Undo, now: BookFacts, contents: ReadonlyMap<string, SheetContents>, spared: ReadonlySet<string>): readonly Step[] {
  const deleted = deleteSteps(undo, now, spared);
  const names = new Map(undo.plan.keep.filter(({ sheet }) => !spared.has(sheet)).map(({ sheet, as }) => [as, sheet]));
  const present = now.sheets.map(({ name }) => name).filter((name) => !deleted.some(({ sheet }) => sheet === name));
  const renamed = present.map((name) => names.get(name) ?? name);
  const isFree = ({ sheet }: { readonly sheet: string }) => !spared.has(sheet);
  const grown = growingTables(undo.plan.edits ?? [], undo.before).filter(isFree);
  return [
    ...unEditSteps(undo.former.filter(isFree), grown),
    ...deleted,
    ...unkeepSteps(undo, now, spared),
    ...fillSteps(refillTargets(undo, now, contents, spared), now.measure),
    ...memorySteps(undo, now),
    ...(spared.size === 0 ? orderSteps(renamed, formerOrder(undo, renamed)) : []),
  ];
}

/** Takes back what a plan wrote, all of it or part of it; sheets in `spared` stay as they are. */
export async function takeBack(undo: Undo, spared: ReadonlySet<string>, options: WorkOptions = {}): Promise<void> {
  const now = await readBookFacts(involvedNames(undo.plan), true);
  const wanted = now.sheets
    .filter(({ name }) => undo.images.has(name) && !spared.has(name))
    .map(({ name, used }) => ({ name, area: fromA1(used) }));
  const contents = await readContents(wanted);
  await send(undoSteps(undo, now, contents, spared), { ...options, total: undo.plan.sheets.length });
}

/** The area from A1 to the end of the used cells. */
export function fromA1(used: KnownSheet['used']): KnownSheet['used'] {
  return used && { top: 0, left: 0, bottom: used.bottom, right: used.right };
}
