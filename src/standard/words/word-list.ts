import { foldTight } from '../../values/fold-text';

/** The words of each value of a closed vocabulary: the first is the one that is written, all are understood, and so is the id. */
export type WordsOf<T extends string> = Readonly<Record<T, readonly [string, ...string[]]>>;

/** A closed vocabulary with its Chinese words. */
export interface Vocabulary<T extends string> {
  readonly words: WordsOf<T>;
  /** What is written, in order: the choices of a drop-down list. */
  readonly choices: readonly string[];
  readonly print: (value: T) => string;
  /** Null where no value has such a word. */
  readonly read: (text: string) => T | null;
}

function folded(text: string): string {
  return foldTight(text).toLowerCase();
}

export function vocabulary<T extends string>(words: WordsOf<T>): Vocabulary<T> {
  const entries = Object.entries(words) as [T, readonly [string, ...string[]]][];
  const byWord = new Map(entries.flatMap(([id, list]) => [id, ...list].map((word) => [folded(word), id] as const)));
  return {
    words,
    choices: entries.map(([, [first]]) => first),
    print: (value) => words[value][0],
    read: (text) => byWord.get(folded(text)) ?? null,
  };
}
