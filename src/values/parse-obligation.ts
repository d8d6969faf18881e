/** 必读、选读: `parseObligation(text)` → whether a book is required or optional, as a cell or heading says; null where it says neither or both. */
import type { Obligation } from '../record/vocabulary';
import { foldTight } from './fold-text';

const REQUIRED = /必读|必修|必选|规定|指定|统一|推荐必|自学教材|继教教材/;
const OPTIONAL = /选读|选修|自选|自主|推荐|课外|自由|选看/;

export function parseObligation(text: string): Obligation | null {
  const tight = foldTight(text);
  if (/^(?:必|必读书?)$/.test(tight)) return 'required';
  if (/^(?:选|选读书?)$/.test(tight)) return 'optional';
  const [isRequired, isOptional] = [REQUIRED.test(tight), OPTIONAL.test(tight)];
  if (isRequired === isOptional) return null;
  return isRequired ? 'required' : 'optional';
}
