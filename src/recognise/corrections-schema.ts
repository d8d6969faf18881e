import { z } from 'zod/mini';
import { LEVELS, MARKS } from '../record/vocabulary';

/** What a stored correction of one table may hold; a field that this version does not know is left to recognition, which ignores it. */
export const TABLE_CORRECTION = z.object({
  headings: z.optional(z.string()),
  sheet: z.optional(z.string()),
  ignore: z.optional(z.boolean()),
  kind: z.optional(z.string()),
  range: z.optional(z.string()),
  headerRows: z.optional(z.array(z.int().check(z.positive()))),
  foundAt: z.optional(z.string()),
  header: z.optional(z.string()),
  fields: z.optional(z.record(z.string(), z.string())),
});

/** What stands behind a word, for each part of the corrections that is a list of words. */
export const WORD_MEANINGS = {
  marks: z.enum(MARKS),
  levels: z.enum(LEVELS),
  people: z.nullable(z.string()),
  headings: z.string(),
  units: z.object({ unit: z.string(), times: z.number().check(z.positive()) }),
} as const;

/** The corrections as they are stored in the workbook and in a text file. A memory of former days has no words of the school's own. */
export const CORRECTIONS = z.object({
  tables: z.array(TABLE_CORRECTION),
  marks: z.record(z.string(), WORD_MEANINGS.marks),
  levels: z.record(z.string(), WORD_MEANINGS.levels),
  people: z.record(z.string(), WORD_MEANINGS.people),
  headings: z._default(z.record(z.string(), WORD_MEANINGS.headings), {}),
  units: z._default(z.record(z.string(), WORD_MEANINGS.units), {}),
});
