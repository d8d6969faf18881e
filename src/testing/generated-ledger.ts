import type { CellValue } from '../sheet/cell-value';
import { formatColumn } from '../sheet/a1';
import type { Area } from '../sheet/cell-address';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import type { Stated } from '../recognise/table';
import type { Draw, GeneratedColumn } from './generated-words';
import { between, COUNTS, EVENT_TABLES, pick, TITLES } from './generated-words';

/** A table that was rendered, as recognition should find it. */
export interface RenderedTable {
  readonly sheet: string;
  readonly kind: string;
  readonly layout: string;
  /** 1-based. */
  readonly headerRows: readonly number[];
  readonly columns: readonly {
    readonly column: string;
    readonly field: string;
    readonly kind?: string;
    readonly of?: Stated;
    readonly heading: string;
  }[];
}

export interface GeneratedLedger {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly RenderedTable[];
}

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const FAMILY = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾'];
const GIVEN = [...'丽娟敏静燕艳芳萍玲梅英华军伟勇杰磊涛超宇浩凯鹏飞健琳琴颖慧莉倩雪梦佳欣怡'];
const GROUPS = ['语文组', '数学组', '英语组', '综合组'];

interface School {
  readonly random: () => number;
  readonly people: readonly string[];
  readonly groupOf: (name: string) => string;
}

function schoolOf(seed: number): School {
  const random = seededRandom(seed);
  const people = new Set<string>();
  const size = 14 + Math.floor(random() * 20);
  while (people.size < size)
    people.add(pick({ random }, FAMILY) + pick({ random }, GIVEN) + (random() < 0.6 ? pick({ random }, GIVEN) : ''));
  const names = [...people];
  return { random, people: names, groupOf: (name) => GROUPS[Math.floor((names.indexOf(name) * GROUPS.length) / names.length)] ?? '综合组' };
}

/** A sheet that is being filled. */
interface Page {
  readonly name: string;
  readonly values: CellValue[][];
  readonly merges: Area[];
}

function put(page: Page, row: number, column: number, value: CellValue): void {
  while (page.values.length <= row) page.values.push([]);
  const cells = page.values[row] ?? [];
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
}

/** A header cell over each column; `parent` brackets neighbours together. */
interface Headed extends GeneratedColumn {
  readonly heading: string;
  readonly parent?: string;
}

interface TableSpec {
  readonly kind: string;
  readonly layout: string;
  readonly columns: readonly Headed[];
  readonly rows: number;
  /** A row a teacher, else a few rows each. */
  readonly isRowATeacher: boolean;
  readonly title: string | null;
}

/** Renders one table at a row: title lines, header, rows, perhaps totals, repeated headers, blank rows and notes. */
function render(school: School, page: Page, spec: TableSpec, top: number): { readonly table: RenderedTable; readonly bottom: number } {
  const left = chance(school, 0.15) ? 1 : 0;
  const index: readonly Headed[] = chance(school, 0.6) ? [{ ...INDEX, heading: pick(school, ['序号', '编号']) }] : [];
  const note: readonly Headed[] = chance(school, 0.2) ? [{ ...NOTE, heading: '备注' }] : [];
  const columns = [...index, ...spec.columns, ...note];
  const headerTop = renderTitle(school, page, spec, { row: top, left, width: columns.length });
  const headerRows = renderHeader(school, page, columns, { row: headerTop, left });
  let row = renderRows(school, page, { ...spec, columns }, { row: headerTop + headerRows.length, left });
  if (chance(school, 0.4)) put(page, row++, left, '注：表中数据以教导处登记为准。');
  const { kind, layout } = spec;
  const table = { sheet: page.name, kind, layout, headerRows: headerRows.map((each) => each + 1), columns: columns.map(told(left)) };
  return { table, bottom: row };
}

function chance({ random }: Pick<School, 'random'>, share: number): boolean {
  return random() < share;
}

function told(left: number) {
  return ({ field, kind, of, heading }: Headed, column: number): RenderedTable['columns'][number] => ({
    column: formatColumn(left + column),
    field,
    ...(kind === undefined ? {} : { kind }),
    ...(of === undefined || Object.keys(of).length === 0 ? {} : { of }),
    heading,
  });
}

interface Place {
  readonly row: number;
  readonly left: number;
}

/** The title's lines; gives the row for the header. */
function renderTitle(school: School, page: Page, { title }: TableSpec, { row, left, width }: Place & { readonly width: number }): number {
  if (title === null) return row;
  put(page, row, left, `桥头小学${title}`);
  if (chance(school, 0.6)) page.merges.push({ top: row, left, bottom: row, right: left + width - 1 });
  const isLabelled = chance(school, 0.5);
  if (isLabelled) put(page, row + 1, left, '填报单位：桥头小学    学期：2024—2025学年第一学期    填表人：某某');
  return row + (isLabelled ? 2 : 1) + (chance(school, 0.15) ? 1 : 0);
}

const SUMMED = new Set(['training-hours', 'mixed']);
const PAGE_ROWS = 20;

/** The records, with what schools put between and under them; gives the row after them. */
function renderRows(school: School, page: Page, { kind, columns, rows, isRowATeacher }: TableSpec, { row: top, left }: Place): number {
  let row = top;
  for (let at = 0; at < rows; at++) {
    const who = school.people[isRowATeacher ? at % school.people.length : Math.floor(at / 3) % school.people.length] ?? '';
    if (chance(school, 0.02)) row++;
    const isNewPage = at === PAGE_ROWS && !columns.some(({ parent }) => parent) && chance(school, 0.4);
    if (isNewPage) renderHeader(school, page, columns, { row: row++, left });
    columns.forEach((each, column) => put(page, row, left + column, each.cell({ ...school, who, row: at })));
    row++;
  }
  if (rows > 0 && SUMMED.has(kind) && chance(school, 0.5)) put(page, row++, left, pick(school, ['合计', '总计', '平均']));
  return row;
}

const INDEX: GeneratedColumn = { field: 'index', headings: [], cell: ({ row }) => row + 1, share: 1 };
const NOTE: GeneratedColumn = { field: 'note', headings: [], cell: (draw) => (draw.random() < 0.1 ? '补登' : null), share: 1 };

/** One or two header rows; labels over several columns are merged, or stand over the first of them. */
function renderHeader(
  school: School,
  page: Page,
  columns: readonly Headed[],
  { row, left }: { row: number; left: number },
): readonly number[] {
  if (!columns.some(({ parent }) => parent)) {
    columns.forEach(({ heading }, column) => put(page, row, left + column, heading));
    return [row];
  }
  const isMerged = school.random() < 0.6;
  columns.forEach(({ heading, parent }, column) => {
    const at = left + column;
    if (!parent) put(page, row, at, heading);
    else if (columns[column - 1]?.parent !== parent) put(page, row, at, parent);
    if (parent) put(page, row + 1, at, heading);
    else if (isMerged) page.merges.push({ top: row, left: at, bottom: row + 1, right: at });
  });
  return [row, row + 1];
}

/** The columns that one table has, each under one of its headings, no heading twice. */
function headed(school: School, columns: readonly GeneratedColumn[]): readonly Headed[] {
  const taken = new Set<string>();
  return columns
    .filter(({ share }) => school.random() < share)
    .flatMap((column) => {
      const free = column.headings.filter((heading) => !taken.has(heading));
      if (free.length === 0) return [];
      const heading = pick(school, free);
      taken.add(heading);
      return [{ ...column, heading }];
    });
}

const FEW_ROWS = new Set(['mentorship', 'certificate', 'project', 'award', 'external-training']);
const ROW_A_TEACHER = new Set(['roster', 'assessment']);
const NAME_LISTS = new Set(['award', 'external-training', 'project']);

function eventTable(school: School, kind: string): TableSpec {
  const few = between(school, 4, 10);
  const rows = ROW_A_TEACHER.has(kind) ? school.people.length : FEW_ROWS.has(kind) ? few : between(school, 8, 50);
  const columns = headed(school, EVENT_TABLES[kind] ?? []);
  const layout = NAME_LISTS.has(kind) ? 'name-list' : 'event-rows';
  return { kind, layout, columns, rows, isRowATeacher: ROW_A_TEACHER.has(kind), title: pick(school, TITLES[kind] ?? ['']) };
}

const TEACHER: GeneratedColumn = { field: 'teacher', headings: ['姓名', '教师姓名', '教师'], cell: ({ who }) => who, share: 1 };
const GROUP: GeneratedColumn = { field: 'group', headings: ['教研组', '组别'], cell: ({ who, groupOf }) => groupOf(who), share: 0.6 };

/** Teachers down, and months, days or categories across. */
function matrixTable(school: School): TableSpec {
  const [name, field, layout, title, cells] = pick(school, [
    ['observation', 'lessons', 'matrix', '教师听课月统计表', MONTHS],
    ['inspection', 'grade', 'matrix', '教学常规检查结果', MONTHS],
    ['attendance', 'mark', 'matrix', '业务学习考勤表', DAYS],
    ['training-hours', 'hours', 'summary', '教师研训学时统计表', CATEGORIES],
  ] as const);
  const person = { ...TEACHER, field: name === 'observation' ? 'observer' : 'teacher' };
  const parent = school.random() < 0.5 ? PARENTS[name] : undefined;
  const across = cells.map(([heading, of]) => ({
    field,
    headings: [heading],
    heading,
    of,
    share: 1,
    cell: CELLS[name],
    ...(parent ? { parent } : {}),
  }));
  return {
    kind: name,
    layout,
    columns: [...headed(school, [person, GROUP]), ...across],
    rows: school.people.length,
    isRowATeacher: true,
    title,
  };
}

const MONTHS = [
  ['9月', { month: '2024-09' }],
  ['10月', { month: '2024-10' }],
  ['11月', { month: '2024-11' }],
  ['1月', { month: '2025-01' }],
] as const;
const DAYS = [
  ['9月5日', { date: '2024-09-05' }],
  ['10月12日', { date: '2024-10-12' }],
  ['11月2日', { date: '2024-11-02' }],
] as const;
const CATEGORIES = [
  ['专题学习', { category: 'thematic' }],
  ['课例展示', { category: 'practice' }],
  ['自主研修', { category: 'self-study' }],
] as const;
const PARENTS = { observation: '听课节数', inspection: '检查等级', attendance: '出勤情况', 'training-hours': '研训学时' } as const;
const CELLS = {
  observation: (draw: Draw) => between(draw, 0, 5),
  inspection: (draw: Draw) => pick(draw, ['优', '良']),
  attendance: (draw: Draw) => pick(draw, ['√', '√', '√', '病假', '事假', '×']),
  'training-hours': (draw: Draw) => between(draw, 2, 20) / 2,
} as const;

function mixedTable(school: School): TableSpec {
  const counts = headed(school, [...COUNTS].sort(() => school.random() - 0.5).slice(0, between(school, 4, 7)));
  const parent = school.random() < 0.3 ? '完成情况' : undefined;
  const columns = [...headed(school, [TEACHER, GROUP]), ...counts.map((each) => (parent ? { ...each, parent } : each))];
  return {
    kind: 'mixed',
    layout: 'summary',
    columns,
    rows: school.people.length,
    isRowATeacher: true,
    title: pick(school, TITLES.mixed ?? ['']),
  };
}

const SECTIONS = { observation: '听课记录', 'training-hours': '参加研训', reading: '读书情况', writing: '论文、反思' } as const;
const OWN = new Set(['observer', 'teacher', 'group']);

/** A sheet of one teacher: a head, then small tables under numbered sections, some of them empty. */
function formPage(school: School, name: string): { readonly page: Page; readonly tables: readonly RenderedTable[] } {
  const page: Page = { name, values: [], merges: [] };
  const who = pick(school, school.people);
  put(page, 0, 0, '桥头小学教师个人研修档案');
  ['姓名', who, '教研组', school.groupOf(who), '性别', '女'].forEach((text, column) => put(page, 1, column, text));
  let row = 2;
  const tables = (Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]).map((kind, at) => {
    put(page, row++, 0, `${'一二三四'.charAt(at)}、${SECTIONS[kind]}`);
    const own = (EVENT_TABLES[kind] ?? []).filter(({ field }) => !OWN.has(field));
    const columns = headed(
      school,
      own.map((each, index) => (index < 2 ? { ...each, share: 1 } : each)),
    );
    const spec = { kind, layout: 'per-teacher', columns, rows: between(school, 0, 8), isRowATeacher: false, title: null };
    const { table, bottom } = render(school, page, spec, row);
    row = bottom + between(school, 0, 1);
    return table;
  });
  return { page, tables };
}

/** A school's workbook out of a seed: a roster, event tables, a matrix, a mixed summary, a form, each on its sheet. */
export function generateLedger(seed: number): GeneratedLedger {
  const school = schoolOf(seed);
  const kinds = Object.keys(EVENT_TABLES).filter((kind) => kind !== 'roster');
  const specs = [
    eventTable(school, 'roster'),
    ...Array.from({ length: 5 }, () => eventTable(school, pick(school, kinds))),
    matrixTable(school),
    mixedTable(school),
  ];
  const rendered = specs.map((spec, at) => {
    const page: Page = { name: `表${at + 1}`, values: [], merges: [] };
    return { page, tables: [render(school, page, spec, school.random() < 0.1 ? 1 : 0).table] };
  });
  const all = [...rendered, formPage(school, '档案')];
  const sheets = all.map(({ page }) => snapshotOf(page));
  const workbook = { name: '台账.xlsx', sheets, isStructureProtected: false, isReadOnly: false, takenNames: [], memory: null };
  return { workbook, tables: all.flatMap(({ tables }) => tables) };
}

function snapshotOf({ name, values, merges }: Page): SheetSnapshot {
  return {
    workbook: '台账.xlsx',
    name,
    visible: true,
    values,
    formats: [],
    merges,
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
    mark: null,
  };
}
