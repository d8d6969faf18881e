import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkBooks } from './check-books';
import { toContract } from './contract';
import { openBooks } from './open-books';

/** The development corpus: workbooks of invented schools with the truth about them, and the script that scores a result against it. */
const CORPUS = resolve(process.env['CORPUS'] ?? join(__dirname, '../../../shared/corpus'));
const CASES = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => existsSync(join(CORPUS, name, 'truth.json'))) : [];

/** Per cent, but for the counts; a figure is NaN where a case's truth says nothing of it. */
interface Score {
  readonly tableKind: number;
  readonly headerRows: number;
  readonly layout: number;
  readonly columns: number;
  readonly sure: number;
  readonly records: number;
  readonly fields: number;
  readonly source: number;
  readonly metrics: number;
  readonly issues: { readonly p: number; readonly r: number };
  readonly extraTables: number;
  readonly extraTeachers: number;
  readonly miss: readonly string[];
}

interface Truth {
  readonly semester: { readonly id: string };
}

/** What every single case reaches; a fall is a loss for some school. */
const FLOOR = {
  tableKind: 100,
  headerRows: 100,
  layout: 100,
  columns: 100,
  sure: 100,
  records: 100,
  fields: 100,
  source: 100,
  metrics: 100,
  precision: 100,
  recall: 100,
};

const inCorpus = CASES.length === 0 && !process.env['CI'] ? describe.skip : describe;

inCorpus('the development corpus', () => {
  test('is there', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(16);
  });

  test.each(CASES)(
    '%s comes out as its truth says',
    async (name) => {
      const { score } = (await import(join(CORPUS, 'score.mjs'))) as { score: (truth: unknown, out: unknown) => Score };
      const truth = JSON.parse(readFileSync(join(CORPUS, name, 'truth.json'), 'utf8')) as Truth;
      const books = openBooks([join(CORPUS, name, 'book.xlsx')]);
      const { assessment } = await checkBooks(books, { semester: truth.semester.id, asOf: '2025-09-01T08:00' });
      const { issues, miss, ...scored } = score(truth, toContract(assessment));
      const figures = { ...scored, precision: issues.p, recall: issues.r };
      const fallen = Object.entries(FLOOR).filter(([figure, floor]) => figures[figure as keyof typeof FLOOR] < floor);
      expect({ fallen, miss: fallen.length > 0 ? miss.slice(0, 10) : [] }).toEqual({ fallen: [], miss: [] });
      expect([scored.extraTables, scored.extraTeachers]).toEqual([0, 0]);
    },
    120_000,
  );
});
