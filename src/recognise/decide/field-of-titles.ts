import type { FieldDefinition, RecordKindDefinition } from '../../record/record-kind';
import type { ColumnProfile } from '../content/column-profile';
import { contentFit } from './column-score';
import type { TableView } from './table-view';

/** The field that a title speaks of last, among those that headings of months or levels leave open: 读书笔记统计 counts notes, not books. */
export function fieldOfTitles({ titles }: TableView, definition: RecordKindDefinition, profile: ColumnProfile): string | null {
  const fields = Object.entries(definition.fields as Readonly<Record<string, FieldDefinition>>).filter(
    ([, each]) => each.across !== undefined && (contentFit(profile, each) ?? 0) >= 0,
  );
  for (const title of titles) {
    const ends = fields.map(([field, { parts = [] }]) => ({ field, end: lastEnd(title, parts) }));
    const [last] = ends.sort((a, b) => b.end - a.end);
    if (last && last.end > 0) return last.field;
  }
  return null;
}

/** Where the last of the words ends in a text; 0 where none stands in it. */
function lastEnd(text: string, words: readonly string[]): number {
  return words.reduce((end, word) => Math.max(end, text.includes(word) ? text.lastIndexOf(word) + word.length : 0), 0);
}
