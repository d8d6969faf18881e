import { checkNotices } from '../app/check-notices';
import type { Memory } from '../app/memory';
import { parseMemory } from '../app/stored-memory';
import { assess } from '../assess/assess';
import type { Assessment } from '../assess/assessment';
import { buildLedger } from '../ledger/build-ledger';
import type { Semester } from '../ledger/semester';
import { semesterOf } from '../ledger/semester';
import type { CorrectionsProblem } from '../recognise/corrections-text';
import { joinCorrections } from '../recognise/corrections-text';
import { recognise } from '../recognise/recognise';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { DEFAULT_PRESET, presetById, PRESETS } from '../standard/presets';
import type { Standard } from '../standard/rule';
import type { FileWorkbook } from '../workbook/file/file-workbook';
import { CommandError } from './command-text';
import { readBook } from './open-books';
import { readCorrectionsFile } from './read-corrections-file';

export interface CheckOptions {
  readonly standard?: string;
  readonly semester?: string;
  /** 更正文件: a text file of corrections; it wins over what the first book remembers. */
  readonly corrections?: string;
  /** Local time of the check, `2025-01-10T09:30`. */
  readonly asOf: string;
}

export interface CheckedBooks {
  readonly assessment: Assessment;
  readonly snapshots: readonly [WorkbookSnapshot, ...WorkbookSnapshot[]];
  /** Parts of the file of corrections that could not be used. */
  readonly problems: readonly CorrectionsProblem[];
}

/**
 * Checks the books of one school together; what the first one remembers (standard, semester, corrections) holds where no option says
 * otherwise. Throws `CommandError` where there is nothing to check.
 */
export async function checkBooks(books: readonly FileWorkbook[], options: CheckOptions): Promise<CheckedBooks> {
  const chosen = { standard: standardOf(options.standard), semester: semesterGiven(options.semester) };
  const brought = options.corrections === undefined ? null : readCorrectionsFile(options.corrections);
  const [first, ...others] = await Promise.all(books.map(readBook));
  if (!first) throw new CommandError('cmd.noBook');
  const snapshots = [first, ...others] as const;
  const memory = parseMemory(first.memory);
  const semester = chosen.semester ?? remembered(memory);
  const corrections = brought ? joinCorrections(memory.corrections, brought.corrections) : memory.corrections;
  const recognition = recognise(snapshots, corrections);
  const ledger = buildLedger(snapshots, recognition, { ...(semester ? { semester } : {}), today: options.asOf.slice(0, 10), corrections });
  const standard = chosen.standard ?? presetById(memory.standard ?? '') ?? DEFAULT_PRESET;
  const assessment = assess(ledger, standard, options.asOf);
  refuseNothing(snapshots, assessment);
  return { assessment, snapshots, problems: brought?.problems ?? [] };
}

function refuseNothing(snapshots: readonly WorkbookSnapshot[], assessment: Assessment): void {
  for (const { code, params } of checkNotices(snapshots, assessment)) {
    if (code === 'empty') throw new CommandError('cmd.empty');
    if (code === 'none') throw new CommandError('cmd.nothing', params);
  }
}

function standardOf(id: string | undefined): Standard | null {
  if (id === undefined) return null;
  const standard = presetById(id);
  if (!standard) throw new CommandError('cmd.standard.unknown', { id, known: PRESETS.map((preset) => preset.id).join(', ') });
  return standard;
}

function semesterGiven(id: string | undefined): Semester | null {
  if (id === undefined) return null;
  const semester = semesterOf(id);
  if (!semester) throw new CommandError('cmd.semester.bad', { id });
  return semester;
}

function remembered(memory: Memory): Semester | null {
  return memory.semester === undefined ? null : semesterOf(memory.semester);
}
