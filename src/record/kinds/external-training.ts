import { defineRecordKind } from '../record-kind';

/** 外派培训 */
export const externalTrainingKind = defineRecordKind<'external-training'>({
  kind: 'external-training',
  titles: ['外派', '外出'],
  person: 'teacher',
  fields: {
    teacher: { type: 'people', terms: [] },
    start: { type: 'date', terms: [] },
    end: { type: 'date', terms: [] },
    place: { type: 'text', terms: [] },
    topic: { type: 'text', terms: [] },
    level: { type: 'level', terms: [] },
    days: { type: 'number', terms: [] },
    hours: { type: 'number', terms: [] },
    cost: { type: 'number', terms: [] },
    reported: { type: 'boolean', terms: [] },
    group: { type: 'text', terms: [] },
    staffNumber: { type: 'text', terms: [] },
    subject: { type: 'text', terms: [] },
    evidence: { type: 'text', terms: [] },
  },
});
