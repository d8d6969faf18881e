import { defineRecordKind } from '../record-kind';

/** 文稿 */
export const writingKind = defineRecordKind<'writing'>({
  kind: 'writing',
  titles: ['论文', '反思', '案例'],
  person: 'teacher',
  fields: {
    teacher: { type: 'person', terms: [] },
    genre: { type: 'genre', terms: [] },
    title: { type: 'text', terms: [] },
    date: { type: 'date', terms: [] },
    month: { type: 'month', terms: [] },
    words: { type: 'number', terms: [] },
    level: { type: 'level', terms: [] },
    count: { type: 'count', terms: [] },
    group: { type: 'text', terms: [] },
    staffNumber: { type: 'text', terms: [] },
    subject: { type: 'text', terms: [] },
    evidence: { type: 'text', terms: [] },
  },
});
