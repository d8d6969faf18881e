import type { ColumnProfile } from '../content/column-profile';
import { shareOf } from '../content/column-profile';
import type { ColumnHeading } from '../heading/column-heading';
import { fieldsNamedBy } from '../heading/heading-index';
import { isCounter, isKeptElsewhere, pseudoOfHeading, sumsUp } from '../heading/pseudo-headings';
import { readFacet } from '../heading/read-facet';
import type { PseudoField } from '../table';
import type { TableView } from './table-view';

/** The pseudo field of each column that is no record's, whatever the table may be; null for the others. */
export function pseudoColumns({ headings, profiles, located }: TableView): readonly (PseudoField | null)[] {
  return headings.map((heading, index) => {
    const profile = profiles[index];
    return profile ? pseudoColumn(heading, profile, heading.column === located.left) : null;
  });
}

function pseudoColumn(heading: ColumnHeading, profile: ColumnProfile, isFirst: boolean): PseudoField | null {
  const leaf = heading.parts.at(-1)?.text ?? '';
  if (leaf === '') return unheadedColumn(profile, isFirst);
  if (isCounter(leaf)) return profile.isIndex && isFirst ? 'index' : null;
  const pseudo = pseudoOfHeading(leaf);
  if (pseudo === null) return isKeptElsewhere(leaf) && !isOfDay(heading) ? 'other' : null;
  return isWhatItSays(pseudo, leaf, () => isIndexColumn(leaf, profile, isFirst)) ? pseudo : null;
}

function isWhatItSays(pseudo: PseudoField, leaf: string, isIndex: () => boolean): boolean {
  if (pseudo === 'index') return isIndex();
  return pseudo !== 'note' || fieldsNamedBy(leaf).length === 0;
}

function unheadedColumn(profile: ColumnProfile, isFirst: boolean): PseudoField | null {
  if (profile.filled === 0) return 'other';
  return profile.isIndex && isFirst ? 'index' : null;
}

/** 评课 under a day, or before one in brackets, is what was held on it. */
function isOfDay({ parts }: ColumnHeading): boolean {
  return parts.some((part) =>
    [part, ...part.heading.remarks.map((text) => ({ value: text, format: null, text }))].some(
      (cell) => readFacet('date', cell, null) !== null,
    ),
  );
}

/** 编号 may be a project's or a certificate's: then its cells do not count on from one. */
function isIndexColumn(leaf: string, profile: ColumnProfile, isFirst: boolean): boolean {
  if (profile.filled === 0 || profile.isIndex) return true;
  if (leaf !== '编号') return true;
  return isFirst && shareOf(profile, ['code']) < 0.5;
}

/** A heading that sums up other columns, beside the columns that it sums up. */
export function isSumHeading(heading: ColumnHeading): boolean {
  return sumsUp(heading.parts.at(-1)?.text ?? '');
}
