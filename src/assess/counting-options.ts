import type { Condition } from '../standard/condition/condition';
import type { Counting, CountingOptions, Whose } from '../standard/quantity/quantity';

/** The settings of a rule on how it counts, those that it has. */
interface Stated {
  readonly evidence?: Condition | undefined;
  readonly counting?: Counting | undefined;
  readonly whose?: Whose | undefined;
}

/** How a rule's quantity is counted, out of its parameters. */
export function countingOptions({ evidence, counting, whose }: Stated): CountingOptions {
  return { ...(evidence && { evidence }), ...(counting && { counting }), ...(whose && { whose }) };
}
