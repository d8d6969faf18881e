import type { RecordKind } from '../../record/fields';
import type { FieldDefinition } from '../../record/record-kind';
import { RECORD_KINDS } from '../../record/record-kinds';
import { words } from '../../record/words';
import { KNOBS } from '../knobs';
import { remember } from '../remember';
import { readHeadingText } from './heading-text';
import { answers, whatItAsks } from './what-it-asks';

/** A field of a kind that a heading may name, with how strongly it does. */
export interface NamedField {
  readonly kind: RecordKind;
  readonly field: string;
  readonly strength: number;
}

interface FieldEntry {
  readonly kind: RecordKind;
  readonly field: string;
  readonly definition: FieldDefinition;
}

const ENTRIES: readonly FieldEntry[] = RECORD_KINDS.flatMap(({ kind, fields }) =>
  Object.entries(fields as Readonly<Record<string, FieldDefinition>>).map(([field, definition]) => ({ kind, field, definition })),
);

const BY_TERM: ReadonlyMap<string, readonly FieldEntry[]> = indexTerms();

function indexTerms(): ReadonlyMap<string, readonly FieldEntry[]> {
  const index = new Map<string, FieldEntry[]>();
  for (const entry of ENTRIES) {
    for (const term of new Set(entry.definition.terms.map((each) => readHeadingText(each).base))) {
      const here = index.get(term);
      if (here) here.push(entry);
      else index.set(term, [entry]);
    }
  }
  return index;
}

/** What people put before and behind a heading's own words without changing what it asks for. */
const BEFORE = words(
  `本学期 本期 学期 本学年 学年 本年度 年度 本年 个人 教师 校本 校内 参加 累计 实际 已 所 完成 上交 全校 本校 共 总 具体 主要 本次 本周 每月 我校 学校 本人 参与 开展`,
);
const BEHIND = words(`获得 所得 取得 情况 登记 统计 一栏 栏 明细 记载 说明 汇总 情况统计 完成情况 信息 完成数 填写`);
const YES_OR_NO = /^(?:是否已?有?|有无|有否|是否完成|是否上交|能否)/;
const NUMBER_BEHIND = /(?:总数|数量|次数|节数|篇数|本数|册数|份数|个数|人数|天数|数|量|总量|累计|合计)$/;
const COUNTED: ReadonlySet<string> = new Set(['count', 'number']);

/** Whether the text, plain or dressed, is a term of any field; much cheaper than asking which. */
export function isTerm(base: string): boolean {
  if (BY_TERM.has(base)) return true;
  if (base.length > KNOBS.longestTerm) return false;
  const bare = base.replace(YES_OR_NO, '').replace(NUMBER_BEHIND, '');
  return [bare, ...undress(base), ...undress(bare)].some((text) => BY_TERM.has(text));
}

/** Every field that a heading's text may name, with how strongly it does. */
export const fieldsNamedBy = remember((base: string): readonly NamedField[] =>
  base === '' || base.length > KNOBS.longestHeading ? [] : nameFields(base),
);

/** How strongly a heading's text names one field. */
export function strengthFor(base: string, kind: RecordKind, field: string): number {
  return fieldsNamedBy(base).find((named) => named.kind === kind && named.field === field)?.strength ?? 0;
}

function nameFields(base: string): readonly NamedField[] {
  const undressed = undress(base);
  return ENTRIES.flatMap((entry) => {
    const strength = Math.max(
      termStrength(base, undressed, entry),
      partStrength(base, entry.definition),
      endingStrength(base, entry.definition),
    );
    return strength > 0 ? [{ kind: entry.kind, field: entry.field, strength }] : [];
  });
}

function termStrength(base: string, undressed: readonly string[], entry: FieldEntry): number {
  const { kind, field, definition } = entry;
  const names = (text: string) => BY_TERM.get(text)?.some((each) => each.kind === kind && each.field === field) ?? false;
  if (names(base)) return KNOBS.termStrength;
  if (definition.not?.some((part) => base.includes(part))) return 0;
  const bare = withoutQuestion(base, definition);
  const isNamed = undressed.some(names) || (bare !== base && [bare, ...undress(bare)].some(names));
  return isNamed ? KNOBS.dressedTermStrength : 0;
}

/** The heading without the words that ask whether, or how many, where the field answers that: 是否汇报, 反思篇数. */
function withoutQuestion(base: string, { type }: FieldDefinition): string {
  if (type === 'boolean') return base.replace(YES_OR_NO, '');
  return COUNTED.has(type) ? base.replace(NUMBER_BEHIND, '') : base;
}

const FILLER = new RegExp(
  `^(?:${[...BEFORE, ...BEHIND, ...words(`发表 撰写 教育 教学 课后 研修 研训 优秀 各类 各级 相关 任务 篇数 数`)].sort((a, b) => b.length - a.length).join('|')})*$`,
);

/** Whether a text holds nothing but what people put around a heading's own words. */
export function isFiller(text: string): boolean {
  return FILLER.test(text);
}

/** The text without what stands before and behind its own words. */
function undress(base: string): readonly string[] {
  const begun = BEFORE.filter((word) => base.length > word.length && base.startsWith(word)).map((word) => base.slice(word.length));
  const ended = [base, ...begun].flatMap((text) =>
    BEHIND.filter((word) => text.length > word.length && text.endsWith(word)).map((word) => text.slice(0, -word.length)),
  );
  return [...begun, ...ended];
}

function partStrength(base: string, { parts = [], not = [] }: FieldDefinition): number {
  if (not.some((part) => base.includes(part))) return 0;
  const covered = parts.filter((part) => base.includes(part)).reduce((longest, part) => Math.max(longest, part.length), 0);
  return covered === 0 ? 0 : KNOBS.partStrength + KNOBS.partCoverageStrength * (covered / base.length);
}

/** An unknown heading may still ask for what the field is: a person, a day, a number. */
function endingStrength(base: string, definition: FieldDefinition): number {
  if (definition.not?.some((part) => base.includes(part))) return 0;
  const ask = whatItAsks(base);
  return ask !== null && answers(ask, definition) ? KNOBS.endingStrength : 0;
}
