import { z } from 'zod/mini';
import type { Corrections } from '../recognise/corrections';
import { CORRECTIONS } from '../recognise/corrections-schema';
import type { Memory } from './memory';
import { NO_MEMORY } from './memory';

const VERSION = 1;

const stored = z.object({
  version: z.literal(VERSION),
  school: z.optional(z.string()),
  semester: z.optional(z.string()),
  standard: z.optional(z.string()),
  language: z.optional(z.enum(['zh-CN', 'en-US'])),
  corrections: CORRECTIONS,
});

/** Reads the custom XML part's text; what is not ours, damaged, or of another version counts as no memory. */
export function parseMemory(text: string | null): Memory {
  if (!text) return NO_MEMORY;
  const read = stored.safeParse(jsonOf(text));
  if (!read.success) return NO_MEMORY;
  const { school, semester, standard, language, corrections } = read.data;
  // A kind or field that this version does not know is left to recognition, which ignores it.
  return { school, semester, standard, language, corrections: corrections as Corrections };
}

/** The text that `parseMemory` reads again. */
export function formatMemory(memory: Memory): string {
  return JSON.stringify({ version: VERSION, ...memory });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
