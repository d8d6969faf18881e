import { foldTight } from './fold-text';

const QUOTES = /[《》〈〉<>“”‘’「」『』"'﹃﹄]/g;
const SIGNS = /[、，,。.;；:：!！?？·•・\-—–_~…()（）[\]【】]/g;

/** A title as it is compared with another one: without blanks, quotes, punctuation, width and case. Never shown. */
export function normaliseTitle(title: string): string {
  return foldTight(title).toLowerCase().replace(QUOTES, '').replace(SIGNS, '');
}
