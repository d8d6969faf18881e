import { defineRecordKind } from '../record-kind';

/** 教师名册 */
export const rosterKind = defineRecordKind<'roster'>({
  kind: 'roster',
  titles: ['教师名册', '花名册', '教师名单'],
  person: 'name',
  fields: {
    name: { type: 'person', terms: [] },
    staffNumber: { type: 'text', terms: [] },
    gender: { type: 'text', terms: [] },
    birthDate: { type: 'month', terms: [] },
    joinedTeaching: { type: 'month', terms: [] },
    yearsOfTeaching: { type: 'number', terms: [] },
    group: { type: 'text', terms: [] },
    subject: { type: 'text', terms: [] },
    title: { type: 'text', terms: [] },
    post: { type: 'text', terms: [] },
    roles: { type: 'text', terms: [] },
    evidence: { type: 'text', terms: [] },
  },
});
