import type { Counting } from './quantity';

const PLAIN = { amount: ['数量'], records: ['件数', '条数', '次数'], mentions: ['人次'], persons: ['人数'] } as const;
const OF_FIELD = { distinct: ['不同'], greatest: ['最大'], sum: ['合计'] } as const;

/** 计次 as a clerk writes it: `人次`, `不同(主题)`, or by the ids; null where it makes no sense. */
export function parseCounting(text: string): Counting | null {
  const written = text.trim();
  for (const kind of ['amount', 'records', 'mentions', 'persons'] as const) {
    const words: readonly string[] = PLAIN[kind];
    if (written === kind || words.includes(written)) return { kind };
  }
  const [, head, word] = /^(.+?)[（(](.+)[)）]$/.exec(written) ?? [];
  if (head === undefined || word === undefined) return null;
  for (const kind of ['distinct', 'greatest', 'sum'] as const) {
    const words: readonly string[] = OF_FIELD[kind];
    if (head === kind || words.includes(head)) return { kind, word: word.trim() };
  }
  return null;
}

/** 计次 as it is written in a standard. */
export function printCounting(counting: Counting): string {
  return 'word' in counting ? `${OF_FIELD[counting.kind][0]}(${counting.word})` : PLAIN[counting.kind][0];
}
