import { defineRecordKind } from '../record-kind';

/** 考核 */
export const assessmentKind = defineRecordKind<'assessment'>({
  kind: 'assessment',
  titles: ['考核'],
  person: 'teacher',
  fields: {
    teacher: { type: 'person', terms: [] },
    score: { type: 'number', terms: [] },
    grade: { type: 'text', terms: [] },
    group: { type: 'text', terms: [] },
    staffNumber: { type: 'text', terms: [] },
    subject: { type: 'text', terms: [] },
    evidence: { type: 'text', terms: [] },
  },
});
