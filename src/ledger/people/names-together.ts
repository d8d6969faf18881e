import type { Draft } from '../extract/draft';

/** 同列一表: names that stand in one list of people are different people: a cell of names, or a list with a row a teacher. */
export interface NamesTogether {
  areTogether(name: string, other: string): boolean;
}

export function namesTogether(drafts: readonly Draft[]): NamesTogether {
  // Asked only where a name is nobody's: most ledgers never need it.
  let known: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  return {
    areTogether(name, other) {
      known ??= listsByName(drafts);
      const lists = known.get(other);
      if (!lists) return false;
      for (const list of known.get(name) ?? []) if (lists.has(list)) return true;
      return false;
    },
  };
}

function listsByName(drafts: readonly Draft[]): ReadonlyMap<string, ReadonlySet<string>> {
  const listsOf = new Map<string, Set<string>>();
  for (const draft of drafts) {
    const isTeacherList = draft.kind === 'roster' || draft.table.layout === 'matrix' || draft.table.layout === 'summary';
    for (const { name, at } of draft.mentions) {
      const lists = listsOf.get(name) ?? new Set<string>();
      lists.add(`${at.workbook}|${at.sheet}|${at.top}|${at.left}`);
      if (isTeacherList) lists.add(draft.table.id);
      listsOf.set(name, lists);
    }
  }
  return listsOf;
}
