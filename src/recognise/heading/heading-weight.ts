import { fieldsNamedBy, isTerm } from './heading-index';
import { readHeadingText } from './heading-text';
import { isKeptElsewhere, pseudoOfHeading, sumsUp } from './pseudo-headings';
import { FACETS } from '../../record/facet';
import { KNOBS } from '../knobs';
import { remember } from '../remember';
import { readFacet } from './read-facet';

/** A facet's word alone (`9月`, `病假`, `校级`) may head a column, or stand in a cell. */
const FACET_WEIGHT = 0.4;
const CLOSED_FACETS = FACETS.filter((facet) => facet !== 'activity' && facet !== 'topic');

/** Whether some kind, or any table, has the text as a heading of its own. */
export const isSureHeading = remember((text: string): boolean => {
  const { base } = text.length > KNOBS.longestHeading ? { base: '' } : readHeadingText(text);
  return base !== '' && (pseudoOfHeading(base) !== null || isKeptElsewhere(base) || isTerm(base) || sumsUp(base));
});

/** How much a cell's text, by its words alone, reads as a heading: 1 where some kind has it as a term, 0 where nothing knows it. */
export const headingWeight = remember((text: string): number => {
  if (text === '' || text.length > KNOBS.longestHeading) return 0;
  if (isSureHeading(text)) return 1;
  const { base } = readHeadingText(text);
  const strongest = fieldsNamedBy(base).reduce((best, { strength }) => Math.max(best, strength), 0);
  const isFacet = CLOSED_FACETS.some((facet) => readFacet(facet, { value: text, format: null, text: base }, null)?.rest === '');
  return Math.max(strongest, isFacet ? FACET_WEIGHT : 0);
});
