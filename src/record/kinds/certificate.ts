import { defineRecordKind } from '../record-kind';

/** 证书 */
export const certificateKind = defineRecordKind<'certificate'>({
  kind: 'certificate',
  titles: ['证书'],
  person: 'teacher',
  fields: {
    teacher: { type: 'person', terms: [] },
    skill: { type: 'text', terms: [] },
    level: { type: 'text', terms: [] },
    number: { type: 'text', terms: [] },
    date: { type: 'month', terms: [] },
    group: { type: 'text', terms: [] },
    staffNumber: { type: 'text', terms: [] },
    subject: { type: 'text', terms: [] },
    evidence: { type: 'text', terms: [] },
  },
});
