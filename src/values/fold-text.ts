/** Characters that typing methods and copied texts put for another one, and the one that is meant. */
const SAME: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u205f': ' ',
  '\ufeff': '',
  '\u200b': '',
  '\u200c': '',
  '\u200d': '',
  '\u2212': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u301c': '~',
  '\u223c': '~',
  '\u2215': '/',
  '\u2044': '/',
};

/** Any character that folding may change. */
const FOLDED = /[\u00a0\u2000-\u200d\u2010\u2011\u202f\u2044\u205f\u2212\u2215\u223c\u3000\u301c\ufeff\uff01-\uff5e]/;

/**
 * 全角转半角: the text with full-width letters, digits and signs (`２（节）`) in their half-width form, odd blanks as plain ones, without
 * blanks around it. Chinese punctuation without a half-width form (、。《》“”) stays.
 */
export function foldText(text: string): string {
  if (!FOLDED.test(text)) return text.trim();
  let folded = '';
  for (const char of text) {
    const code = char.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e) folded += String.fromCharCode(code - 0xfee0);
    else if (code >= 0x2000 && code <= 0x200a) folded += ' ';
    else folded += SAME[char] ?? char;
  }
  return folded.trim();
}

/** The folded text without any blank in it. */
export function foldTight(text: string): string {
  return foldText(text).replace(/\s+/g, '');
}
