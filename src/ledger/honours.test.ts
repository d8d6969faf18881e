import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerOfSheets } from '../testing/recognised-book';
import { parseNameList } from '../values/parse-name-list';
import { parseWorkList } from '../values/parse-work-list';

/** The honour lists of a school's summary, counted by hand, beside the repository; the text that they stand in is not ours to copy. */
const SHARED = join(__dirname, '../../../shared');
const TRUTH = join(SHARED, 'requirements/honours.json');

interface HonourList {
  readonly item: string;
  readonly seed_line: number;
  readonly stated_count: number | null;
  readonly list_complete: boolean;
  readonly names: readonly string[];
  readonly name_mentions: number;
  readonly distinct_names: number;
  readonly works: readonly { readonly names: readonly string[]; readonly title: string }[] | null;
  readonly count_check: string;
}

interface Honours {
  readonly items: readonly HonourList[];
  readonly name_pairs: readonly { readonly a: string; readonly b: string; readonly verdict: string }[];
}

function readHonours(): Honours & { readonly lines: readonly string[] } {
  const seeds = join(SHARED, 'seeds');
  const [first = ''] = readdirSync(seeds).filter((name) => name.startsWith('000'));
  const lines = readFileSync(join(seeds, first), 'utf8').split('\n');
  return { ...(JSON.parse(readFileSync(TRUTH, 'utf8')) as Honours), lines };
}

/** What a clerk would put into one cell: from the list's first name (and a number of people right before it) to its end. */
function cellOf({ names: [first = ''], seed_line: line }: HonourList, lines: readonly string[]): string {
  const text = lines[line - 1] ?? '';
  const start = text.indexOf(first);
  const before = /\d+位教师:$/.exec(text.slice(0, start))?.[0] ?? '';
  const [list = ''] = text.slice(start).split(/。|;|,二等奖作品/);
  return before + list;
}

function listOf(cell: string) {
  const list = parseNameList(cell);
  if (list.kind !== 'value') throw new Error('no list');
  return { names: list.value.people.map(({ name }) => name), stated: list.value.statedCount ?? null };
}

const describeThere = existsSync(TRUTH) ? describe : describe.skip;

describeThere('honour lists (SKIPPED where the shared folder is not beside the repository)', () => {
  const { items, lines, name_pairs: pairs } = existsSync(TRUTH) ? readHonours() : { items: [], lines: [], name_pairs: [] };

  test('there are lists with all that can be said of a count', () => {
    expect(items.length).toBeGreaterThan(10);
    expect(items.filter(({ works }) => works).length).toBeGreaterThan(2);
  });

  test('names, mentions and people are those that were counted by hand', () => {
    for (const list of items) {
      const { names, stated } = listOf(cellOf(list, lines));
      expect([list.item, stated, names.length, new Set(names).size]).toEqual([
        ...[list.item, list.stated_count, list.name_mentions, list.distinct_names],
      ]);
      const expected = list.works ? list.works.flatMap((work) => work.names) : list.names;
      expect([list.item, ...names]).toEqual([list.item, ...expected]);
    }
  });

  test('works are counted apart, each with its people', () => {
    for (const list of items) {
      const works = parseWorkList(cellOf(list, lines));
      const told = works.kind === 'value' ? works.value.map(({ people, title }) => ({ names: people, title })) : [];
      expect([list.item, told]).toEqual([list.item, (list.works ?? []).map(({ names, title }) => ({ names, title }))]);
    }
  });

  test('a stated number is held against people first: only shortened lists are asked about, none is called wrong', () => {
    const ledger = ledgerOfSheets([
      { name: '荣誉', kind: 'award', columns: ['award', 'teachers'], rows: items.map((list) => [list.item, cellOf(list, lines)]) },
    ]);
    const asked = ledger.issues
      .filter(({ code }) => code.startsWith('name/list'))
      .map(({ code, cells: [at] }) => [code, items[at.top - 1]?.item]);
    const shortened = items.filter(({ count_check: check }) => check.startsWith('not checkable'));
    expect(asked).toEqual(shortened.map(({ item }) => ['name/list-incomplete', item]));
    expect(ledger.records.map(({ fields }) => ('teachers' in fields ? fields.teachers?.length : 0))).toEqual(
      items.map(({ name_mentions: mentions }) => mentions),
    );
  });

  test('a near name is proposed, but never one that stands in the same list', () => {
    const everybody = [...new Set(items.flatMap(({ names }) => names))];
    for (const { a, b, verdict } of pairs) {
      const roster = everybody.filter((name) => name !== a).map((name) => [name]);
      const rows = items.map((list) => [list.item, cellOf(list, lines)]);
      const ledger = ledgerOfSheets([
        { name: '名册', kind: 'roster', columns: ['name'], rows: roster },
        { name: '荣誉', kind: 'award', columns: ['award', 'teachers'], rows },
      ]);
      const issues = ledger.issues.filter(({ code, value }) => code === 'name/not-in-roster' && value === a);
      const suggestions = [...new Set(issues.map(({ suggestion }) => suggestion))];
      expect(issues.length).toBeGreaterThan(0);
      if (verdict.startsWith('same')) expect(suggestions).toEqual([b]);
      if (verdict.startsWith('different')) expect(suggestions).not.toContain(b);
    }
  });
});
