import type { ReadCorrections } from '../recognise/corrections-text';
import { parseCorrections } from '../recognise/corrections-text';
import { CommandError } from './command-text';
import { readBytes } from './open-books';

/** 更正文件: what a text file of corrections says, and which of its parts say nothing. Throws `CommandError` where it is none at all. */
export function readCorrectionsFile(file: string): ReadCorrections {
  const read = parseCorrections(new TextDecoder().decode(readBytes(file)));
  const whole = read.problems.find(({ at }) => at === '');
  if (whole?.code === 'version') throw new CommandError('cmd.corrections.later', { file });
  if (whole) throw new CommandError('cmd.corrections.none', { file });
  return read;
}
