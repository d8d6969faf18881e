import { monthNumber } from '../semester-calendar';
import { UNSTATED } from '../words';
import { label } from '../label';
import { isLeader } from '../leaders';
import { amountColumn, dateColumn, groupColumn, teacherColumn, textColumn, weekColumn } from './record-columns';
import type { RecordEntry } from './record-entries';
import { recordSheet } from './record-sheet';
import { whenCounted } from './row-formula';

type Entry = RecordEntry<'observation'>;

/** The teacher who was observed, where the name is one of the school's. */
function observedTeacher({ record, basis }: Entry) {
  const link = record?.people.find(({ field }) => field === 'observed');
  return link?.kind === 'person' ? (basis.byId.get(link.person) ?? null) : null;
}

function observedName(entry: Entry): string | null {
  const written = entry.fields.observed;
  return observedTeacher(entry)?.name ?? (written === undefined ? null : label(written));
}

/** 关系: the first that holds of 领导, 师徒, 同组, 跨组. */
function relation(entry: Entry): string | null {
  const observed = observedTeacher(entry);
  if (entry.teacher && isLeader(entry.teacher.teacher.person)) return '领导听课';
  if (!observed || !entry.teacher) return null;
  if (entry.basis.pairs.has(`${entry.teacher.id}|${observed.id}`)) return '师徒听课';
  return observed.group === entry.group ? '同组听课' : '跨组听课';
}

/** 听课: one row a lesson that was observed. */
export const OBSERVATION = recordSheet<'observation'>({
  id: 'data-observation',
  title: '听课',
  kind: 'observation',
  people: ['observer'],
  metric: () => 'observed-lessons',
  amount: ({ lessons }) => lessons ?? 1,
  date: ({ date, month }) => date ?? month,
  columns: [
    teacherColumn('听课人'),
    groupColumn('听课人教研组'),
    { head: '授课人', width: 10, of: observedName },
    { head: '授课人教研组', width: 10, of: (entry) => observedTeacher(entry)?.group ?? null },
    dateColumn('日期', ({ date }) => date),
    weekColumn(
      ({ date }) => date,
      ({ week }) => week,
    ),
    { head: '月份', width: 8, format: 'count', of: ({ fields: { date, month } }) => monthNumber(date ?? month) ?? UNSTATED },
    textColumn('学科', 8, ({ subject }) => subject),
    textColumn('班级', 10, (fields) => fields.class),
    textColumn('课题名称', 32, ({ topic }) => topic),
    amountColumn('节数'),
    { head: '关系', width: 10, of: relation },
    { head: '计入节数', width: 9, format: 'count', calculated: whenCounted('节数') },
  ],
});
