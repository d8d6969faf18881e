import { CommandError } from './command-text';

export interface CheckArguments {
  readonly books: readonly [string, ...string[]];
  readonly standard?: string;
  readonly semester?: string;
  readonly corrections?: string;
  readonly json?: string;
  readonly out?: string;
}

const OPTIONS = {
  '--standard': 'standard',
  '--semester': 'semester',
  '--corrections': 'corrections',
  '--json': 'json',
  '--out': 'out',
} as const;
type OptionName = (typeof OPTIONS)[keyof typeof OPTIONS];

/** `BOOK.xlsx [MORE…] [--standard ID] [--semester ID] [--corrections FILE] [--json FILE] [--out FILE]`, options anywhere, `--json=FILE` too. Throws `CommandError`. */
export function parseArguments(words: readonly string[]): CheckArguments {
  const options: Partial<Record<OptionName, string>> = {};
  const books: string[] = [];
  for (let rest = words; rest.length > 0;) {
    const [word = '', ...more] = rest;
    rest = word.startsWith('--') ? takeOption(word, more, options) : more;
    if (!word.startsWith('--')) books.push(word);
  }
  const [first, ...others] = books;
  if (first === undefined) throw new CommandError('cmd.noBook');
  return { books: [first, ...others], ...options };
}

/** Takes an option and its value; gives what is left. */
function takeOption(word: string, more: readonly string[], options: Partial<Record<OptionName, string>>): readonly string[] {
  const at = word.indexOf('=');
  const option = at < 0 ? word : word.slice(0, at);
  if (!isOption(option)) throw new CommandError('cmd.option.unknown', { option });
  const value = at < 0 ? more[0] : word.slice(at + 1);
  if (value === undefined || value === '' || (at < 0 && value.startsWith('--'))) throw new CommandError('cmd.option.value', { option });
  if (options[OPTIONS[option]] !== undefined) throw new CommandError('cmd.option.twice', { option });
  options[OPTIONS[option]] = value;
  return at < 0 ? more.slice(1) : more;
}

function isOption(word: string): word is keyof typeof OPTIONS {
  return Object.hasOwn(OPTIONS, word);
}
