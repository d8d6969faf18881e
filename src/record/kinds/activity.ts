import { defineRecordKind } from '../record-kind';

/** 活动安排、记录 */
export const activityKind = defineRecordKind<'activity'>({
  kind: 'activity',
  titles: ['活动记录', '活动安排'],
  person: null,
  fields: {
    date: { type: 'date', terms: [] },
    week: { type: 'week', terms: [] },
    topic: { type: 'text', terms: [] },
    form: { type: 'text', terms: [] },
    level: { type: 'level', terms: [] },
    speaker: { type: 'outsider', terms: [] },
    group: { type: 'text', terms: [] },
    subject: { type: 'text', terms: [] },
    staffNumber: { type: 'text', terms: [] },
    hours: { type: 'number', terms: [] },
    expected: { type: 'count', terms: [] },
    present: { type: 'count', terms: [] },
    hasPlan: { type: 'boolean', terms: [] },
    hasPhoto: { type: 'boolean', terms: [] },
    hasReport: { type: 'boolean', terms: [] },
    hasFeedback: { type: 'boolean', terms: [] },
    evidence: { type: 'text', terms: [] },
  },
});
