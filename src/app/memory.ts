import type { Corrections } from '../recognise/corrections';
import { NO_CORRECTIONS } from '../recognise/corrections';

/**
 * 记忆: what the workbook keeps of the user's own decisions, in its custom XML part. Absent means that nobody decided. It travels with
 * the file between Excel and the web page.
 */
export interface Memory {
  readonly school?: string | undefined;
  /** Id of the semester, `2024-2025-1`. */
  readonly semester?: string | undefined;
  /** Id of the standard that was chosen. */
  readonly standard?: string | undefined;
  readonly language?: 'zh-CN' | 'en-US' | undefined;
  readonly corrections: Corrections;
}

export const NO_MEMORY: Memory = { corrections: NO_CORRECTIONS };
