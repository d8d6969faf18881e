import type { Basis, ListedTeacher } from '../basis';
import { tierName } from '../tiers';
import { YES } from '../words';
import type { AnyColumn, DataSheet } from './data-sheet';
import { tableOf } from './data-sheet';
import { dateValue } from './record-columns';
import { sourceText } from './source-text';

type Entry = ListedTeacher & { readonly source: string | null };

const EXEMPT = '免检';

const COLUMNS: readonly AnyColumn<Entry>[] = [
  { head: '教师', width: 10, of: ({ name }) => name },
  { head: '姓名', width: 9, of: ({ teacher }) => teacher.person.name },
  { head: '工号', width: 9, of: ({ teacher }) => teacher.person.fields.staffNumber ?? null },
  { head: '性别', width: 6, of: ({ teacher }) => teacher.person.fields.gender ?? null },
  { head: '出生日期', width: 11, format: 'date', of: ({ teacher }) => dateValue(teacher.person.fields.birthDate) },
  { head: '年龄', width: 6, format: 'count', of: ({ teacher }) => teacher.person.age ?? null },
  { head: '参加工作', width: 11, format: 'date', of: ({ teacher }) => dateValue(teacher.person.fields.joinedTeaching) },
  { head: '教龄', width: 6, format: 'count', of: ({ teacher }) => teacher.person.fields.yearsOfTeaching ?? null },
  { head: '层级', width: 12, of: ({ teacher }) => tierName(teacher) },
  { head: '教研组', width: 10, of: ({ group }) => group },
  { head: '学科', width: 9, of: ({ teacher }) => teacher.person.fields.subject ?? null },
  { head: '职称', width: 11, of: ({ teacher }) => teacher.person.fields.title ?? null },
  { head: '职务', width: 11, of: ({ teacher }) => teacher.person.fields.post ?? null },
  { head: '身份', width: 11, of: ({ teacher }) => teacher.person.fields.roles ?? null },
  { head: '应检', width: 7, of: ({ teacher }) => (teacher.status === 'notApplicable' ? EXEMPT : YES) },
  { head: '免检原因', width: 14, of: ({ teacher }) => (teacher.status === 'notApplicable' ? '没有适用的要求' : null) },
  { head: '计入', width: 8, of: () => YES },
  { head: '未计入原因', width: 14, of: () => null },
  { head: '来源', width: 24, of: ({ source }) => source },
];

/** 教师名册, in the order of the sheets. ID-card, phone and bank columns are never read into it. */
export const ROSTER: DataSheet = {
  id: 'data-roster',
  title: '教师名册',
  isMade: ({ teachers }) => teachers.length > 0,
  make(basis: Basis) {
    const isHome = (workbook: string) => workbook === basis.home;
    const sources = basis.teachers.map(({ teacher: { person } }) => person.source);
    const entries = basis.teachers.map((teacher, index) => {
      const source = sources[index] ?? null;
      return { ...teacher, source: source ? sourceText(source, isHome(source.workbook)) : null };
    });
    const linked = sources.map((source) => (source && isHome(source.workbook) ? source : null));
    return { ...tableOf(COLUMNS, entries), sources: linked, standingColumn: COLUMNS.findIndex(({ head }) => head === '计入') };
  },
};
