import { defineRecordKind } from '../record-kind';

/** 听课 */
export const observationKind = defineRecordKind<'observation'>({
  kind: 'observation',
  titles: ['听课', '听评课'],
  person: 'observer',
  fields: {
    observer: { type: 'person', terms: [] },
    observed: { type: 'outsider', terms: [] },
    date: { type: 'date', terms: [] },
    week: { type: 'week', terms: [] },
    period: { type: 'period', terms: [] },
    subject: { type: 'text', terms: [] },
    class: { type: 'text', terms: [] },
    topic: { type: 'text', terms: [] },
    lessons: { type: 'count', terms: [] },
    month: { type: 'month', terms: [] },
    group: { type: 'text', terms: [] },
    staffNumber: { type: 'text', terms: [] },
    evidence: { type: 'text', terms: [] },
  },
});
