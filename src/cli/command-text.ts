import { command as english } from '../i18n/en-US/command';
import { doubts as englishDoubts } from '../i18n/en-US/doubts';
import type { TextParams } from '../i18n/texts';
import { fillText } from '../i18n/texts';
import { command as chinese } from '../i18n/zh-CN/command';
import { doubts as chineseDoubts } from '../i18n/zh-CN/doubts';

export type CommandTextId = keyof typeof chinese;

/** A text of the command, in Chinese. */
export function commandText(id: CommandTextId, params: TextParams = {}): string {
  return fillText(chinese[id], params);
}

/** Chinese first, English behind a stroke: what stands on standard error. */
export function bothTexts(id: CommandTextId, params: TextParams = {}): string {
  return `${fillText(chinese[id], params)} / ${fillText(english[id], params)}`;
}

/** What the pane says of its reading of a sheet, said here in both languages. */
export function bothDoubtTexts(id: keyof typeof chineseDoubts, params: TextParams): string {
  return `${fillText(chineseDoubts[id], params)} / ${fillText(englishDoubts[id], params)}`;
}

/** The input cannot be used: one sentence that says which, and what to do. Exit status 2. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  constructor(
    readonly id: CommandTextId,
    readonly params: TextParams = {},
    options?: ErrorOptions,
  ) {
    super(bothTexts(id, params), options);
  }
}
