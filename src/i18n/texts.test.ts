import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { RECORD_KINDS } from '../record/record-kinds';
import { PRESETS } from '../standard/presets';
import type { Rule } from '../standard/rule';
import { EN_US, EN_US_NAMES } from './en-US';
import { CHINESE, loadLanguage } from './load-language';
import { fillText } from './texts';
import { ZH_CN } from './zh-CN';

const SRC = join(__dirname, '..');
const NAMED = PRESETS.flatMap(({ id, name, rules }) => [
  { id: `standard.${id}`, name },
  ...rules.map((rule) => ({ id: `rule.${rule.id}`, name: rule.name })),
]);
const PSEUDO_FIELDS = ['index', 'total', 'note', 'weekday', 'other'];

/** Texts of the design whose functions are not built yet; each leaves this list together with its function. */
const LATER = [
  /^(ribbon|web)\./, // the manifest and the page hold their own
  /^(tab\.(q|why|guess|confirm|show|column|kind|header|range|leaveOut|reset|remember|note|doubts|done|unused|yours|records|selected|unknown))/,
  /^iss\.(accept|accepted|reject|ignore|ignored|goFix|note)/,
  /^std\.(rule\.(scope|leaders|new|source)|save$|add)/,
  /^set\.(school|semester|from|to|minutes|alias|memory\.clear|saved)/,
  /^err\.(protectedSheet|protectedBook|xls|old|none|noRoster)\.action$/,
  /^err\.(xls|ie|noHost)\./, // in the entry page and the guide
  /^(first\.found|res\.(stale|noData\.action|basis\.change)|ins\.(stale|none|undo\.edited)|say\.(accept|stale|teacher))/,
  /^common\.(back|change|goTo|more|people|local)$/,
  /^t\.verify\.why$/,
  /^(kind|field|unit)\./, // put together from data; held against it below
];

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'zh-CN' || name === 'en-US' ? [] : sources(path);
    return /\.tsx?$/.test(name) && !/\.test\./.test(name) ? [readFileSync(path, 'utf8')] : [];
  });
}

function slots(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? ''))].sort();
}

test('both languages take the same parameters', () => {
  const english: Readonly<Record<string, string>> = EN_US;
  const other = Object.entries(ZH_CN).filter(([id, text]) => slots(text).join() !== slots(english[id] ?? '').join());
  // A unit may stand in one language alone, and the order of the parameters is each language's own.
  expect(other.map(([id]) => id).sort()).toEqual(['res.gap', 'semester.first', 'semester.second', 'semester.year']);
});

test('every text is used, or waits for a function that is named', () => {
  const code = sources(SRC).join('\n');
  const unused = Object.keys(ZH_CN).filter((id) => !code.includes(`'${id}'`) && !code.includes(`\`${id.replace(/\.[^.]*$/, '.')}\${`));
  expect(unused.filter((id) => !LATER.some((later) => later.test(id)))).toEqual([]);
});

test('every record kind and field has its name', () => {
  const texts: Readonly<Record<string, string>> = ZH_CN;
  const fields = RECORD_KINDS.flatMap(({ fields: own }) => Object.keys(own));
  const wanted = [...RECORD_KINDS.map(({ kind }) => `kind.${kind}`), ...[...fields, ...PSEUDO_FIELDS].map((field) => `field.${field}`)];
  expect(wanted.filter((id) => texts[id] === undefined)).toEqual([]);
});

describe('rules and presets', () => {
  test('Chinese says the names of the standard itself', () => {
    expect(NAMED.filter(({ id, name }) => CHINESE.textOr(id, name) !== name)).toEqual([]);
  });

  test('English has a name for each, and none that nobody asks for', () => {
    expect(Object.keys(EN_US_NAMES).sort()).toEqual([...new Set(NAMED.map(({ id }) => id))].sort());
  });

  test('English names are English, and short enough to head a column', async () => {
    const english = await loadLanguage('en-US');
    const said = NAMED.map(({ id, name }) => ({ id, text: english.textOr(id, name) }));
    expect(said.filter(({ text }) => text === '' || /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(text))).toEqual([]);
    expect(said.filter(({ id, text }) => id.startsWith('rule.') && (text.length > 28 || text.split(' ').length > 4))).toEqual([]);
  });

  test('an id that several presets use is one duty, so one name fits', () => {
    const reads = ({ subject, scope, kind, params }: Rule) => JSON.stringify([subject, scope, kind, params.count ?? params.part ?? params]);
    const first = new Map<string, string>();
    const rules = PRESETS.flatMap((preset) => preset.rules);
    for (const rule of rules) if (!first.has(rule.id)) first.set(rule.id, reads(rule));
    expect(rules.filter((rule) => first.get(rule.id) !== reads(rule)).map(({ id }) => id)).toEqual([]);
  });

  test("a school's own rule keeps the name that it was given", async () => {
    const english = await loadLanguage('en-US');
    expect(english.textOr('rule.own', '外出观摩')).toBe('外出观摩');
  });
});

test.each([
  ['{n} {n:sheet/sheets}', { n: 1 }, '1 sheet'],
  ['{n} {n:sheet/sheets}', { n: 2 }, '2 sheets'],
  ['Your {n} {n:sheet is/sheets are} safe', { n: '1' }, 'Your 1 sheet is safe'],
  ['「{value}」', { value: '{n}' }, '「{n}」'],
  ['{a} of {b}', { a: 0 }, '0 of {b}'],
])('%s', (text, params, filled) => {
  expect(fillText(text, params)).toBe(filled);
});

test('the notices of the entry page say what the texts say', () => {
  const page = readFileSync(join(SRC, 'taskpane/taskpane.html'), 'utf8').replace(/\s+/g, ' ');
  for (const id of ['err.old', 'err.ie', 'err.noHost'] as const) {
    expect(page).toContain(ZH_CN[`${id}.title`]);
    expect(page).toContain(ZH_CN[`${id}.body`]);
    expect(page).toContain(`${EN_US[`${id}.title`]}. ${EN_US[`${id}.body`]}`);
  }
});
