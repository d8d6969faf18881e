import type { WritePlan } from '../../report/write-plan';
import type { Area } from '../../sheet/cell-address';
import type { Receipt, WorkOptions } from '../port';
import { HostError } from '../port';
import type { BookFacts } from './book-facts';
import { readBookFacts } from './book-facts';
import { checkPlan } from './check-plan';
import { editedText, editSteps, growingTables, readFormer } from './edit-cells';
import type { Image } from './image';
import { imageOf } from './image';
import { planSteps } from './plan-steps';
import { send } from './send';
import type { Wanted } from './fingerprint';
import { readFingerprints } from './fingerprint';
import type { SheetContents } from './sheet-contents';
import { readContents } from './sheet-contents';
import type { Undo } from './undo';
import { fromA1, involvedNames, takeBack } from './undo';

/** A sheet that was written while the pane is open, and what stood in it right after. */
export interface Written {
  readonly image: Image;
  readonly fingerprint: string;
}

/** The sheets that were written while the pane is open, by name: they can be written back exactly. */
export type WrittenSheets = Map<string, Written>;

/** The replaced sheets as they stand: as they were written, where that is known and nobody has changed them since. */
function imagesOf(
  plan: WritePlan,
  facts: BookFacts,
  contents: ReadonlyMap<string, SheetContents>,
  written: WrittenSheets,
): Map<string, Image> {
  const images = new Map<string, Image>();
  for (const planned of plan.sheets) {
    const known = facts.sheets.find(({ name }) => name === planned.replaces);
    const there = known && contents.get(known.name);
    if (!known || !there) continue;
    const former = written.get(known.name);
    images.set(known.name, former?.fingerprint === there.fingerprint ? former.image : imageOf(known, there, planned, plan.styles));
  }
  return images;
}

function plannedArea({ cells }: WritePlan['sheets'][number]): Area | null {
  const right = cells.reduce((most, row) => Math.max(most, row.length), 0) - 1;
  return right < 0 ? null : { top: 0, left: 0, bottom: cells.length - 1, right };
}

/** Reads back what was written, so that it is known when somebody changes it. */
async function remember(plan: WritePlan, written: WrittenSheets): Promise<void> {
  const fingerprints = await readFingerprints(plan.sheets.map((sheet) => ({ name: sheet.name, area: plannedArea(sheet) })));
  for (const sheet of plan.sheets) {
    written.set(sheet.name, { image: { sheet, styles: plan.styles }, fingerprint: fingerprints.get(sheet.name) ?? '' });
  }
}

/** Written sheets that hold something else by now, or are protected. */
async function changedSheets(plan: WritePlan, fingerprints: ReadonlyMap<string, string>): Promise<ReadonlySet<string>> {
  const now = await readBookFacts(involvedNames(plan));
  const there = now.sheets.filter(({ name }) => fingerprints.has(name));
  const wanted = there.map(({ name, used }): Wanted => ({ name, area: fromA1(used) }));
  const present = await readFingerprints(wanted);
  const changed = there.filter(({ name, isProtected }) => isProtected || present.get(name) !== fingerprints.get(name));
  return new Set(changed.map(({ name }) => name));
}

/** Sheets in which a cell that the plan changed holds something else by now. */
async function changedAgain(plan: WritePlan, texts: ReadonlyMap<string, string>): Promise<ReadonlySet<string>> {
  const present = editedText(await readFormer(plan.edits ?? []));
  return new Set([...texts].flatMap(([sheet, text]) => (present.get(sheet) === text ? [] : [sheet])));
}

async function receiptFor(undo: Undo, written: WrittenSheets, former: WrittenSheets): Promise<Receipt> {
  const { plan } = undo;
  const fingerprints = new Map(plan.sheets.map(({ name }) => [name, written.get(name)?.fingerprint ?? '']));
  const edited = editedText(await readFormer(plan.edits ?? []));
  return {
    added: plan.sheets.filter(({ replaces }) => replaces === null).map(({ name }) => name),
    replaced: plan.sheets.filter(({ replaces }) => replaces !== null).map(({ name }) => name),
    kept: plan.keep,
    async restore(options = {}) {
      const changed = new Set([...(await changedSheets(plan, fingerprints)), ...(await changedAgain(plan, edited))]);
      options.signal?.throwIfAborted();
      await takeBack(undo, changed, options);
      for (const { name } of plan.sheets) {
        const before = former.get(name);
        if (before && !changed.has(name)) written.set(name, before);
        else written.delete(name);
      }
      return { kept: [...changed] };
    },
  };
}

async function rollBack(undo: Undo, cause: unknown): Promise<void> {
  try {
    await takeBack(undo, new Set());
  } catch (error) {
    throw new HostError(
      'write-refused',
      { sheet: error instanceof HostError ? (error.params.sheet ?? '') : '', reason: 'rollback' },
      { cause },
    );
  }
}

/**
 * Applies all of the plan. Whatever keeps it from that, an abort too, is followed by taking back what was written, and rejects. Rejects
 * with a `HostError`, or the signal's reason.
 */
export async function applyPlan(plan: WritePlan, written: WrittenSheets, options: WorkOptions = {}): Promise<Receipt> {
  options.signal?.throwIfAborted();
  const before = await readBookFacts(involvedNames(plan));
  checkPlan(before, plan);
  const replaced = before.sheets.filter(({ name }) => plan.sheets.some(({ replaces }) => replaces === name));
  const contents = await readContents(
    replaced.map(({ name, used }) => ({ name, area: fromA1(used) })),
    options.signal,
  );
  const edits = plan.edits ?? [];
  const cells = await readFormer(edits);
  const undo: Undo = { plan, before, images: imagesOf(plan, before, contents, written), former: cells };
  const former: WrittenSheets = new Map(written);
  try {
    const steps = [...planSteps(plan, before, contents), ...editSteps(cells, growingTables(edits, before))];
    await send(steps, { ...options, total: plan.sheets.length });
    await remember(plan, written);
  } catch (error) {
    await rollBack(undo, error);
    throw error;
  }
  return receiptFor(undo, written, former);
}
