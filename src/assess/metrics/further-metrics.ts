import type { RecordKind } from '../../record/fields';
import { attendedHours } from './attended-hours';
import type { Entry } from './entry';
import type { MetricDefinition, Share } from './metric-definition';
import { amountOf, metricOf, spokenOf } from './metric-definition';

/** A record that names nobody of the school: it is the school's, or its group's. */
const NOBODY = { kind: 'person', field: '', name: '', person: '' } as const;

/** A metric of records that are no person's. */
function schoolMetric<K extends RecordKind>(id: string, kind: K, shareOf: (entry: Entry<K>) => Share | null): MetricDefinition {
  return {
    id,
    isNobodys: true,
    claims: (entries) =>
      spokenOf(
        entries(kind).flatMap((entry) => {
          const share = shareOf(entry);
          return share ? [{ ...share, entry, link: NOBODY }] : [];
        }),
      ),
  };
}

const one = (): Share => ({ amount: 1 });

/** 材料核对: an item is the teacher's whom its row names, else its group's or the school's. One for 已有, 0 for 没有. */
const checklistMetric: MetricDefinition = {
  id: 'checklist',
  claims: (entries) =>
    spokenOf(
      entries('checklist').flatMap((entry) => {
        const { held } = entry.fields;
        const share: Share = held === undefined ? { amount: null, field: 'held' } : { amount: held ? 1 : 0 };
        const owners = entry.people.filter(({ field }) => field === 'teacher');
        return (owners.length > 0 ? owners : [NOBODY]).map((link) => ({ ...share, entry, link }));
      }),
    ),
};

/** 常规检查: a row that names a teacher is his, and the school's; any other is the school's or its group's alone. */
const inspectionMetric: MetricDefinition = {
  id: 'inspections',
  claims: (entries) =>
    spokenOf(
      entries('inspection').flatMap((entry) => {
        const owners = entry.people.filter(({ field, kind }) => field === 'teacher' && kind !== 'unknown');
        return (owners.length > 0 ? owners : [NOBODY]).map((link) => ({ ...one(), entry, link }));
      }),
    ),
};

/**
 * What only rules count, and the contract does not name: 活动 活动学时 主讲 签到 签到学时 常规检查 证书 考核 师父 徒弟 外培汇报 文稿 心得体会 教师. A mentor is counted as
 * the mentee's (结对), and the other way round.
 */
export const FURTHER_METRICS: readonly MetricDefinition[] = [
  schoolMetric('activities', 'activity', one),
  schoolMetric('activity-hours', 'activity', (entry) =>
    entry.fields.hours === undefined && !entry.open.has('hours') ? null : amountOf(entry, 'hours', entry.fields.hours, 0),
  ),
  metricOf('lectures', { kind: 'activity', people: ['speaker'] }, one),
  metricOf('attendance', { kind: 'attendance', people: ['teacher'] }, ({ fields }) => (fields.mark === undefined ? null : { amount: 1 })),
  attendedHours,
  inspectionMetric,
  metricOf('certificates', { kind: 'certificate', people: ['teacher'] }, one),
  metricOf('assessments', { kind: 'assessment', people: ['teacher'] }, ({ fields }) =>
    fields.grade === undefined && fields.score === undefined ? null : { amount: 1 },
  ),
  metricOf('mentors', { kind: 'mentorship', people: ['mentee'] }, ({ fields, open }) => {
    if (fields.mentor !== undefined) return { amount: 1 };
    return open.has('mentor') ? { amount: null, field: 'mentor' } : null;
  }),
  metricOf('mentees', { kind: 'mentorship', people: ['mentor'] }, one),
  metricOf('external-reports', { kind: 'external-training', people: ['teacher'] }, ({ fields, open }) => {
    if (fields.reported !== undefined) return { amount: fields.reported ? 1 : 0 };
    return open.has('reported') ? { amount: null, field: 'reported' } : null;
  }),
  metricOf('writings', { kind: 'writing', people: ['teacher'] }, (entry) => amountOf(entry, 'count', entry.fields.count, 1)),
  metricOf('insights', { kind: 'writing', people: ['teacher'] }, (entry) => {
    const isOpen = entry.fields.genre === undefined && entry.open.has('genre');
    if (isOpen) return { amount: null, field: 'genre', isDoubtful: true };
    return entry.fields.genre === 'insight' ? amountOf(entry, 'count', entry.fields.count, 1) : null;
  }),
  checklistMetric,
  metricOf('people', { kind: 'roster', people: ['name'] }, one),
];
