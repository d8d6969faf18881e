/** What a heading, title or sheet name can say once for many cells; the keys are those of a record's fields. */
export const FACETS = [
  'month',
  'date',
  'week',
  'category',
  'genre',
  'level',
  'mark',
  'obligation',
  'textbook',
  'activity',
  'topic',
] as const;

export type Facet = (typeof FACETS)[number];
