import { recordsOf } from '../ledger/ledger';
import type { RecordFields } from '../record/fields';
import { AWARD_GRADES, awardGrade } from './award-grades';
import type { Basis } from './basis';
import { AWARD_ENTRIES, awardLevel } from './data/award';
import { dateValue } from './data/record-columns';
import type { RecordEntry } from './data/record-entries';
import { recordEntries } from './data/record-entries';
import type { Block, Column, Row } from './description';
import { LEVEL_ORDER } from './level-order';
import { COUNTED } from './words';

/** 光荣榜 and 名单核对: the lists below the counts of awards. */

export type AwardEntry = RecordEntry<'award'>;

const GRADE_ORDER: readonly string[] = AWARD_GRADES;

export function awardEntries(basis: Basis): readonly AwardEntry[] {
  return recordEntries(basis, AWARD_ENTRIES);
}

const HONOURS: readonly Column[] = [
  { key: 'index', head: '序号', width: 10, format: 'count', align: 'center' },
  { key: 'name', head: '姓名', width: 6, span: 2, format: 'text', align: 'center' },
  { key: 'title', head: '作品/荣誉', width: 6, span: 5, format: 'text', align: 'left', wraps: true },
  { key: 'level', head: '级别', width: 6, format: 'text', align: 'center' },
  { key: 'grade', head: '等级', width: 6, span: 2, format: 'text', align: 'center', wraps: true },
  { key: 'organiser', head: '颁奖单位', width: 6, span: 3, format: 'text', align: 'left', wraps: true },
  { key: 'date', head: '日期', width: 6, span: 2, format: 'date', align: 'center' },
];

/** 光荣榜: who was honoured for what, by level, then grade; each author has a row, the title stands once a piece. */
export function honoursBlock(entries: readonly AwardEntry[]): Block {
  const place = ({ fields }: AwardEntry) => [LEVEL_ORDER.indexOf(awardLevel(fields)), GRADE_ORDER.indexOf(awardGrade(fields.grade))];
  const counted = entries.filter(({ counting, name }) => counting.counted === COUNTED.yes && name !== '');
  const pieces = counted.map((entry) => pieceKey(entry));
  const sorted = counted
    .map((entry, index) => ({ entry, order: [...place(entry), pieces.indexOf(pieces[index] ?? ''), index] }))
    .sort((a, b) => compareLists(a.order, b.order))
    .map(({ entry }) => entry);
  const rows = sorted.map((entry, index): Row => {
    const before = sorted[index - 1];
    const { fields, name } = entry;
    const isSame = before !== undefined && pieceKey(before) === pieceKey(entry);
    const startsGroup = before !== undefined && awardLevel(before.fields) !== awardLevel(fields);
    const cells = {
      index: index + 1,
      name,
      title: isSame ? null : titleOf(fields),
      level: awardLevel(fields),
      grade: fields.grade ?? null,
      organiser: fields.organiser ?? null,
      date: dateValue(fields.date),
    };
    return { key: String(index), startsGroup, cells };
  });
  return { key: 'honours', heading: '二、光荣榜', columns: HONOURS, rows, empty: '没有计入的获奖记录。' };
}

function pieceKey({ fields, record }: AwardEntry): string {
  return AWARD_ENTRIES.whole?.(fields) ?? String(record?.id ?? '');
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** The work with what it was honoured by. */
function titleOf({ work, award }: RecordFields['award']): string | null {
  if (work === undefined || award === undefined || work === award) return work ?? award ?? null;
  return `${work}（${award}）`;
}

const CHECKS: readonly Column[] = [
  { key: 'title', head: '表彰', width: 10, span: 7, format: 'text', align: 'left', wraps: true },
  { key: 'stated', head: '声明人数', width: 6, span: 2, format: 'count' },
  { key: 'listed', head: '实列人次', width: 6, span: 2, format: 'count' },
  { key: 'people', head: '实列人数', width: 6, span: 2, format: 'count' },
  { key: 'verdict', head: '判断', width: 6, span: 3, format: 'text', align: 'center', marks: listMarks() },
];

function listMarks(): NonNullable<Column['marks']> {
  return ['未列全', '多于声明'].map((text) => ({ when: 'starts', text, tone: 'undetermined' }) as const);
}

/** 名单核对: lists that state how many names they have; left out where none does. */
export function listChecks({ assessment: { ledger } }: Basis): readonly Block[] {
  const stating = recordsOf(ledger, 'award').filter(({ fields, standing }) => {
    return fields.statedCount !== undefined && !(standing.kind === 'left-out' && standing.reason === 'duplicate');
  });
  const rows = stating.map(({ id, fields }): Row => {
    const names = fields.teachers ?? [];
    const [stated, listed, people] = [fields.statedCount ?? 0, names.length, new Set(names).size];
    return { key: String(id), cells: { title: titleOf(fields), stated, listed, people, verdict: verdictOn(stated, listed, people) } };
  });
  return rows.length === 0 ? [] : [{ key: 'lists', heading: '三、名单核对', columns: CHECKS, rows, empty: '' }];
}

function verdictOn(stated: number, listed: number, people: number): string {
  if (listed === 0) return '名单另附';
  if (people === stated) return '一致（按人数）';
  if (listed === stated) return '一致（按人次）';
  return people < stated ? '未列全' : '多于声明';
}
