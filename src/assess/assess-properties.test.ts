import fc from 'fast-check';
import type { CellValue } from '../sheet/cell-value';
import { PRESETS } from '../standard/presets';
import type { Rule, Standard } from '../standard/rule';
import type { SheetSpec } from '../testing/recognised-book';
import { ledgerOfSheets } from '../testing/recognised-book';
import { assess } from './assess';
import type { Finding } from './assessment';

const SEED = 20241123;
const RUNS = { seed: SEED, numRuns: 12 };
const AS_OF = '2025-02-01T08:00';

const TEACHERS = ['李丽', '王强', '陈晨婷', '潘薇'];
const ROSTER: SheetSpec = {
  name: '名册',
  kind: 'roster',
  columns: ['name', 'group', 'birthDate', 'post'],
  rows: [
    ['李丽', '语文组', '1999-02', null],
    ['王强', '语文组', '1980-02', '副校长'],
    ['陈晨婷', '数学组', '1992-02', '班主任'],
    ['潘薇', '数学组', '1970-02', '教研组长'],
  ],
};

const teacher = fc.constantFrom(...TEACHERS, '李 丽', '李莉');
const day = fc.constantFrom<CellValue>('9月3日', '2024.9.17', '2024-10-08', '2024-11-12', '第6周', '12月5日', '2024-05-01');
const amount = fc.constantFrom<CellValue>(2, '１.5', '两', '约2', '待统计', 8, 6);
const rows = <T extends CellValue[]>(...columns: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.array(fc.tuple(...columns), { maxLength: 10 });

const book = fc
  .record({
    hours: rows(teacher, day, fc.constantFrom<CellValue>('讲座', '研讨'), fc.constantFrom<CellValue>('专题', '实践研修', '自主'), amount),
    lessons: rows(teacher, day, fc.constantFrom<CellValue>('三(1)班', '二(2)班'), fc.constantFrom<CellValue>('王强', '潘薇')),
    books: rows(
      teacher,
      fc.constantFrom<CellValue>('《给教师的建议》', '《爱的教育》', '《导读》'),
      fc.constantFrom<CellValue>('是', '否', null),
    ),
    writing: rows(
      teacher,
      fc.constantFrom<CellValue>('论文', '教学反思', '案例', '计划'),
      fc.constantFrom<CellValue>('甲', '乙', '丙'),
      day,
    ),
    open: rows(teacher, day, fc.constantFrom<CellValue>('校级', '组级', '县级', '片'), fc.constantFrom<CellValue>('研讨课', '汇报课')),
    activity: rows(
      day,
      fc.constantFrom<CellValue>('语文组', '数学组', null),
      fc.constantFrom<CellValue>('磨课', '讲座'),
      fc.constantFrom<CellValue>('√', '×', null),
    ),
  })
  .map((all): SheetSpec[] => [
    ROSTER,
    { name: '学时', kind: 'training-hours', columns: ['teacher', 'date', 'activity', 'category', 'hours'], rows: all.hours },
    { name: '听课', kind: 'observation', columns: ['observer', 'date', 'class', 'observed'], rows: all.lessons },
    { name: '读书', kind: 'reading', columns: ['teacher', 'title', 'textbook'], rows: all.books },
    { name: '写作', kind: 'writing', columns: ['teacher', 'genre', 'title', 'date'], rows: all.writing },
    { name: '公开课', kind: 'open-lesson', columns: ['teacher', 'date', 'level', 'form'], rows: all.open },
    { name: '活动', kind: 'activity', columns: ['date', 'group', 'topic', 'hasPhoto'], rows: all.activity },
  ]);

/** Every rule of every preset once, as one standard. */
const RULES = new Map<string, Rule>(PRESETS.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule] as const)));
const TERMS = PRESETS.flatMap(({ terms = [] }) => terms);
const STANDARD: Standard = { id: 'all', name: '全部', version: '1', rules: [...RULES.values()], terms: TERMS };

interface Said {
  readonly status: Finding['status'];
  readonly actual: number | null;
}

/** What every rule says of everybody: `rule|name` → status and figure. */
function said(sheets: readonly SheetSpec[], standard = STANDARD): ReadonlyMap<string, Said> {
  const { teachers, groups, school } = assess(ledgerOfSheets(sheets), standard, AS_OF);
  const all = [
    ...teachers.map(({ person, findings }) => ({ name: person.id, findings })),
    ...groups.map(({ name, findings }) => ({ name, findings })),
    { name: '学校', findings: school.findings },
  ];
  return new Map(
    all.flatMap(({ name, findings }) => findings.map(({ rule, status, actual }) => [`${rule}|${name}`, { status, actual }] as const)),
  );
}

test(`the order of rows and sheets changes no finding of any rule (seed ${SEED})`, () => {
  fc.assert(
    fc.property(book, (sheets) => {
      const [roster, ...others] = sheets;
      const turned = others.map((sheet) => ({ ...sheet, rows: [...sheet.rows].reverse() })).reverse();
      expect([...said([...(roster ? [roster] : []), ...turned])].sort()).toEqual([...said(sheets)].sort());
    }),
    RUNS,
  );
});

/** Rules that ask for at least so much, of the teacher's own records: more records cannot make them worse. */
const MINIMUM: Standard = {
  ...STANDARD,
  rules: STANDARD.rules.filter(
    ({ kind, params, subject }) =>
      kind === 'limits' && subject === 'teacher' && params.atMost === undefined && params.equal === undefined && params.below === undefined,
  ),
};

const NEW_ROWS: Readonly<Record<string, readonly CellValue[]>> = {
  学时: ['李丽', '2024-12-24', '新的讲座', '专题', 2],
  听课: ['李丽', '2024-12-24', '六(9)班', '潘薇'],
  读书: ['李丽', '《新书一本》', '否'],
  写作: ['李丽', '论文', '新的题目', '2024-12-24'],
  公开课: ['李丽', '2024-12-24', '校级', '研讨课'],
};

test(`one more record lowers no minimum's figure, and unmeets none (seed ${SEED})`, () => {
  expect(MINIMUM.rules.length).toBeGreaterThan(10);
  fc.assert(
    fc.property(book, fc.constantFrom(...Object.keys(NEW_ROWS)), (sheets, name) => {
      const more = sheets.map((sheet) => (sheet.name === name ? { ...sheet, rows: [...sheet.rows, NEW_ROWS[name] ?? []] } : sheet));
      const after = said(more, MINIMUM);
      for (const [key, before] of said(sheets, MINIMUM)) {
        if (before.status === 'met') expect([key, after.get(key)?.status]).toEqual([key, 'met']);
        if (before.actual !== null && after.get(key)?.actual != null) expect(after.get(key)?.actual).toBeGreaterThanOrEqual(before.actual);
      }
    }),
    RUNS,
  );
});

test(`the records that a met minimum rests on are enough to meet it (seed ${SEED})`, () => {
  fc.assert(
    fc.property(book, (sheets) => {
      const ledger = ledgerOfSheets(sheets);
      const { teachers } = assess(ledger, MINIMUM, AS_OF);
      for (const { person, findings } of teachers) {
        for (const { rule, evidence } of findings.filter(({ status }) => status === 'met')) {
          const kept = new Set(evidence);
          const records = ledger.records.filter((record) => record.kind === 'roster' || kept.has(record.id));
          const alone = {
            ...ledger,
            records: ledger.records.map((each) => (records.includes(each) ? each : { ...each, people: [] })),
            missing: [],
          };
          const again = assess(alone, MINIMUM, AS_OF).teachers.find(({ person: { id } }) => id === person.id);
          expect([rule, again?.findings.find((each) => each.rule === rule)?.status]).toEqual([rule, 'met']);
        }
      }
    }),
    { ...RUNS, numRuns: 3 },
  );
});
