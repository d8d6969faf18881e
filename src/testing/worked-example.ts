import type { RecordFields } from '../record/fields';
import type { Ledger } from '../ledger/ledger';
import type { Rule, Standard } from '../standard/rule';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { BuiltRow, BuiltSchool } from './ledger-builder';
import { ledgerOf, sheetOf, workbookOf } from './ledger-builder';

/**
 * 样例小学: eight teachers whose statistics are worked out by hand in the design of the sheets (section 10). Nothing here computes a
 * result; the tests say what the sheets must show.
 */

/** A line of the example's table: hours by category, lessons heard in the five months, of whom, books (textbooks), pieces, lessons, plan. */
interface Line {
  readonly name: string;
  readonly group: string;
  readonly birth: string;
  readonly hours: readonly [thematic: readonly number[], practice: readonly number[], self: readonly number[], unclassified?: number];
  readonly heard: readonly number[];
  readonly of: string;
  readonly books: number;
  readonly textbooks: number;
  readonly pieces: number;
  readonly openLessons: number;
  readonly plan: boolean;
}

const LINES: readonly Line[] = [
  {
    name: '张慧',
    group: '语文组',
    birth: '1978-03',
    hours: [[6, 4], [6, 4], [5]],
    heard: [2, 3, 3, 3, 1],
    of: '李丽',
    books: 2,
    textbooks: 1,
    pieces: 6,
    openLessons: 1,
    plan: false,
  },
  {
    name: '李丽',
    group: '语文组',
    birth: '1990-05',
    hours: [[3, 6], [8], [5], 0.5],
    heard: [2, 3, 3, 2, 1],
    of: '张慧',
    books: 2,
    textbooks: 1,
    pieces: 9,
    openLessons: 1,
    plan: true,
  },
  {
    name: '李丽坚',
    group: '语文组',
    birth: '1998-06',
    hours: [[6, 6], [9], [5]],
    heard: [2, 2, 3, 2, 1],
    of: '张慧',
    books: 3,
    textbooks: 1,
    pieces: 10,
    openLessons: 2,
    plan: true,
  },
  {
    name: '王建国',
    group: '数学组',
    birth: '1970-02',
    hours: [[4, 4], [4], [2]],
    heard: [0, 0, 0, 0, 0],
    of: '',
    books: 1,
    textbooks: 1,
    pieces: 0,
    openLessons: 0,
    plan: false,
  },
  {
    name: '陈晓燕',
    group: '数学组',
    birth: '1986-04',
    hours: [[4.8, 4.8], [9.6], [4.8]],
    heard: [2, 2, 2, 3, 1],
    of: '刘洋',
    books: 2,
    textbooks: 1,
    pieces: 5,
    openLessons: 1,
    plan: false,
  },
  {
    name: '刘洋',
    group: '数学组',
    birth: '2000-01',
    hours: [[4.99, 4.99], [9], [4.98]],
    heard: [3, 3, 4, 3, 1],
    of: '陈晓燕',
    books: 2,
    textbooks: 0,
    pieces: 7,
    openLessons: 1,
    plan: true,
  },
  {
    name: '赵敏',
    group: '综合组',
    birth: '1983-07',
    hours: [[5, 5], [10], [4]],
    heard: [2, 2, 2, 2, 1],
    of: '孙伟',
    books: 2,
    textbooks: 1,
    pieces: 5,
    openLessons: 1,
    plan: false,
  },
  {
    name: '孙伟',
    group: '综合组',
    birth: '1971-05',
    hours: [[8], [6], [2]],
    heard: [2, 2, 2, 3, 1],
    of: '赵敏',
    books: 2,
    textbooks: 1,
    pieces: 1,
    openLessons: 1,
    plan: false,
  },
];

const MONTHS = ['2024-09', '2024-10', '2024-11', '2024-12', '2025-01'];
const CATEGORIES = ['thematic', 'practice', 'self-study', undefined] as const;
const ACTIVITIES = ['新课标专题讲座', '课例研讨', '自主阅读交流', '外出观摩小结'];
const BOOKS = ['给教师的建议', '静悄悄的革命', '爱的教育'];
const TEXTBOOK = '教师专业发展读本';
const GENRES = ['paper', 'reflection', 'narrative'] as const;

/** The day of the n-th event of a month, kept within the first nine days of January. */
function dayOf(month: string, index: number): string {
  return `${month}-${String(2 + index).padStart(2, '0')}`;
}

const HOURS = hourRows();

function hourRows(): BuiltRow<'training-hours'>[] {
  const rows: BuiltRow<'training-hours'>[] = LINES.flatMap(({ name, hours }) =>
    CATEGORIES.flatMap((category, at) => {
      const amounts = at === 3 ? (hours[3] === undefined ? [] : [hours[3]]) : (hours[at] as readonly number[]);
      return amounts.map((amount, index) => {
        const stated = { teacher: name, date: dayOf(MONTHS[at]!, index), activity: `${ACTIVITIES[at]}${index + 1}`, hours: amount };
        return { fields: category === undefined ? stated : { ...stated, category } };
      });
    }),
  );
  const repeated = rows.findIndex(({ fields }) => fields.teacher === '李丽' && fields.hours === 3);
  rows.push({ fields: rows[repeated]!.fields, repeats: repeated });
  const unclear = { teacher: '孙伟', date: '2024-11-20', activity: '同课异构', category: 'practice' } as const;
  rows.push({ fields: unclear, unreadable: { hours: '约6' } });
  return rows;
}

function observationRows(): BuiltRow<'observation'>[] {
  return LINES.flatMap(({ name, heard, of }) =>
    heard.flatMap((count, at) =>
      Array.from({ length: count }, (_, index): BuiltRow<'observation'> => {
        const topic = `第${at + 1}单元第${index + 1}课`;
        return { fields: { observer: name, observed: of, date: dayOf(MONTHS[at]!, index), period: index + 1, topic } };
      }),
    ),
  );
}

function readingRows(): BuiltRow<'reading'>[] {
  return LINES.flatMap(({ name, books, textbooks }) =>
    Array.from({ length: books }, (_, index): BuiltRow<'reading'> => {
      const isTextbook = index < textbooks;
      const title = isTextbook ? TEXTBOOK : BOOKS[index - textbooks]!;
      return { fields: { teacher: name, title, obligation: isTextbook ? 'required' : 'optional', textbook: isTextbook, noteCount: 3 } };
    }),
  );
}

function writingRows(): BuiltRow<'writing'>[] {
  return LINES.flatMap(({ name, pieces, plan }) => {
    const rows = Array.from({ length: pieces }, (_, index): BuiltRow<'writing'> => {
      const at = index === 0 ? 0 : 1 + (index % 2);
      return { fields: { teacher: name, genre: GENRES[at]!, title: `${name}的第${index + 1}篇`, date: dayOf(MONTHS[index % 4]!, index) } };
    });
    const plans: BuiltRow<'writing'>[] = [{ fields: { teacher: name, genre: 'plan', title: '自培计划', date: '2024-09-10' } }];
    return plan ? [...rows, ...plans] : rows;
  });
}

function openLessonRows(): BuiltRow<'open-lesson'>[] {
  return LINES.flatMap(({ name, openLessons }, at) =>
    Array.from({ length: openLessons }, (_, index): BuiltRow<'open-lesson'> => {
      const level = index === 0 ? 'school' : 'county';
      return { fields: { teacher: name, date: dayOf(MONTHS[1 + index]!, 6 + at), topic: `展示课${index + 1}`, level } };
    }),
  );
}

function rosterRows(): BuiltRow<'roster'>[] {
  return LINES.map(({ name, group, birth }) => ({ fields: { name, group, birthDate: birth } satisfies RecordFields['roster'] }));
}

const SCHOOL: BuiltSchool = {
  workbook: '样例小学研修台账.xlsx',
  school: '样例小学',
  semester: '2024-2025-1',
  sheets: [
    sheetOf({
      name: '教师名册',
      kind: 'roster',
      rows: rosterRows(),
      columns: [
        ['name', '姓名'],
        ['group', '教研组'],
        ['birthDate', '出生年月'],
      ],
    }),
    sheetOf({
      name: '学时登记',
      kind: 'training-hours',
      rows: HOURS,
      columns: [
        ['teacher', '姓名'],
        ['date', '日期'],
        ['activity', '活动'],
        ['category', '类别'],
        ['hours', '学时'],
      ],
    }),
    sheetOf({
      name: '听课登记',
      kind: 'observation',
      rows: observationRows(),
      columns: [
        ['observer', '听课人'],
        ['observed', '授课人'],
        ['date', '日期'],
        ['period', '节次'],
        ['topic', '课题'],
      ],
    }),
    sheetOf({
      name: '读书登记',
      kind: 'reading',
      rows: readingRows(),
      columns: [
        ['teacher', '姓名'],
        ['title', '书名'],
        ['obligation', '必读选读'],
        ['textbook', '是否继续教育教材'],
        ['noteCount', '摘记篇数'],
      ],
    }),
    sheetOf({
      name: '文稿登记',
      kind: 'writing',
      rows: writingRows(),
      columns: [
        ['teacher', '姓名'],
        ['genre', '体裁'],
        ['title', '题目'],
        ['date', '日期'],
      ],
    }),
    sheetOf({
      name: '公开课登记',
      kind: 'open-lesson',
      rows: openLessonRows(),
      columns: [
        ['teacher', '姓名'],
        ['date', '日期'],
        ['topic', '课题'],
        ['level', '级别'],
      ],
    }),
  ],
};

/** The day of the example's check. */
export const WORKED_EXAMPLE_AS_OF = '2025-01-10T09:30';

export function workedExampleLedger(): Ledger {
  return ledgerOf(SCHOOL);
}

/** The workbook of the example, before anything was inserted. */
export function workedExampleWorkbook(): WorkbookSnapshot {
  return workbookOf(SCHOOL);
}

type Draft = Pick<Rule, 'id' | 'kind' | 'params' | 'name' | 'family' | 'unit'> & Partial<Rule>;

function rule(draft: Draft): Rule {
  const source = { document: '样例小学校本研修标准', clause: draft.id };
  return { subject: 'teacher', scope: '', period: 'semester', weight: 'requirement', source, ...draft };
}

function atLeast(count: string, least: number): Pick<Rule, 'kind' | 'params'> {
  return { kind: 'limits', params: { count, atLeast: least } };
}

function share(part: string, percent: number): Pick<Rule, 'kind' | 'params' | 'unit' | 'family' | 'weight'> {
  const params = { part, whole: '学时', share: percent, tolerance: 5 };
  return { kind: 'share', params, unit: '%', family: '学时', weight: 'warning' };
}

/** 样例小学校本研修标准: the standard of the example. */
export const WORKED_EXAMPLE_STANDARD: Standard = {
  id: 'worked-example',
  name: '样例小学校本研修标准',
  version: '1',
  terms: [{ term: '青年教师', meaning: '年龄≤35' }],
  rules: [
    rule({ id: 'B01', name: '学时', family: '学时', unit: '学时', ...atLeast('学时', 24) }),
    rule({ id: 'B02', name: '专题', ...share('专题学时', 40) }),
    rule({ id: 'B03', name: '实践', ...share('实践学时', 40) }),
    rule({ id: 'B04', name: '自主', ...share('自主学时', 20) }),
    rule({ id: 'D07', name: '听课', family: '听课', unit: '节', ...atLeast('听课', 10) }),
    rule({ id: 'D08', name: '读书', family: '读书', unit: '本', ...atLeast('读书', 2) }),
    rule({ id: 'D09', name: '教材', family: '读书', unit: '本', ...atLeast('教材', 1) }),
    rule({ id: 'D12', name: '论文/反思/叙事', family: '写作', unit: '篇', ...atLeast('论文+反思+叙事', 1) }),
    rule({ id: 'D19', name: '公开课', family: '公开课', unit: '节', ...atLeast('公开课', 1) }),
    rule({ id: 'D05', name: '自培计划', family: '其他', unit: '份', ...atLeast('计划', 1), scope: '青年教师' }),
  ],
};
