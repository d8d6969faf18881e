import type { Facet } from '../../record/facet';
import type { RecordKind } from '../../record/fields';
import type { FieldDefinition } from '../../record/record-kind';
import { recordKind } from '../../record/record-kinds';
import type { CellRange } from '../../sheet/cell-address';
import { foldTight } from '../../values/fold-text';
import { groupKey } from '../../values/group-name';
import { parseCategory } from '../../values/parse-category';
import { parseDate } from '../../values/parse-date';
import { parseGenre } from '../../values/parse-genre';
import { levelIn } from '../../values/parse-level';
import { parseName } from '../../values/parse-name';
import type { DateContext } from '../../values/calendar-day';
import { looksLikeName } from '../content/surnames';
import { groupOf, teacherOf } from '../locate/form-head';
import type { LocatedTable } from '../locate/located-table';
import type { Stated, TableColumn, TableKind } from '../table';
import { titleSources } from './title-evidence';

/** What is said once for a whole table, with the cell that says it; a sheet's name stands in no cell. */
export interface StatedReading {
  readonly stated: Stated;
  readonly at: Readonly<Partial<Record<keyof Stated, CellRange>>>;
}

export interface StatedContext {
  readonly names: ReadonlySet<string>;
  /** The roster's groups. */
  readonly groups: readonly string[];
  readonly dates: DateContext | null;
}

type Found = { readonly [K in keyof Stated]?: { readonly value: NonNullable<Stated[K]>; readonly at: CellRange | null } };

/** Form head, title and sheet name: what they state and no column of the table does. */
export function findStated(table: LocatedTable, kind: TableKind, columns: readonly TableColumn[], context: StatedContext): StatedReading {
  if (kind === 'unrecognised') return { stated: {}, at: {} };
  const found: Found = { ...fromTitles(table, kind, columns, context), ...fromFacts(table, columns, context) };
  const hasColumn = (field: string) => columns.some((column) => column.field === field || column.of?.[field as keyof Stated] !== undefined);
  const person = kind === 'mixed' ? 'teacher' : recordKind(kind).person;
  const stated: Record<string, unknown> = {};
  const at: Partial<Record<keyof Stated, CellRange>> = {};
  for (const key of Object.keys(found).sort() as (keyof Stated)[]) {
    const each = found[key];
    if (!each || hasColumn(key === 'teacher' ? (person ?? key) : key)) continue;
    stated[key] = each.value;
    if (each.at) at[key] = each.at;
  }
  return { stated, at };
}

/** The last fact of each key: the nearest form head. */
function fromFacts(table: LocatedTable, columns: readonly TableColumn[], context: StatedContext): Found {
  let found: Found = {};
  const hasDates = columns.some(({ field }) => field === 'date' || field === 'start');
  for (const fact of table.facts) {
    if (fact.key === 'teacher') {
      const name = teacherOf(fact);
      if (name) found = { ...found, teacher: { value: name, at: fact.at } };
    } else if (fact.key === 'group') found = { ...found, group: { value: groupOf(fact), at: fact.at } };
    else if (fact.key === 'staffNumber' || fact.key === 'subject' || fact.key === 'activity')
      found = { ...found, [fact.key]: { value: fact.value, at: fact.at } };
    else if (fact.key === 'date' && !hasDates) {
      const date = parseDate(fact.value, null, context.dates);
      if (date.kind === 'value' && date.value.kind === 'day') found = { ...found, date: { value: date.value.date, at: fact.at } };
    }
  }
  return found;
}

function fromTitles(table: LocatedTable, kind: RecordKind | 'mixed', columns: readonly TableColumn[], context: StatedContext): Found {
  const sources = titleSources(table);
  const first = <T>(read: (text: string) => T | null): { value: T; at: CellRange | null } | undefined => {
    for (const { text, at } of sources) {
      const value = read(text);
      if (value !== null) return { value, at };
    }
    return undefined;
  };
  const found: Record<string, unknown> = {
    group: first((text) => groupInTitle(text, context.groups)),
    teacher: first((text) => teacherInTitle(text, context.names)),
  };
  for (const facet of facetsOf(kind, columns)) found[facet] = first((text) => TITLE_FACETS[facet]?.(text) ?? null);
  for (const key of Object.keys(found)) if (found[key] === undefined) delete found[key];
  return found;
}

const TITLE_FACETS: Readonly<Partial<Record<Facet, (text: string) => string | null>>> = {
  genre: parseGenre,
  category: (text) => (/类|自主|专题|实践/.test(text) ? parseCategory(text) : null),
  level: (text) => (/各级|以上|以下|级及/.test(text) ? null : levelIn(text)),
};

/** Facets that the kind has as a field and no column of the table gives. */
function facetsOf(kind: RecordKind | 'mixed', columns: readonly TableColumn[]): readonly Facet[] {
  if (kind === 'mixed') return [];
  const fields = recordKind(kind).fields as Readonly<Record<string, FieldDefinition>>;
  const given = new Set(columns.map(({ field }) => field));
  return (Object.keys(TITLE_FACETS) as Facet[]).filter((facet) => facet in fields && !given.has(facet));
}

const GROUP_WORDS =
  '(?:语文|数学|英语|外语|科学|综合|体育|音乐|美术|艺术|音体美|体音美|信息|信息技术|信息科技|道法|道德与法治|品德|劳动|心理|理科|文科|[一二三四五六]年级|[低中高]年?级?段|低年级|中年级|高年级|体艺|技能|常识|行政|幼教|术科)';
const GROUP = new RegExp(`${GROUP_WORDS}(?:学科)?(?:教研|备课|大|学科)?组`);

/** The group that a title or sheet name names: one of the roster's, else words that end in 组; on a sheet called 语文 the group of that name. */
function groupInTitle(text: string, groups: readonly string[]): string | null {
  const whole = groups.find((group) => text.includes(group));
  if (whole) return whole;
  const sole = groups.find((group) => groupKey(group) === groupKey(text));
  return sole ?? GROUP.exec(text)?.[0] ?? null;
}

/** A sheet or title that is a teacher's: the name alone, or before 老师, 个人, 同志, 的. */
const OF_TEACHER = /^(?:[\d一二三四五六七八九十]{1,3}[、.])?(?:教师|姓名)?(\p{Script=Han}{2,4})(?:老师|教师|同志|个人|的|$)/u;
function teacherInTitle(text: string, names: ReadonlySet<string>): string | null {
  const tight = foldTight(text);
  const alone = parseName(tight);
  if (alone.kind === 'value' && isName(alone.value.name, names)) return alone.value.name;
  const name = OF_TEACHER.exec(tight)?.[1];
  return name && isName(name, names) ? name : null;
}

function isName(name: string, names: ReadonlySet<string>): boolean {
  return names.size > 0 ? names.has(name) : looksLikeName(name);
}
