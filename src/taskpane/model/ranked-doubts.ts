import type { Assessment } from '../../assess/assessment';
import type { Doubt } from '../../ledger/doubts';
import { rankDoubts } from '../../ledger/doubts';
import type { RecognisedTable } from '../../recognise/table';
import { oncePer } from './once-per';

/** Everything that is asked, most valuable question first. */
export const rankedDoubts = oncePer(({ ledger }: Assessment): readonly Doubt[] => rankDoubts(ledger));

/** Questions about words stand among the problems, all others at their table. */
const OF_WORDS: ReadonlySet<Doubt['kind']> = new Set(['person', 'level', 'mark']);

/** What is asked about one table, most valuable first. */
export function doubtsOfTable(assessment: Assessment, { id }: RecognisedTable): readonly Doubt[] {
  return rankedDoubts(assessment).filter(({ kind, table }) => table?.id === id && !OF_WORDS.has(kind));
}

/** The place in the ranking of the question about a name, level or mark, by the word; words that nobody asks about have none. */
export const placeOfWord = oncePer((assessment: Assessment): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  rankedDoubts(assessment).forEach(({ kind, value }, place) => {
    if (OF_WORDS.has(kind) && value !== undefined && !places.has(value)) places.set(value, place);
  });
  return places;
});
