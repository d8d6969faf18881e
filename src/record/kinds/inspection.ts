import { defineRecordKind } from '../record-kind';

/** 常规检查 */
export const inspectionKind = defineRecordKind<'inspection'>({
  kind: 'inspection',
  titles: ['常规检查'],
  person: 'teacher',
  fields: {
    teacher: { type: 'person', terms: [] },
    date: { type: 'date', terms: [] },
    month: { type: 'month', terms: [] },
    topic: { type: 'text', terms: [] },
    grade: { type: 'text', terms: [] },
    group: { type: 'text', terms: [] },
    staffNumber: { type: 'text', terms: [] },
    subject: { type: 'text', terms: [] },
    evidence: { type: 'text', terms: [] },
  },
});
