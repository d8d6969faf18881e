import type { CellRange } from '../sheet/cell-address';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { Standard } from '../standard/rule';
import type { WritePlan } from '../report/write-plan';
import type { WorkbookPort } from '../workbook/port';
import type { Patience } from './patience';
import { withPatience } from './patience';
import type { Notice, Session } from './session';
import type { SessionStore } from './session-store';
import type { Stages } from './stages';

export type StandardKeeper = Pick<Session, 'useStandard' | 'openStandard' | 'exportStandard' | 'importStandard' | 'insertChecklist'>;

interface Keeping {
  readonly session: Pick<Session, 'check' | 'remember' | 'reveal'>;
  /** The one that is written to. */
  readonly workbook: WorkbookPort;
  readonly store: SessionStore;
  readonly stages: () => Promise<Stages>;
  /** Does it as the one piece of work of the moment, or not at all. */
  readonly write: (run: (patience: Patience) => Promise<void>) => Promise<void>;
  readonly onWritten: () => void;
  readonly onError: (error: unknown, doing: string) => void;
}

type Planned =
  | { readonly kind: 'plan'; readonly plan: WritePlan; readonly rows?: number }
  | { readonly kind: 'unchanged' }
  /** What is wanted stands there. */
  | { readonly kind: 'stands'; readonly at: CellRange }
  | { readonly kind: 'other-sheet'; readonly sheet: string }
  | { readonly kind: 'no-column'; readonly table: string; readonly heading: string }
  | { readonly kind: 'no-room'; readonly table?: string; readonly sheet?: string };

interface Written {
  readonly isChanged: boolean;
  readonly rows: number;
  /** The beginning of the sheet that was written, or of what stood there; null where neither is known. */
  readonly at: CellRange | null;
}

/** 保管标准: keeps the sheets 达标标准 and 材料清单, and carries the standard as text. What goes wrong is told, never thrown. */
export function createStandardKeeper(keeping: Keeping): StandardKeeper {
  const { session, store, stages, onError } = keeping;

  async function attempt<T>(doing: string, act: (stages: Stages) => Promise<T>): Promise<T | null> {
    try {
      return await act(await stages());
    } catch (error) {
      onError(error, doing);
      return null;
    }
  }

  async function use(find: (stages: Stages) => Promise<Standard>): Promise<boolean> {
    let id: string | null = null;
    const written = await writing(keeping, async (from, target) => {
      const standard = await find(from);
      id = standard.id;
      return planFor(standard, from, target);
    });
    if (!written || id === null) return false;
    await session.remember({ standard: id });
    await session.check();
    return true;
  }

  return {
    useStandard: (id) => use((from) => from.standard(id)),
    async openStandard() {
      const written = await writing(keeping, async (from, target) => {
        const at = (await placeIn(target)) ?? placeRead(store);
        return at ? { kind: 'stands', at } : planFor(await present(store, from), from, target);
      });
      if (written?.isChanged) await session.check();
      return written?.at ? session.reveal(written.at) : false;
    },
    exportStandard: () => attempt('exporting', async (from) => from.standardText(await present(store, from))),
    async importStandard(text) {
      const read = await attempt('importing', (from) => from.readStandardText(text));
      if (read?.kind !== 'read' || read.standard.rules.length === 0) return read;
      return (await use(() => Promise.resolve(read.standard))) ? read : null;
    },
    async insertChecklist() {
      const { assessment } = store.state();
      if (!assessment) return null;
      const written = await writing(keeping, (from, target) => from.planChecklist(assessment, target));
      if (!written?.isChanged) return written && 0;
      await session.check();
      if (written.at) await session.reveal(written.at);
      return written.rows;
    },
  };
}

/** The standard of the last result, or the one that the next check will go by. */
async function present(store: SessionStore, from: Stages): Promise<Standard> {
  const { assessment, memory } = store.state();
  return assessment?.standard ?? (await from.standard(memory.standard));
}

/** 本校修改 says what differs from the preset of the same id, if there is one. */
async function planFor(standard: Standard, stages: Stages, target: WorkbookSnapshot): Promise<Planned> {
  const base = await stages.standard(standard.id);
  return stages.planStandard(standard, target, base.id === standard.id ? base : null);
}

/** Plans against the workbook as it stands now and applies the plan: all of it, or nothing; null where that could not be done. */
async function writing(
  { workbook, store, stages, write, onWritten }: Keeping,
  plan: (stages: Stages, target: WorkbookSnapshot) => Promise<Planned>,
): Promise<Written | null> {
  const done: Written[] = [];
  await write(async (patience) => {
    const { signal } = patience;
    const [from, { refuseWhatCannotBeWritten }] = await Promise.all([stages(), import('./run-insertion')]);
    const target = await withPatience(() => workbook.read({ signal }), patience);
    const planned = await plan(from, target);
    if (planned.kind === 'plan') {
      refuseWhatCannotBeWritten(target);
      await withPatience(() => workbook.apply(planned.plan, { signal }), patience);
      onWritten();
      done.push({ isChanged: true, rows: planned.rows ?? 0, at: beginning(planned.plan, target) });
    } else if (planned.kind === 'unchanged' || planned.kind === 'stands') {
      done.push({ isChanged: false, rows: 0, at: planned.kind === 'stands' ? planned.at : null });
    } else store.notify([noticeOf(planned)]);
  });
  return done[0] ?? null;
}

function noticeOf(refused: Extract<Planned, { readonly kind: 'other-sheet' | 'no-column' | 'no-room' }>): Notice {
  if (refused.kind === 'other-sheet') return { code: 'other-sheet', params: { sheet: refused.sheet } };
  if (refused.kind === 'no-column') return { code: 'no-column', params: { table: refused.table, heading: refused.heading } };
  return { code: 'no-room', params: { place: refused.table ?? refused.sheet ?? '' } };
}

/** The first cell of the sheet that a plan makes, or the first that it changes. */
function beginning({ sheets: [made], edits: [edit] = [] }: WritePlan, { name: workbook }: WorkbookSnapshot): CellRange | null {
  const [cell] = edit?.cells ?? [];
  if (made) return cellAt(workbook, made.name, 0, 0);
  return edit && cell ? cellAt(workbook, edit.sheet, cell.row, cell.column) : null;
}

function cellAt(workbook: string, sheet: string, row: number, column: number): CellRange {
  return { workbook, sheet, top: row, left: column, bottom: row, right: column };
}

async function placeIn(target: WorkbookSnapshot): Promise<CellRange | null> {
  const { standardSheetOf } = await import('../standard/sheet/read-sheet');
  const sheet = standardSheetOf(target);
  return sheet && cellAt(target.name, sheet.name, 0, 0);
}

/** Where the standard stands that the last check read, in whichever workbook that is. */
function placeRead(store: SessionStore): CellRange | null {
  const [first] = store.state().ownStandard?.places.values() ?? [];
  return first?.at.kind === 'cell' ? first.at.cell : null;
}
