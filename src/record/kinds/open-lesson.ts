import { defineRecordKind } from '../record-kind';

/** 公开课 */
export const openLessonKind = defineRecordKind<'open-lesson'>({
  kind: 'open-lesson',
  titles: ['公开课', '展示课'],
  person: 'teacher',
  fields: {
    teacher: { type: 'person', terms: [] },
    date: { type: 'date', terms: [] },
    week: { type: 'week', terms: [] },
    subject: { type: 'text', terms: [] },
    class: { type: 'text', terms: [] },
    topic: { type: 'text', terms: [] },
    level: { type: 'level', terms: [] },
    form: { type: 'text', terms: [] },
    count: { type: 'count', terms: [] },
    group: { type: 'text', terms: [] },
    staffNumber: { type: 'text', terms: [] },
    evidence: { type: 'text', terms: [] },
  },
});
