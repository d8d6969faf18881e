import { formatColumn } from '../sheet/a1';
import type { Area } from '../sheet/cell-address';
import type { CellValue } from '../sheet/cell-value';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import type { Stated } from '../recognise/table';
import type { RenderedTable } from './generated-ledger';
import { seededRandom } from './generated-ledger';
import type { RenderedRecord } from './generated-mistakes';
import { between, pick } from './generated-words';

/** A table with the records that it holds. */
export type LaidOutTable = RenderedTable & { readonly records: readonly RenderedRecord[] };

export interface LaidOutLedger {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly LaidOutTable[];
}

const NAMES =
  '周晓岚 欧阳静 覃志强 韦丽萍 黄敏 莫小军 梁佳慧 蒋文博 陶雨桐 龙海燕 石建国 邱玉兰 田雪梅 方若曦 康振宇 贺子涵 尹红霞 余凯旋 白凤琴 侯俊杰'.split(
    ' ',
  );
const GROUPS = ['语文组', '数学组', '综合组'] as const;
const groupOf = (name: string) => GROUPS[Math.floor((NAMES.indexOf(name) * GROUPS.length) / NAMES.length)] ?? '综合组';

interface Draw {
  readonly random: () => number;
}

interface Page {
  readonly name: string;
  readonly values: CellValue[][];
  readonly merges: Area[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
}

/** A cell as it stands, and what it says. */
interface Cell {
  readonly value: CellValue;
  readonly says: unknown;
}

interface Column {
  readonly field: string;
  readonly headings: readonly string[];
  readonly cell: (draw: Draw, row: number) => Cell;
}

const chance = ({ random }: Draw, share: number) => random() < share;
const plain = (value: CellValue): Cell => ({ value, says: value });
const two = (number: number) => String(number).padStart(2, '0');

/** A day in a notation of its own for each row: serial numbers stand in other tests. */
function day(draw: Draw): Cell {
  const [month, date] = [between(draw, 9, 12), between(draw, 1, 28)];
  const text = pick(draw, [`${month}月${date}日`, `2024.${month}.${date}`, `2024/${month}/${date}`, `2024年${month}月${date}日`]);
  return { value: text, says: `2024-${two(month)}-${two(date)}` };
}

function amount(draw: Draw, unit: string, most: number): Cell {
  const number = between(draw, 1, most);
  return { value: pick(draw, [number, number, String(number), `${number}${unit}`]), says: number };
}

const THINGS = ['秋天的雨', '两位数乘法', '认识钟表', '搭石', '分数的意义', '口语交际', '前滚翻', '小数除法'];
const thing = (draw: Draw, row: number): Cell => plain(`${pick(draw, THINGS)}${row + 1}`);
const book = (draw: Draw, row: number): Cell => {
  const title = `${pick(draw, ['给教师的建议', '教育的目的', '静悄悄的革命'])}${row + 1}`;
  return { value: `《${title}》`, says: title };
};
const category = (draw: Draw): Cell => {
  const [value, says] = pick(draw, [
    ['专题学习', 'thematic'],
    ['课例研讨', 'practice'],
    ['自主研修', 'self-study'],
  ] as const);
  return { value, says };
};

interface Sort {
  readonly kind: 'observation' | 'reading' | 'training-hours';
  readonly title: string;
  readonly person: Column;
  readonly columns: readonly Column[];
}

const someone = (draw: Draw): Cell => plain(pick(draw, NAMES));
const SORTS: readonly Sort[] = [
  {
    kind: 'observation',
    title: '听课登记',
    person: { field: 'observer', headings: ['听课人', '听课教师', '观课教师'], cell: someone },
    columns: [
      { field: 'date', headings: ['听课日期', '时间', '日期'], cell: day },
      { field: 'observed', headings: ['授课人', '执教教师', '上课老师'], cell: someone },
      { field: 'topic', headings: ['课题', '教学内容', '授课内容'], cell: thing },
      { field: 'lessons', headings: ['节数', '听课节数'], cell: (draw) => amount(draw, '节', 3) },
    ],
  },
  {
    kind: 'reading',
    title: '读书登记',
    person: { field: 'teacher', headings: ['教师', '姓名', '阅读者'], cell: someone },
    columns: [
      { field: 'title', headings: ['书名', '阅读书目', '所读书籍'], cell: book },
      { field: 'date', headings: ['完成时间', '阅读时间'], cell: day },
      { field: 'noteCount', headings: ['读书笔记（篇）', '摘记篇数'], cell: (draw) => amount(draw, '篇', 9) },
    ],
  },
  {
    kind: 'training-hours',
    title: '研训学时登记',
    person: { field: 'teacher', headings: ['姓名', '教师姓名', '参训教师'], cell: someone },
    columns: [
      { field: 'date', headings: ['研修时间', '培训日期'], cell: day },
      { field: 'activity', headings: ['研修内容', '活动主题', '培训项目'], cell: thing },
      { field: 'category', headings: ['学时类别', '研修类别'], cell: category },
      { field: 'hours', headings: ['学时', '获得学时'], cell: (draw) => amount(draw, '学时', 6) },
    ],
  },
];

function pageOf(name: string): Page {
  return { name, values: [], merges: [], hiddenRows: [], hiddenColumns: [] };
}

function put(page: Page, row: number, column: number, value: CellValue): void {
  while (page.values.length <= row) page.values.push([]);
  const cells = page.values[row] ?? [];
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
}

interface Place {
  readonly row: number;
  readonly left: number;
}

/** How an event table is written down. */
interface Style {
  readonly sort: Sort;
  readonly layout: string;
  /** Whose rows they are: a column of people, or what the page says of all. */
  readonly people: readonly string[] | null;
  readonly said: Readonly<Record<string, unknown>>;
  readonly rowsEach: number;
  /** Nothing between the rows: tables side by side share them. */
  readonly isPlain: boolean;
}

interface Drawn {
  readonly table: LaidOutTable;
  readonly bottom: number;
}

/** An event table that is being written. */
interface Writing {
  readonly draw: Draw;
  readonly page: Page;
  readonly style: Style;
  readonly columns: readonly Column[];
  readonly at: (index: number) => number;
  readonly header: (row: number) => void;
  readonly isMerged: boolean;
  readonly hasSubtotals: boolean;
  readonly records: RenderedRecord[];
}

/** An event table at a place: header, rows by person, with what schools put between them. */
function drawEvents(draw: Draw, page: Page, { row: top, left }: Place, style: Style): Drawn {
  const columns = [...(style.people ? [style.sort.person] : []), ...style.sort.columns];
  const headings = columns.map(({ headings: own }) => pick(draw, own));
  const dirt = (share: number) => !style.isPlain && chance(draw, share);
  const gap = dirt(0.15) ? columns.length - 1 : columns.length;
  const at = (index: number) => left + index + (index >= gap ? 1 : 0);
  const header = (row: number) => headings.forEach((heading, index) => put(page, row, at(index), heading));
  header(top);
  if (dirt(0.1)) page.hiddenColumns.push(at(1));
  const isMerged = style.people !== null && chance(draw, 0.4);
  const hasSubtotals = style.people !== null && dirt(0.3);
  const records: RenderedRecord[] = [];
  const writing = { draw, page, style, columns, at, header, isMerged, hasSubtotals, records };
  const bottom = (style.people ?? [null]).reduce((row: number, who) => drawPerson(writing, row, who), top + 1);
  const told = columns.map(({ field }, index) => ({ column: formatColumn(at(index)), field, heading: headings[index] ?? '' }));
  const table = { sheet: page.name, kind: style.sort.kind, layout: style.layout, headerRows: [top + 1], columns: told, records };
  return { table, bottom };
}

/** Rows of a page; then its header comes again. */
const PAGE_ROWS = 9;

/** The rows of one person, with a subtotal or a blank row behind them; gives the row after them. */
function drawPerson(writing: Writing, top: number, who: string | null): number {
  const { draw, page, style, at, header, isMerged, records } = writing;
  const isNewPage = !style.isPlain && records.length >= PAGE_ROWS && chance(draw, 0.15);
  if (isNewPage) header(top);
  const first = isNewPage ? top + 1 : top;
  const end = first + style.rowsEach;
  for (let row = first; row < end; row++) drawRow(writing, row, who, isMerged && row > first);
  if (isMerged && style.rowsEach > 1) page.merges.push({ top: first, left: at(0), bottom: end - 1, right: at(0) });
  if (writing.hasSubtotals) return drawSubtotal(writing, end);
  return !style.isPlain && chance(draw, 0.08) ? end + 1 : end;
}

function drawRow({ draw, page, style, columns, at, records }: Writing, row: number, who: string | null, isRepeated: boolean): void {
  const cells = columns.map((column) => (column === style.sort.person ? plain(who) : column.cell(draw, records.length)));
  cells.forEach(({ value }, index) => {
    if (!isRepeated || columns[index] !== style.sort.person) put(page, row, at(index), value);
  });
  const own = Object.fromEntries(columns.map(({ field }, index) => [field, cells[index]?.says]));
  records.push({ kind: style.sort.kind, fields: { ...style.said, ...own } });
  if (!style.isPlain && chance(draw, 0.05)) page.hiddenRows.push(row);
}

function drawSubtotal({ page, style, columns, at, records }: Writing, row: number): number {
  put(page, row, at(0), '小计');
  put(page, row, at(columns.length - 1), sumOfLast(records.slice(-style.rowsEach), columns));
  return row + 1;
}

function sumOfLast(records: readonly RenderedRecord[], columns: readonly Column[]): number {
  const field = columns.at(-1)?.field ?? '';
  return records.reduce((sum, { fields }) => sum + Number(fields[field]), 0);
}

/** 一人一表: a sheet a teacher, a head, and numbered sections under it. */
function forms(draw: Draw): readonly Sheet[] {
  return NAMES.slice(0, 3).map((name) => {
    const page = pageOf(name);
    put(page, 0, 0, '教师个人研修档案');
    ['姓名', name, '教研组', groupOf(name)].forEach((text, column) => put(page, 1, column, text));
    let row = 2;
    const tables = SORTS.map((sort, at) => {
      put(page, row, 0, `${'一二三'.charAt(at)}、${sort.title}`);
      const said = { [sort.person.field]: name, group: groupOf(name) };
      const style = { sort, layout: 'per-teacher', people: null, said, rowsEach: between(draw, 2, 5), isPlain: true };
      const { table, bottom } = drawEvents(draw, page, { row: row + 1, left: 0 }, style);
      row = bottom + between(draw, 0, 1);
      return table;
    });
    return { page, tables };
  });
}

/** 一组一表: a sheet a group, each in its own order of words. */
function groupSheets(draw: Draw): readonly Sheet[] {
  const sort = pick(draw, SORTS);
  return GROUPS.map((group) => {
    const page = pageOf(group);
    put(page, 0, 0, `桥头小学${group}${sort.title}表`);
    const people = NAMES.filter((name) => groupOf(name) === group);
    const style = { sort, layout: 'event-rows', people, said: { group }, rowsEach: between(draw, 2, 3), isPlain: false };
    return { page, tables: [drawEvents(draw, page, { row: between(draw, 1, 2), left: between(draw, 0, 1) }, style).table] };
  });
}

/** 并排: two tables beside each other, each under its title. */
function sideBySide(draw: Draw): readonly Sheet[] {
  const page = pageOf('并排');
  const [one, other] = [...SORTS].sort(() => draw.random() - 0.5);
  if (!one || !other) return [];
  let left = 0;
  const tables = [one, other].map((sort) => {
    put(page, 0, left, `桥头小学${sort.title}表`);
    const style = { sort, layout: 'event-rows', people: NAMES.slice(0, between(draw, 4, 9)), said: {}, rowsEach: 1, isPlain: true };
    const { table } = drawEvents(draw, page, { row: 1, left }, style);
    page.merges.push({ top: 0, left, bottom: 0, right: left + sort.columns.length });
    left += sort.columns.length + 2;
    return table;
  });
  return [{ page, tables }];
}

/** 上下: tables under each other, each under its title, with blank rows and a note between. */
function stacked(draw: Draw): readonly Sheet[] {
  const page = pageOf('上下');
  let row = 0;
  const tables = SORTS.map((sort) => {
    put(page, row, 0, `桥头小学${sort.title}表`);
    const people = NAMES.slice(between(draw, 0, 5), between(draw, 8, 12));
    const style = { sort, layout: 'event-rows', people, said: {}, rowsEach: between(draw, 1, 2), isPlain: false };
    const { table, bottom } = drawEvents(draw, page, { row: row + 1, left: 0 }, style);
    if (chance(draw, 0.5)) put(page, bottom, 0, '注：以上由教导处核对。');
    row = bottom + between(draw, 1, 3);
    return table;
  });
  return [{ page, tables }];
}

interface Across {
  readonly heading: string;
  readonly of: Stated;
}

interface Matrix {
  readonly kind: string;
  readonly person: string;
  readonly field: string;
  readonly title: string;
  readonly parent: string;
  readonly unit: string | null;
  readonly across: readonly Across[];
  readonly cell: (draw: Draw) => Cell;
}

const MONTHS: readonly Across[] = [9, 10, 11, 12].map((month) => ({ heading: `${month}月`, of: { month: `2024-${two(month)}` } }));

/** 矩阵: teachers down, under one to four header rows with merges; groups stand once, merged down. */
function drawMatrix(draw: Draw, name: string, matrix: Matrix, note: string | null): Sheet {
  const page = pageOf(name);
  put(page, 0, 0, `桥头小学2024—2025学年第一学期${matrix.title}`);
  if (note && chance(draw, 0.5)) put(page, 1, 0, note);
  const top = note && page.values[1] ? 2 : 1;
  const uppers = pick(draw, [[], [matrix.parent], ['本学期', matrix.parent]] as const);
  const depth = uppers.length + 1 + (matrix.unit && uppers.length > 0 && chance(draw, 0.5) ? 1 : 0);
  const leading = ['教研组', '姓名'];
  const last = leading.length + matrix.across.length - 1;
  leading.forEach((heading, column) => {
    put(page, top, column, heading);
    if (depth > 1) page.merges.push({ top, left: column, bottom: top + depth - 1, right: column });
  });
  uppers.forEach((text, at) => {
    put(page, top + at, leading.length, text);
    page.merges.push({ top: top + at, left: leading.length, bottom: top + at, right: last });
  });
  matrix.across.forEach(({ heading }, at) => {
    put(page, top + uppers.length, leading.length + at, heading);
    if (depth > uppers.length + 1) put(page, top + uppers.length + 1, leading.length + at, `（${matrix.unit ?? ''}）`);
  });
  const records: RenderedRecord[] = [];
  NAMES.forEach((who, at) => {
    const row = top + depth + at;
    const isFirst = at === 0 || groupOf(NAMES[at - 1] ?? '') !== groupOf(who);
    const size = NAMES.filter((each) => groupOf(each) === groupOf(who)).length;
    if (isFirst) put(page, row, 0, groupOf(who));
    if (isFirst) page.merges.push({ top: row, left: 0, bottom: row + size - 1, right: 0 });
    put(page, row, 1, who);
    if (chance(draw, 0.05)) page.hiddenRows.push(row);
    matrix.across.forEach(({ of }, column) => {
      const { value, says } = matrix.cell(draw);
      put(page, row, leading.length + column, value);
      records.push({ kind: matrix.kind, fields: { [matrix.person]: who, group: groupOf(who), ...of, [matrix.field]: says } });
    });
  });
  if (note && top === 1) put(page, top + depth + NAMES.length, 0, note);
  const columns = [
    { column: 'A', field: 'group', heading: '教研组' },
    { column: 'B', field: matrix.person, heading: '姓名' },
    ...matrix.across.map(({ heading, of }, at) => ({ column: formatColumn(leading.length + at), field: matrix.field, of, heading })),
  ];
  const headerRows = Array.from({ length: depth }, (_, index) => top + index + 1);
  return { page, tables: [{ sheet: name, kind: matrix.kind, layout: 'matrix', headerRows, columns, records }] };
}

function monthMatrix(draw: Draw): Sheet {
  const matrix = { kind: 'observation', person: 'observer', field: 'lessons', title: '教师听课月统计表', parent: '听课节数', unit: '节' };
  return drawMatrix(draw, '月统计', { ...matrix, across: MONTHS, cell: (each) => amount(each, '节', 6) }, null);
}

/** 签到: marks of the sheet's own legend over days. */
function dayMatrix(draw: Draw): Sheet {
  const legend: readonly (readonly [string, string, string])[] = [
    ['√', '出勤', 'present'],
    ['△', '事假', 'personal'],
    ['○', '病假', 'sick'],
    ['×', '缺席', 'absent'],
  ];
  const across = [3, 10, 17, 24].map((date) => ({ heading: `9月${date}日`, of: { date: `2024-09-${two(date)}` } }));
  const cell = (each: Draw): Cell => {
    const [value, , says] = pick(each, [...legend, ...legend.slice(0, 1), ...legend.slice(0, 1)]);
    return { value, says };
  };
  const matrix = {
    kind: 'attendance',
    person: 'teacher',
    field: 'mark',
    title: '业务学习签到表',
    parent: '出勤情况',
    unit: null,
    across,
    cell,
  };
  return drawMatrix(draw, '签到', matrix, `说明：${legend.map(([mark, word]) => `${mark} ${word}`).join('，')}`);
}

/** 名单: several names in a cell. */
function nameList(draw: Draw): Sheet {
  const page = pageOf('名单');
  put(page, 0, 0, '桥头小学校本研训学时认定表');
  const headings = ['研修时间', pick(draw, ['研修主题', '培训内容']), pick(draw, ['参加人员', '参训教师', '参加教师名单']), '学时'];
  headings.forEach((heading, column) => put(page, 1, column, heading));
  const records: RenderedRecord[] = [];
  for (let at = 0; at < between(draw, 3, 8); at++) {
    const start = between(draw, 0, NAMES.length - 7);
    const names = NAMES.slice(start, start + between(draw, 2, 6));
    const [date, topic, hours] = [day(draw), thing(draw, at), amount(draw, '学时', 4)];
    const list = names.join(pick(draw, ['、', '，', ',', ' ', '\n']));
    [date.value, topic.value, list, hours.value].forEach((value, column) => put(page, 2 + at, column, value));
    const fields = { date: date.says, activity: topic.says, hours: hours.says };
    records.push(...names.map((teacher) => ({ kind: 'training-hours', fields: { teacher, ...fields } })));
  }
  const columns = ['date', 'activity', 'teacher', 'hours'].map((field, column) => ({
    column: formatColumn(column),
    field,
    heading: headings[column] ?? '',
  }));
  return { page, tables: [{ sheet: page.name, kind: 'training-hours', layout: 'name-list', headerRows: [2], columns, records }] };
}

interface Sheet {
  readonly page: Page;
  readonly tables: readonly LaidOutTable[];
}

function roster(): Sheet {
  const page = pageOf('教师花名册');
  ['姓名', '性别', '教研组'].forEach((heading, column) => put(page, 0, column, heading));
  NAMES.forEach((name, at) => [name, at % 3 ? '女' : '男', groupOf(name)].forEach((value, column) => put(page, at + 1, column, value)));
  return { page, tables: [] };
}

/** A school's workbook out of a seed in which tables stand as schools place them, with the records that each holds. */
export function generateLayouts(seed: number): LaidOutLedger {
  const draw = { random: seededRandom(seed) };
  const sheets = [
    roster(),
    ...forms(draw),
    ...groupSheets(draw),
    ...sideBySide(draw),
    ...stacked(draw),
    monthMatrix(draw),
    dayMatrix(draw),
    nameList(draw),
  ];
  return {
    workbook: {
      name: '台账.xlsx',
      sheets: sheets.map(({ page }) => snapshotOf(page)),
      isStructureProtected: false,
      isReadOnly: false,
      takenNames: [],
      memory: null,
    },
    tables: sheets.flatMap(({ tables }) => tables),
  };
}

function snapshotOf(page: Page): SheetSnapshot {
  return { ...page, workbook: '台账.xlsx', visible: true, formats: [], isProtected: false, mark: null };
}
