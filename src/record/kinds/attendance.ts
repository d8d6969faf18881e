import { defineRecordKind } from '../record-kind';

/** 签到、考勤 */
export const attendanceKind = defineRecordKind<'attendance'>({
  kind: 'attendance',
  titles: ['签到', '考勤', '出勤'],
  person: 'teacher',
  fields: {
    teacher: { type: 'people', terms: [] },
    date: { type: 'date', terms: [] },
    activity: { type: 'text', terms: [] },
    mark: { type: 'mark', terms: [] },
    group: { type: 'text', terms: [] },
    staffNumber: { type: 'text', terms: [] },
    subject: { type: 'text', terms: [] },
    evidence: { type: 'text', terms: [] },
  },
});
