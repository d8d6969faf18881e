import type { RecordKind } from '../../record/fields';
import { RECORD_KINDS } from '../../record/record-kinds';
import type { RecordKindDefinition } from '../../record/record-kind';
import type { CellRange } from '../../sheet/cell-address';
import { foldTight } from '../../values/fold-text';
import { KNOBS } from '../knobs';
import { titleIn } from '../locate/line';
import type { LocatedTable } from '../locate/located-table';
import { UNRELATED_WORDS } from '../unrelated-words';

/** What title, section and sheet name say a table is about. */
export interface TitleEvidence {
  /** By kind: 1 what the nearest telling text ends in, less for other words; negative where it speaks against the kind. */
  readonly byKind: ReadonlyMap<RecordKind, number>;
  /** The text that told, for the reason; null where none did. */
  readonly text: string | null;
  /** The nearest telling text is about other business of the school. */
  readonly isUnrelated: boolean;
}

interface Source {
  readonly text: string;
  readonly at: CellRange | null;
}

/** A text that comes after the first telling one says less. */
const LATER_SOURCE = 0.4;
/** A kind's word that another one follows: 听课 in 听课反思. */
const INNER_WORD = 0.5;

export function titleEvidence(table: LocatedTable): TitleEvidence {
  const told = titleSources(table).map(({ text }) => ({ text, ...toldBy(text) }));
  const telling = told.filter(({ kinds }) => [...kinds.values()].some((weight) => weight > 0));
  const [first] = telling;
  const isUnrelated = told.slice(0, first ? told.indexOf(first) : told.length).some(({ isOther }) => isOther);
  const byKind = new Map<RecordKind, number>();
  for (const each of telling) {
    const factor = each === first && !isUnrelated ? 1 : LATER_SOURCE;
    for (const [kind, weight] of each.kinds) byKind.set(kind, stronger(byKind.get(kind), weight * factor));
  }
  return { byKind, text: first?.text ?? null, isUnrelated };
}

/** 公开课(磨课)登记表: a remark on the word before it; what ends a title in brackets says more exactly what it is about. */
const INNER_REMARK = /[([][^)\]]*[)\]](?=.)/g;

/** What a text is about is what it says last: 绩效工资发放表 pays, 家长开放日公开课 shows lessons. */
function toldBy(text: string): { readonly kinds: ReadonlyMap<RecordKind, number>; readonly isOther: boolean } {
  const bare = text.replace(INNER_REMARK, '');
  const told = kindsIn(bare).kinds.size > 0 ? bare : text;
  const { kinds, end } = kindsIn(told);
  const other = UNRELATED_WORDS.reduce(
    (last, word) => (told.includes(word) ? Math.max(last, told.lastIndexOf(word) + word.length) : last),
    0,
  );
  return other > end ? { kinds: new Map(), isOther: true } : { kinds, isOther: false };
}

/** What a nearer text says against a kind stands. */
function stronger(known: number | undefined, weight: number): number {
  return known === undefined || (known >= 0 && known < weight) ? weight : known;
}

/** Texts that may tell, the most telling first: lines from the nearest up, then the sheet's name. Labelled lines tell of people and places. */
export function titleSources({ above, grid }: LocatedTable): readonly Source[] {
  const lines = above
    .map(({ text, at }) => ({ text: titleIn(text), at }))
    .filter(({ text }) => !/[：:]/.test(text) && text.length <= KNOBS.longestHeading * 2);
  return [...lines.map(({ text, at }) => ({ text: foldTight(text), at })), { text: foldTight(grid.sheet.name), at: null }];
}

/** The kinds whose words stand in a text: the word that ends last is what the text is about. */
function kindsIn(text: string): { readonly kinds: ReadonlyMap<RecordKind, number>; readonly end: number } {
  const hits = (RECORD_KINDS as readonly unknown[] as readonly RecordKindDefinition[]).flatMap((definition) => {
    const ends = definition.titles
      .filter((word) => text.includes(word))
      .map((word) => ({ end: text.lastIndexOf(word) + word.length, length: word.length }));
    const best = ends.sort((a, b) => b.end - a.end || b.length - a.length)[0];
    return best ? [{ kind: definition.kind, ...best, isAgainst: (definition.notTitles ?? []).some((word) => text.includes(word)) }] : [];
  });
  const last = hits.reduce((most, { end }) => Math.max(most, end), 0);
  const longest = hits.filter(({ end }) => end === last).reduce((most, { length }) => Math.max(most, length), 0);
  const kinds = new Map(
    hits.map(({ kind, end, length, isAgainst }) => {
      const weight = end === last ? (length === longest ? 1 : INNER_WORD) : INNER_WORD;
      return [kind, isAgainst ? weight - KNOBS.againstTitle * 2 : weight] as const;
    }),
  );
  return { kinds, end: last };
}
