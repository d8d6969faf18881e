import { checkNotices } from '../app/check-notices';
import type { Memory } from '../app/memory';
import { parseMemory } from '../app/stored-memory';
import { assess } from '../assess/assess';
import type { Assessment } from '../assess/assessment';
import { buildLedger } from '../ledger/build-ledger';
import { excludeRecords } from '../ledger/exclude-records';
import type { Semester } from '../ledger/semester';
import { semesterOf } from '../ledger/semester';
import type { CorrectionsProblem } from '../recognise/corrections-text';
import { joinCorrections } from '../recognise/corrections-text';
import { recognise } from '../recognise/recognise';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { findExclusions } from '../report/find-exclusions';
import { DEFAULT_PRESET, presetById } from '../standard/presets';
import { standardOfWorkbooks } from '../standard/sheet/read-sheet';
import type { BrokenCell } from '../standard/sheet/sheet-row';
import type { FileWorkbook } from '../workbook/file/file-workbook';
import { CommandError } from './command-text';
import { loadStandard } from './load-standard';
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
  /** Cells of the standard that make no sense: their rows are not checked. */
  readonly broken: readonly BrokenCell[];
  /** Parts of the file of corrections that could not be used. */
  readonly problems: readonly CorrectionsProblem[];
}

/**
 * Checks the books of one school together, against the standard that a book keeps on its sheet 达标标准; what the first one remembers
 * (standard, semester, corrections) holds where neither an option nor a sheet says otherwise. Throws `CommandError` where there is nothing to check.
 */
export async function checkBooks(books: readonly FileWorkbook[], options: CheckOptions): Promise<CheckedBooks> {
  const semesterChosen = semesterGiven(options.semester);
  const chosen = options.standard === undefined ? null : await loadStandard(options.standard);
  const brought = options.corrections === undefined ? null : readCorrectionsFile(options.corrections);
  const [first, ...others] = await Promise.all(books.map(readBook));
  if (!first) throw new CommandError('cmd.noBook');
  const snapshots = [first, ...others] as const;
  const memory = parseMemory(first.memory);
  const semester = semesterChosen ?? remembered(memory);
  const corrections = brought ? joinCorrections(memory.corrections, brought.corrections) : memory.corrections;
  const recognition = recognise(snapshots, corrections);
  const ledger = buildLedger(snapshots, recognition, { ...(semester ? { semester } : {}), today: options.asOf.slice(0, 10), corrections });
  const { standard, broken } = chosen ?? standardOfWorkbooks(snapshots) ?? rememberedStandard(memory);
  const assessed = withoutExcluded(assess(ledger, standard, options.asOf), first);
  const assessment = { ...assessed, brokenRules: [...broken, ...assessed.brokenRules] };
  refuseNothing(snapshots, assessment);
  return { assessment, snapshots, broken, problems: brought?.problems ?? [] };
}

/** 校方排除: what a person has taken out of the count on the data sheets of the first book is out of the check too. */
function withoutExcluded(assessment: Assessment, target: WorkbookSnapshot): Assessment {
  const exclusions = findExclusions(assessment, target);
  const { ledger, standard, asOf } = assessment;
  return exclusions.length === 0 ? assessment : assess(excludeRecords(ledger, exclusions), standard, asOf);
}

function refuseNothing(snapshots: readonly WorkbookSnapshot[], assessment: Assessment): void {
  for (const { code, params } of checkNotices(snapshots, assessment)) {
    if (code === 'empty') throw new CommandError('cmd.empty');
    if (code === 'none') throw new CommandError('cmd.nothing', params);
  }
}

function rememberedStandard(memory: Memory) {
  return { standard: presetById(memory.standard ?? '') ?? DEFAULT_PRESET, broken: [] };
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
