import { defineRecordKind } from '../record-kind';

/** 读书 */
export const readingKind = defineRecordKind<'reading'>({
  kind: 'reading',
  titles: ['读书', '阅读'],
  person: 'teacher',
  fields: {
    teacher: { type: 'person', terms: [] },
    title: { type: 'title', terms: [] },
    author: { type: 'text', terms: [] },
    obligation: { type: 'obligation', terms: [] },
    textbook: { type: 'boolean', terms: [] },
    date: { type: 'date', terms: [] },
    noteCount: { type: 'count', terms: [] },
    hasNote: { type: 'boolean', terms: [] },
    hasEssay: { type: 'boolean', terms: [] },
    books: { type: 'count', terms: [] },
    group: { type: 'text', terms: [] },
    staffNumber: { type: 'text', terms: [] },
    subject: { type: 'text', terms: [] },
    evidence: { type: 'text', terms: [] },
  },
});
