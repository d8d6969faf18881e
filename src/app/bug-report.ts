/** Where a bug came up, in the program's own words. */
export interface BugContext {
  readonly doing: string;
  readonly at: string;
  readonly version: string;
}

const FRAME = /^\s*at .+|^.*@.+:\d+:\d+$/;
/** Quoted text and Han characters of a message may come from a cell. */
const FROM_CELLS = /"[^"]*"|'[^']*'|`[^`]*`|[\u3400-\u9fff\uf900-\ufaff]+/g;
const MAX_FRAMES = 12;

/**
 * 错误报告: what may be sent to the maintainers of a bug: what was being done, the error's kind and the places in our code. It holds no name and
 * no cell's text: quoted and Chinese parts of the message are left out, and of addresses only the file's name stays.
 */
export function bugReport(error: unknown, context: BugContext): string {
  const { name, message, stack } = error instanceof Error ? error : { name: typeof error, message: '', stack: '' };
  const frames = (stack ?? '')
    .split('\n')
    .filter((line) => FRAME.test(line))
    .slice(0, MAX_FRAMES)
    .map((line) => line.trim().replace(/(?:[a-z-]+:\/\/|\/)[^\s()]*\/([^\s()/]+)/gi, '$1'));
  return [`PD Ledger ${context.version}`, context.at, context.doing, `${name}: ${message.replace(FROM_CELLS, '…')}`, ...frames].join('\n');
}
