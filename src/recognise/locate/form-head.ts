import type { CellKind } from '../../record/cell-kind';
import { ANY_TEACHER, GROUP, STAFF_NUMBER, SUBJECT } from '../../record/common-fields';
import { rosterKind } from '../../record/kinds/roster';
import { observationKind } from '../../record/kinds/observation';
import type { CellRange } from '../../sheet/cell-address';
import { cellArea } from '../../sheet/cell-address';
import { textOf } from '../../sheet/cell-value';
import { foldText, foldTight } from '../../values/fold-text';
import { groupIn } from '../../values/group-name';
import { parseName } from '../../values/parse-name';
import type { CellReader } from '../content/read-cell';
import type { SheetGrid } from '../grid/sheet-grid';
import { readHeadingText } from '../heading/heading-text';
import { isSureHeading } from '../heading/heading-weight';
import { words } from '../../record/words';
import type { LocateContext } from './header-evidence';
import type { RowScan } from './row-scan';

/** 表头信息: what a form's head or a labelled line says for all that stands under it. */
export interface FormFact {
  readonly key: 'teacher' | 'group' | 'staffNumber' | 'subject' | 'date' | 'activity' | 'other';
  readonly value: string;
  readonly at: CellRange;
}

const ACTIVITY_LABELS = words(
  `活动主题 活动内容 活动名称 培训内容 培训主题 学习内容 会议内容 会议名称 会议主题 研训主题 研训内容 研修主题 研修内容 活动 主题 学习主题 教研主题 培训名称 培训项目 讲座题目`,
);
const DATE_LABELS = words(
  `活动时间 活动日期 日期 时间 培训时间 培训日期 会议时间 会议日期 学习时间 学习日期 研训时间 研训日期 研修时间 研修日期 签到时间 签到日期`,
);
const TEACHER_LABELS = [
  ...ANY_TEACHER,
  ...observationKind.fields.observer.terms,
  ...words(`研修人 档案主人 责任教师 本人 研训人 填写教师 研修教师 参训教师 受训教师`),
];
const OTHER_LABELS = Object.values(rosterKind.fields)
  .flatMap((field) => field.terms)
  .concat(
    words(
      `学历 年龄 政治面貌 民族 联系电话 电话 手机 毕业院校 籍贯 任教班级 任教年级 所学专业 编制 学校 单位 所在学校 学期 学年 专业 个人简介`,
    ),
  );

const KEY_OF_LABEL: ReadonlyMap<string, FormFact['key']> = new Map([
  ...OTHER_LABELS.map((label) => [label, 'other'] as const),
  ...DATE_LABELS.map((label) => [label, 'date'] as const),
  ...ACTIVITY_LABELS.map((label) => [label, 'activity'] as const),
  ...SUBJECT.terms.map((label) => [label, 'subject'] as const),
  ...STAFF_NUMBER.terms.map((label) => [label, 'staffNumber'] as const),
  ...GROUP.terms.map((label) => [label, 'group'] as const),
  ...TEACHER_LABELS.map((label) => [label, 'teacher'] as const),
]);

function keyOf(text: string): FormFact['key'] | null {
  return KEY_OF_LABEL.get(readHeadingText(text).base) ?? null;
}

/**
 * The facts of a row that has labels and values in turn (姓名 | 任秀云 | 性别 | 女), or null where it is none. Two labels side by side make a
 * header, not a form; so does a row whose values are none.
 */
export function readFormRow({ grid, read }: LocateContext, scan: RowScan): readonly FormFact[] | null {
  const cells = scan.columns.map((column) => ({ column, key: keyOf(grid.text(scan.row, column)) }));
  if (!alternates(cells)) return null;
  const facts = cells.flatMap(({ key }, index): readonly FormFact[] => {
    const next = cells[index + 1];
    if (key === null || !next || next.key !== null) return [];
    return [{ key, value: foldText(textOf(grid.own(scan.row, next.column))), at: rangeOf(grid, scan.row, next.column) }];
  });
  return facts.some((fact) => fits(fact, read)) ? facts : null;
}

interface FormCell {
  readonly column: number;
  readonly key: FormFact['key'] | null;
}

/** Labels and values take turns, a label first; a value may be blank, and a few cells may have none of both. */
function alternates(cells: readonly FormCell[]): boolean {
  const labels = cells.filter(({ key }) => key !== null).length;
  if (!cells[0] || cells[0].key === null || labels * 2 > cells.length + 1 || labels * 3 < cells.length) return false;
  return cells.every((cell, index) => {
    const next = cells[index + 1];
    return cell.key === null || next === undefined || next.key === null || next.column > cell.column + 1;
  });
}

const KIND_OF_FACT: Readonly<Record<FormFact['key'], readonly CellKind[]>> = {
  teacher: ['person'],
  group: ['group', 'subject'],
  staffNumber: ['code'],
  subject: ['subject'],
  date: ['date', 'span', 'serial'],
  activity: ['text'],
  other: ['gender', 'rank', 'post', 'month', 'date', 'whole', 'subject', 'code'],
};

/** What another heading says is no value: 主题 | 应到人数 begin a header. */
function fits(fact: FormFact, read: CellReader): boolean {
  if (isSureHeading(foldTight(fact.value))) return false;
  const reading = read(fact.value, null);
  return reading !== null && KIND_OF_FACT[fact.key].some((kind) => reading.kinds.has(kind));
}

const LABELLED =
  /([\p{Script=Han}]{1,8})\s*[：:]\s*([^：:]*?)(?=\s{2,}|\s*[\p{Script=Han}]{1,8}\s*[：:]|[,，;；。]|\s+[\p{Script=Han}]{2,8}\s*[：:]|$)/gu;

/** The facts of a labelled line (姓名：任秀云  教研组：语文组): those whose label asks for one, and whose value can be it. */
export function readLabelledLine(grid: SheetGrid, row: number, column: number, read: CellReader): readonly FormFact[] {
  const value = grid.own(row, column);
  if (typeof value !== 'string') return [];
  return [...value.matchAll(LABELLED)].flatMap((match): readonly FormFact[] => {
    const key = keyOf(match[1] ?? '');
    const said = (match[2] ?? '').trim();
    const fact: FormFact | null = key && said !== '' ? { key, value: said, at: rangeOf(grid, row, column) } : null;
    return fact && (fact.key === 'activity' || fits(fact, read)) ? [fact] : [];
  });
}

function rangeOf(grid: SheetGrid, row: number, column: number): CellRange {
  return { workbook: grid.sheet.workbook, sheet: grid.sheet.name, ...cellArea(row, column) };
}

/** The name of a fact's teacher without blanks and 老师; null where it is no name. */
export function teacherOf(fact: FormFact): string | null {
  const name = parseName(fact.value);
  return name.kind === 'value' ? name.value.name : null;
}

/** The group of a fact: 语文组 of `语文组（14人）`, else as written. */
export function groupOf(fact: FormFact): string {
  return groupIn(fact.value) ?? fact.value;
}
