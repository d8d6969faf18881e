import { parseArguments } from './parse-arguments';

test('books and options in any order', () => {
  expect(
    parseArguments([
      'a.xlsx',
      '--json',
      'o.json',
      'b.xlsx',
      '--semester=2024-2025-1',
      '--standard',
      's',
      '--corrections',
      'c.json',
      '--out',
      'r.xlsx',
    ]),
  ).toEqual({
    books: ['a.xlsx', 'b.xlsx'],
    corrections: 'c.json',
    json: 'o.json',
    semester: '2024-2025-1',
    standard: 's',
    out: 'r.xlsx',
  });
});

test.each<[string[], string]>([
  [[], 'cmd.noBook'],
  [['--json', 'o.json'], 'cmd.noBook'],
  [['a.xlsx', '--colour', 'red'], 'cmd.option.unknown'],
  [['a.xlsx', '--toString', 'red'], 'cmd.option.unknown'],
  [['a.xlsx', '--json'], 'cmd.option.value'],
  [['a.xlsx', '--json', '--out', 'r.xlsx'], 'cmd.option.value'],
  [['a.xlsx', '--json='], 'cmd.option.value'],
  [['a.xlsx', '--json', 'a', '--json', 'b'], 'cmd.option.twice'],
])('%p is refused: %s', (words, id) => {
  expect(() => parseArguments(words)).toThrow(expect.objectContaining({ name: 'CommandError', id }) as Error);
});
