import { defineRecordKind } from '../record-kind';

/** 课题 */
export const projectKind = defineRecordKind<'project'>({
  kind: 'project',
  titles: ['课题'],
  person: 'leader',
  fields: {
    title: { type: 'text', terms: [] },
    leader: { type: 'person', terms: [] },
    members: { type: 'people', terms: [] },
    level: { type: 'level', terms: [] },
    number: { type: 'text', terms: [] },
    start: { type: 'month', terms: [] },
    end: { type: 'month', terms: [] },
    status: { type: 'text', terms: [] },
    group: { type: 'text', terms: [] },
    staffNumber: { type: 'text', terms: [] },
    subject: { type: 'text', terms: [] },
    evidence: { type: 'text', terms: [] },
  },
});
