import { defineRecordKind } from '../record-kind';

/** 师徒结对 */
export const mentorshipKind = defineRecordKind<'mentorship'>({
  kind: 'mentorship',
  titles: ['师徒', '结对'],
  person: 'mentee',
  fields: {
    mentor: { type: 'person', terms: [] },
    mentee: { type: 'person', terms: [] },
    domain: { type: 'text', terms: [] },
    start: { type: 'month', terms: [] },
    group: { type: 'text', terms: [] },
    staffNumber: { type: 'text', terms: [] },
    subject: { type: 'text', terms: [] },
    evidence: { type: 'text', terms: [] },
  },
});
