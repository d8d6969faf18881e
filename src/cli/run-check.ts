import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Clock } from '../app/clock';
import type { HiddenPart } from '../app/hidden-parts';
import { hiddenParts } from '../app/hidden-parts';
import type { Assessment } from '../assess/assessment';
import { offerReports } from '../report/offer-reports';
import { planStatistics } from '../report/plan-statistics';
import type { FileWorkbook } from '../workbook/file/file-workbook';
import { HostError } from '../workbook/port';
import { brokenText } from './broken-text';
import type { CheckedBooks } from './check-books';
import { checkBooks } from './check-books';
import { bothDoubtTexts, bothTexts, CommandError, commandText } from './command-text';
import { toContract } from './contract';
import { doubtLines } from './doubt-lines';
import { openBooks, reasonOf } from './open-books';
import type { CheckArguments } from './parse-arguments';
import { parseArguments } from './parse-arguments';
import { summaryLines } from './summary';

/** Where the command speaks, and what time it is. */
export interface Surroundings {
  readonly clock: Clock;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

/**
 * 检查命令 of the contract: 0 where every teacher meets the standard and no issue of severity `error` stands, 1 where not, 2 where the
 * input could not be used: then one sentence on standard error, and nothing is written.
 */
export async function runCheckCommand(words: readonly string[], { clock, say, complain }: Surroundings): Promise<0 | 1 | 2> {
  try {
    const given = parseArguments(words);
    refuseOverwriting(given);
    const books = openBooks(given.books);
    const checked = await checkBooks(books, { ...given, asOf: clock.now() });
    const { assessment } = checked;
    for (const { at } of checked.problems) complain(bothTexts('cmd.corrections.part', { file: given.corrections ?? '', at }));
    for (const broken of checked.broken) complain(brokenText(broken));
    if (!assessment.ledger.hasRoster) complain(bothTexts('cmd.noRoster', { n: assessment.ledger.people.length }));
    for (const part of hiddenParts(checked.snapshots, assessment.ledger.tables)) complain(hiddenText(part));
    const written = await writeResults(given, checked, books);
    for (const line of [...summaryLines(assessment), ...doubtLines(assessment.ledger)]) say(line);
    for (const file of written) say(commandText('cmd.written', { file }));
    return isClean(assessment) ? 0 : 1;
  } catch (error) {
    complain(sentenceFor(error));
    return 2;
  }
}

function isClean({ teachers, issues }: Assessment): boolean {
  const isMet = teachers.every(({ status }) => status === 'met' || status === 'notApplicable');
  return isMet && !issues.some(({ severity }) => severity === 'error');
}

function sentenceFor(error: unknown): string {
  if (error instanceof CommandError) return error.id === 'cmd.noBook' ? `${error.message} ${commandText('cmd.usage')}` : error.message;
  return bothTexts('cmd.bug', { reason: reasonOf(error) });
}

/** A result never takes the place of what it is made from. */
function refuseOverwriting({ books, corrections, json, out }: CheckArguments): void {
  const inputs = new Set([...books, ...(corrections === undefined ? [] : [corrections])].map((input) => resolve(input)));
  for (const file of [json, out]) if (file !== undefined && inputs.has(resolve(file))) throw new CommandError('cmd.out.input', { file });
}

/** That what is hidden was read: a person who looks at the sheet does not see it. */
function hiddenText({ what, sheet, n, at }: HiddenPart): string {
  return bothDoubtTexts(`hidden.${what}`, { sheet, n, at });
}

/** Everything is made before anything is written. */
async function writeResults(given: CheckArguments, checked: CheckedBooks, books: readonly FileWorkbook[]): Promise<readonly string[]> {
  const contents: [string, string | Uint8Array][] = [];
  if (given.json !== undefined) contents.push([given.json, `${JSON.stringify(toContract(checked.assessment), null, 2)}\n`]);
  const [first] = books;
  if (given.out !== undefined && first) contents.push([given.out, await bookWithStatistics(first, checked)]);
  for (const [file, content] of contents) {
    try {
      writeFileSync(file, content);
    } catch (error) {
      throw new CommandError('cmd.out.failed', { file, reason: reasonOf(error) }, { cause: error });
    }
  }
  return contents.map(([file]) => file);
}

/** A copy of the first book with all statistics sheets that can be made. */
async function bookWithStatistics(book: FileWorkbook, { assessment, snapshots }: CheckedBooks): Promise<Uint8Array> {
  const [target] = snapshots;
  const reports = offerReports(assessment, target).flatMap(({ id, action }) => (action === 'none' ? [] : [id]));
  try {
    await book.apply(planStatistics(assessment, target, { reports }));
  } catch (error) {
    if (error instanceof HostError) throw refused(error);
    throw error;
  }
  return book.bytes();
}

/** Why the statistics cannot be put into the book, and what to do. */
function refused(error: HostError): CommandError {
  if (error.code === 'protected-book') return new CommandError('cmd.out.protectedBook', {}, { cause: error });
  if (error.code === 'protected-sheet') return new CommandError('cmd.out.protectedSheet', error.params, { cause: error });
  return new CommandError('cmd.out.refused', { reason: Object.values(error.params).join(', ') || error.code }, { cause: error });
}
