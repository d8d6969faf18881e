import { defineRecordKind } from '../record-kind';

/** 获奖、荣誉 */
export const awardKind = defineRecordKind<'award'>({
  kind: 'award',
  titles: ['获奖', '荣誉'],
  person: 'teachers',
  fields: {
    teachers: { type: 'people', terms: [] },
    award: { type: 'text', terms: [] },
    work: { type: 'text', terms: [] },
    level: { type: 'level', terms: [] },
    grade: { type: 'text', terms: [] },
    organiser: { type: 'text', terms: [] },
    date: { type: 'date', terms: [] },
    statedCount: { type: 'count', terms: [] },
    group: { type: 'text', terms: [] },
    staffNumber: { type: 'text', terms: [] },
    subject: { type: 'text', terms: [] },
    evidence: { type: 'text', terms: [] },
  },
});
