import { doubtText, worthText } from '../i18n/doubt-text';
import { CHINESE } from '../i18n/load-language';
import { rankDoubts } from '../ledger/doubts';
import type { Ledger } from '../ledger/ledger';
import { commandText } from './command-text';

/** Questions that are shown. */
const MOST = 8;

/** 请确认: the questions whose answers decide most, the weightiest first. */
export function doubtLines(ledger: Ledger): readonly string[] {
  const doubts = rankDoubts(ledger);
  if (doubts.length === 0) return [];
  const lines = doubts
    .slice(0, MOST)
    .map((doubt) => commandText('cmd.doubt', { question: doubtText(doubt, CHINESE), worth: worthText(doubt, CHINESE) }));
  const more = doubts.length - lines.length;
  return [commandText('cmd.doubts', { n: doubts.length }), ...lines, ...(more > 0 ? [commandText('cmd.doubts.more', { n: more })] : [])];
}
