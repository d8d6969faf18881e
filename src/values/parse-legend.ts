/**
 * 图例: a note that explains a sheet's attendance marks. `parseLegend(text)` → the mark of each sign, in any order and with any separators:
 * `注：√出勤，△迟到，○病假，#公假，×缺席` · `√为出勤` · `出勤√ 迟到△` · `出勤打“√”` · `1=出勤 0=缺席`. Empty where the text explains none.
 */
import type { Mark } from '../record/vocabulary';
import { foldText } from './fold-text';
import { markOfWord, markWords } from './parse-mark';

type Token =
  { readonly kind: 'sign'; readonly text: string } | { readonly kind: 'word'; readonly mark: Mark } | { readonly kind: 'break' | 'other' };

const EXPLAINS = '为|表示|代表|表明|是|即|指|打|用|画|记作|记为|记|标|填|写|=|:|-|—|–|→';
const QUOTES = /["'“”‘’「」『』()[\]]/g;
/** A sign: one character that is no Han, digit, blank or separator; a letter or digit only beside a word that explains it. */
const SIGN = /^[^\p{Script=Han}\p{L}\p{N}\s,;、。.!?:=_~—–→-]/u;
const WORDS = [...markWords(), '病', '事', '公', '迟', '旷', '缺', '到'];
const MEANS = `(?:${EXPLAINS})`;
/** A digit explains itself only with a word between: 1=出勤, not 缺席3人. */
const LETTER = new RegExp(`^(?:[a-z](?=${MEANS}*(?:${WORDS.join('|')}))|[0-9](?=${MEANS}+(?:${WORDS.join('|')})))`, 'i');
const LETTER_BEHIND = new RegExp(`^(?:${MEANS}*([a-z])|${MEANS}+([0-9]))(?![a-z0-9人])`, 'i');
const EXPLAINING = new RegExp(`^${MEANS}`);

export function parseLegend(text: string): Readonly<Record<string, Mark>> {
  const tokens = tokensOf(foldText(text).replace(QUOTES, ''));
  const first = tokens.find((token) => token.kind === 'sign' || token.kind === 'word');
  return first?.kind === 'sign' ? pairs(tokens) : pairs([...tokens].reverse());
}

/** Each sign with the word that follows it, before the next break or other text. */
function pairs(tokens: readonly Token[]): Readonly<Record<string, Mark>> {
  const legend: Record<string, Mark> = {};
  let sign: string | null = null;
  for (const token of tokens) {
    if (token.kind === 'sign') sign = token.text;
    else if (token.kind === 'word' && sign !== null) {
      legend[sign] ??= token.mark;
      sign = null;
    } else if (token.kind !== 'word') sign = null;
  }
  return legend;
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let rest = text; rest !== '';) {
    const { token, length } = nextToken(rest, tokens.at(-1));
    if (token) tokens.push(token);
    rest = rest.slice(length);
  }
  return tokens;
}

interface Step {
  readonly token: Token | null;
  readonly length: number;
}

function nextToken(rest: string, before: Token | undefined): Step {
  return wordAt(rest) ?? (before?.kind === 'word' ? letterBehind(rest) : null) ?? signAt(rest) ?? otherAt(rest);
}

function wordAt(rest: string): Step | null {
  const word = WORDS.find((candidate) => rest.startsWith(candidate));
  const mark = word ? markOfWord(word) : null;
  return word && mark ? { token: { kind: 'word', mark }, length: word.length } : null;
}

function letterBehind(rest: string): Step | null {
  const match = LETTER_BEHIND.exec(rest);
  const sign = match?.[1] ?? match?.[2];
  return match && sign ? { token: { kind: 'sign', text: sign }, length: match[0].length } : null;
}

function signAt(rest: string): Step | null {
  const sign = LETTER.exec(rest)?.[0] ?? SIGN.exec(rest)?.[0];
  return sign ? { token: { kind: 'sign', text: sign }, length: sign.length } : null;
}

/** Blanks and explaining words may stand between a sign and its word; a comma or other text ends a pair. */
function otherAt(rest: string): Step {
  const skipped = EXPLAINING.exec(rest)?.[0] ?? /^\s/.exec(rest)?.[0];
  if (skipped) return { token: null, length: skipped.length };
  return { token: { kind: /^[,;、。.]/.test(rest) ? 'break' : 'other' }, length: [...rest][0]?.length ?? 1 };
}
