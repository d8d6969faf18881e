import { cleanName } from './parse-name';

const HARD = /[、,;/\\|&+\n\r\t。]+/;
const HAN_ONLY = /^[一-鿿]+$/;
/** Characters that join two names; each may also stand within a name (王和平). */
const JOINING = ['以及', '和', '与', '及', '暨'] as const;

/** The names of one text, brackets already taken out: split at signs, at words that join, at blanks that are not padding. */
export function splitNames(text: string): readonly string[] {
  return text
    .split(HARD)
    .flatMap(splitBlanks)
    .flatMap(splitJoined)
    .map(cleanName)
    .filter((name) => name !== '' && !/^\d+$/.test(name));
}

/**
 * `李丽 王强` are two names, `李 丽` and `欧阳 娜` are one padded name each, `李 丽 王 强` two. A single character belongs to the token behind
 * it; the last one, to the token before.
 */
function splitBlanks(segment: string): readonly string[] {
  const tokens = segment
    .trim()
    .split(/\s+/)
    .filter((token) => token !== '');
  const names: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] ?? '';
    const next = tokens[index + 1];
    if (!isSingle(token)) names.push(token);
    else if (next !== undefined) {
      names.push(token + next);
      index++;
    } else names.push((names.pop() ?? '') + token);
  }
  return names;
}

function isSingle(token: string): boolean {
  return token.length === 1 && HAN_ONLY.test(token);
}

/** `李丽和杨颂` are two; 王和平 is one, and so is whatever is not a name on both sides. */
function splitJoined(text: string): readonly string[] {
  for (const word of JOINING) {
    for (let at = text.indexOf(word, 2); at >= 0; at = text.indexOf(word, at + 1)) {
      const left = text.slice(0, at);
      const right = text.slice(at + word.length);
      if (mayBeNames(left) && mayBeNames(right)) return [...splitJoined(left), ...splitJoined(right)];
    }
  }
  return [text];
}

function mayBeNames(text: string): boolean {
  const name = cleanName(text);
  return name.length >= 2 && /^[一-鿿·]+$/.test(name);
}
