import type { Obligation } from '../../record/vocabulary';
import { normaliseTitle } from '../../values/normalise-title';
import type { Entry } from './entry';
import type { MetricDefinition, Share } from './metric-definition';
import { metricOf, ofPart } from './metric-definition';

type Reading = Entry<'reading'>;

const READERS = { kind: 'reading', people: ['teacher'] } as const;

/** Books of one entry: a title once a person, or the count that is kept; null where the entry speaks of no book. */
function booksOf(entry: Reading): Share | null {
  const { title, books } = entry.fields;
  if (title !== undefined) return { amount: 1, key: normaliseTitle(title) };
  if (books !== undefined) return { amount: books };
  const field = ['title', 'books'].find((each) => entry.open.has(each));
  return field === undefined ? null : { amount: null, field };
}

/** 读书本数 */
const booksRead = metricOf('books-read', READERS, (entry) => {
  const share = booksOf(entry);
  return share && ofPart(share, entry.fields.obligation);
});

/** 必读、选读: a book whose cell says neither may be either. */
function byObligation(wanted: Obligation): MetricDefinition {
  return metricOf(`books-read.${wanted}`, READERS, (entry) => {
    const share = booksOf(entry);
    const { obligation } = entry.fields;
    if (!share) return null;
    if (obligation !== undefined) return obligation === wanted ? share : { amount: 0 };
    return entry.open.has('obligation') ? { amount: null, field: 'obligation', isDoubtful: true } : null;
  });
}

/** 继续教育教材: a book that is the textbook, or a summary's word that it was read. */
const textbooks = metricOf('books-read.textbook', READERS, (entry) => {
  const { textbook } = entry.fields;
  if (textbook === undefined) return entry.open.has('textbook') ? { amount: null, field: 'textbook', isDoubtful: true } : null;
  return textbook ? (booksOf(entry) ?? { amount: 1 }) : { amount: 0 };
});

/** 读书笔记: the notes that are counted, else the books that have some. */
const readingNotes = metricOf('reading-notes', READERS, (entry) => {
  const { noteCount, hasNote } = entry.fields;
  if (noteCount !== undefined) return { amount: noteCount };
  if (entry.open.has('noteCount')) return { amount: null, field: 'noteCount' };
  if (hasNote !== undefined) return hasNote ? onceABook(entry) : { amount: 0 };
  return entry.open.has('hasNote') ? { amount: null, field: 'hasNote' } : null;
});

/** 读书心得 as the reading tables tick them off; they count where no manuscript is one. */
export const tickedEssays = metricOf('reading-essays', READERS, (entry) => {
  const { hasEssay } = entry.fields;
  if (hasEssay !== undefined) return hasEssay ? onceABook(entry) : { amount: 0 };
  return entry.open.has('hasEssay') ? { amount: null, field: 'hasEssay' } : null;
});

/** One for a book, however often its title stands there. */
function onceABook({ fields }: Reading): Share {
  return fields.title === undefined ? { amount: 1 } : { amount: 1, key: normaliseTitle(fields.title) };
}

export const readingMetrics: readonly MetricDefinition[] = [
  booksRead,
  byObligation('required'),
  byObligation('optional'),
  textbooks,
  readingNotes,
];
