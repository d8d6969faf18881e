import { recordsOf } from '../../ledger/ledger';
import type { RecordFields } from '../../record/fields';
import type { Basis } from '../basis';
import type { Block, Chart, Column, Report, Row } from '../description';
import { distribution } from '../distribution';
import { whole } from '../formula/formula';
import { joined, shown } from '../formula/operators';
import { ownLabel, totalOf } from '../formula/references';
import type { Where } from '../formula/tables';
import { countOf, countSame, sumOf } from '../formula/tables';
import { missingRecords } from '../missing';
import { isOn, requiredBy } from '../rule-facts';
import { metTitle, perTeacherChart } from '../teacher-chart';
import { ABC, MEAN, TEACHERS, TOTAL, requirement, statusColumn, teacherHistory, teacherRows, totals } from '../teacher-columns';
import { COUNTED, YES } from '../words';

const TABLE = '读书';
const METRIC = 'books-read';
const MOST_BOOKS = 20;

interface Figure {
  readonly key: string;
  readonly head: string;
  readonly group: string;
  readonly table: string;
  readonly column: string;
  readonly where: Where;
}

const BOOKS = { group: '读书(本)', table: TABLE, column: '计入本数' } as const;
const MATERIALS = '材料(篇)';

type Reading = RecordFields['reading'];

/** Figures that the ledger speaks of; a column of a thing that no record states would claim zeros. */
const FIGURES: readonly (Figure & { readonly isStated: (fields: Reading) => boolean })[] = [
  { ...BOOKS, key: 'required-books', head: '必读', where: { 性质: '必读' }, isStated: ({ obligation }) => obligation !== undefined },
  { ...BOOKS, key: 'optional-books', head: '选读', where: { 性质: '选读' }, isStated: ({ obligation }) => obligation !== undefined },
  { ...BOOKS, key: 'books', head: '合计', where: {}, isStated: () => true },
  { ...BOOKS, key: 'textbooks', head: '其中教材', where: { 教材: YES }, isStated: ({ textbook }) => textbook !== undefined },
  {
    group: MATERIALS,
    key: 'notes',
    head: '摘记',
    table: TABLE,
    column: '摘记篇数',
    where: { 计入: COUNTED.yes },
    isStated: ({ noteCount, hasNote }) => noteCount !== undefined || hasNote !== undefined,
  },
];
const ESSAYS: Figure = { group: MATERIALS, key: 'essays', head: '心得', table: '写作', column: '计入篇数', where: { 体裁: '读书心得' } };

function figuresOf({ assessment: { ledger } }: Basis): readonly Figure[] {
  const records = recordsOf(ledger, 'reading');
  const stated = FIGURES.filter(({ isStated, key }) => key === 'books' || records.some(({ fields }) => isStated(fields)));
  const hasEssays = recordsOf(ledger, 'writing').some(({ fields }) => fields.genre === 'reading-essay');
  return hasEssays ? [...stated, ESSAYS] : stated;
}

function figureColumn({ key, head, group, table, column, where }: Figure): Column {
  return {
    key,
    head,
    group,
    width: 6,
    format: 'count',
    cell: () => sumOf(table, column, { 教师: ownLabel('name'), ...where }),
    totals: totals(key, true),
    totalFormats: { mean: 'mean' },
  };
}

function columnsOf(basis: Basis): readonly Column[] {
  const rules = basis.requirements.filter((rule) => isOn(rule, [METRIC]));
  const textbooks = basis.requirements.filter((rule) => isOn(rule, ['books-read.textbook']));
  return [
    ...ABC,
    ...figuresOf(basis).map(figureColumn),
    ...requirement(rules, { actual: 'books', pending: 'pending', format: 'count', widths: { required: 6, gap: 6, status: 11 } }),
    ...textbooks.map((rule, index) => statusColumn(rule, { key: `textbook${index}`, head: '教材结论', width: 10 })),
    {
      key: 'leftOut',
      head: '未计入',
      width: 6,
      format: 'count',
      cell: () => countOf(TABLE, { 教师: ownLabel('name'), 计入: COUNTED.no }),
      totals: totals('leftOut'),
    },
    {
      key: 'pending',
      head: '待核实条数',
      width: 6,
      format: 'count',
      cell: () => countOf(TABLE, { 教师: ownLabel('name'), 计入: COUNTED.pending }),
      totals: totals('pending'),
    },
  ];
}

/** 书目: the books that most teachers read. */
function booksBlock({ assessment: { ledger } }: Basis): readonly Block[] {
  const books = new Map<string, { readonly title: string; author: string; obligation: string; readers: number }>();
  for (const { fields, standing } of recordsOf(ledger, 'reading')) {
    if (fields.title === undefined || standing.kind !== 'counts') continue;
    const title = fields.title.trim();
    const known = books.get(title.toLowerCase());
    const book = known ?? { title, author: '', obligation: '', readers: 0 };
    book.author ||= fields.author ?? '';
    book.obligation ||= fields.obligation === undefined ? '' : fields.obligation === 'required' ? '必读' : '选读';
    book.readers += 1;
    books.set(title.toLowerCase(), book);
  }
  const listed = [...books.values()].sort((a, b) => b.readers - a.readers || (a.title < b.title ? -1 : 1)).slice(0, MOST_BOOKS);
  const rows = listed.map((book, index): Row => {
    const readers = whole(countSame(TABLE, '书名', ownLabel('title')));
    return { key: book.title, cells: { index: index + 1, title: book.title, author: book.author, obligation: book.obligation, readers } };
  });
  if (rows.length === 0) return [];
  const columns: readonly Column[] = [
    { key: 'index', head: '序号', width: 5, format: 'count', align: 'center' },
    { key: 'title', head: '书名', width: 36, span: 5, format: 'text', align: 'left', wraps: true },
    { key: 'author', head: '作者', width: 12, span: 2, format: 'text' },
    { key: 'obligation', head: '性质', width: 6, format: 'text' },
    { key: 'readers', head: '阅读人数', width: 6, format: 'count' },
  ];
  return [{ key: 'titles', heading: '二、书目', columns, rows, empty: '' }];
}

/** 读书统计: who has not read enough, and whether required books and the textbook were read. */
export const READING: Report = {
  id: 'reading',
  sheet: '统·读书统计',
  title: '教师读书统计表',
  unit: '本/篇',
  reader: '教科室',
  purpose: '谁没读够、必读书和教材落实没有',
  missing: missingRecords('reading', '读书'),
  describe(basis) {
    const [rule] = basis.requirements.filter((each) => isOn(each, [METRIC]));
    const required = rule
      ? requiredBy(
          rule,
          basis.teachers.map(({ teacher }) => teacher),
        )
      : null;
    const title = metTitle('读书', basis, rule);
    const bins = distribution(basis, { column: 'books', required, unit: '本', isWhole: true, title });
    const books = { block: TEACHERS, column: 'books' };
    const hasRecords = recordsOf(basis.assessment.ledger, 'reading').length > 0;
    const sentence = joined('教师读书', totalOf(books), '本，人均', shown(totalOf(books, 'mean'), '0.0'), '本。');
    const chart = perTeacherChart({
      key: '教师读书本数',
      type: 'stacked',
      basis,
      rule,
      axis: '本数(本)',
      format: 'count',
      name: '读书',
      series: [
        { column: 'required-books', name: '必读', color: 'S1' },
        { column: 'optional-books', name: '选读', color: 'S3' },
      ],
    });
    return {
      conclusion: hasRecords ? sentence : '本学期没有登记读书记录。',
      control: { ...books, metric: METRIC },
      blocks: [
        {
          key: TEACHERS,
          rows: teacherRows(basis.teachers),
          columns: columnsOf(basis),
          totals: [TOTAL, MEAN],
          hasFilter: true,
          empty: '没有读到教师。',
        },
        ...bins.blocks,
        ...booksBlock(basis),
      ],
      charts: hasRecords ? (bins.charts ?? [statedObligation(basis) ? chart : allBooks(chart)]) : [],
      history: teacherHistory(basis, '读书', 'books'),
      notes: [
        '书名去书名号、空格、版次后同名计1本。',
        '要求“有摘记”的，没有摘记的书不计入，见“未计入”。',
        '教材是“合计”的一部分；没有写明必读、选读的只在“合计”里。',
      ],
      page: { orientation: 'portrait', freezeColumns: 2, hasSignature: true },
    };
  },
};

/** Whether every book is stated to be required or optional, so that the two parts make up the whole. */
function statedObligation({ assessment: { ledger } }: Basis): boolean {
  return recordsOf(ledger, 'reading').every(({ fields, standing }) => standing.kind !== 'counts' || fields.obligation !== undefined);
}

function allBooks(chart: Chart): Chart {
  const target = chart.series.filter(({ isTarget }) => isTarget);
  return { ...chart, type: 'column', series: [{ column: 'books', name: '合计', color: 'S1' }, ...target] };
}
