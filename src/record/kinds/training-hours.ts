import { defineRecordKind } from '../record-kind';

/** 学时登记 */
export const trainingHoursKind = defineRecordKind<'training-hours'>({
  kind: 'training-hours',
  titles: ['学时'],
  person: 'teacher',
  fields: {
    teacher: { type: 'people', terms: [] },
    date: { type: 'date', terms: [] },
    week: { type: 'week', terms: [] },
    activity: { type: 'text', terms: [] },
    category: { type: 'category', terms: [] },
    level: { type: 'level', terms: [] },
    hours: { type: 'number', terms: [] },
    approved: { type: 'boolean', terms: [] },
    group: { type: 'text', terms: [] },
    staffNumber: { type: 'text', terms: [] },
    subject: { type: 'text', terms: [] },
    evidence: { type: 'text', terms: [] },
  },
});
