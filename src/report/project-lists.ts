import type { Basis } from './basis';
import { PROJECT_ENTRIES, projectLevel } from './data/project';
import type { RecordEntry } from './data/record-entries';
import { recordEntries } from './data/record-entries';
import type { Block, Column, Row } from './description';
import { shortNumber } from './formula/number-text';
import { countOf } from './formula/tables';
import { ownLabel } from './formula/references';
import { LEVEL_ORDER } from './level-order';
import { isOn } from './rule-facts';
import { TOTAL, columnSum, requirementKeys, statusColumn, teacherRows } from './teacher-columns';
import { COUNTED } from './words';

/** 课题一览, 人人参与 and 目标进度: what stands below the counts of projects. */

export type ProjectEntry = RecordEntry<'project'>;

export const PEOPLE = 'people';
export const TAKES_PART = 'projects';

export function projectEntries(basis: Basis): readonly ProjectEntry[] {
  return recordEntries(basis, PROJECT_ENTRIES);
}

/** All rows of each project that counts for somebody, by level, then as they were read. */
function projectsOf(entries: readonly ProjectEntry[]): readonly (readonly ProjectEntry[])[] {
  const byProject = new Map<string, ProjectEntry[]>();
  for (const entry of entries) {
    const key = PROJECT_ENTRIES.whole?.(entry.fields) ?? `#${entry.record?.id ?? ''}`;
    byProject.set(key, [...(byProject.get(key) ?? []), entry]);
  }
  const levelOf = ([first]: readonly ProjectEntry[]) => (first ? LEVEL_ORDER.indexOf(projectLevel(first.fields)) : 0);
  const counting = [...byProject.values()].filter((rows) => rows.some(({ counting: { counted } }) => counted !== COUNTED.no));
  return counting.sort((a, b) => levelOf(a) - levelOf(b));
}

const LIST: readonly Column[] = [
  { key: 'index', head: '序号', width: 8, format: 'count', align: 'center' },
  { key: 'title', head: '课题名称', width: 7, span: 4, format: 'text', align: 'left', wraps: true },
  { key: 'leader', head: '主持', width: 8, format: 'text', align: 'center', wraps: true },
  { key: 'members', head: '成员', width: 8, span: 2, format: 'text', align: 'left', wraps: true },
  { key: 'level', head: '级别', width: 8, format: 'text', align: 'center' },
  { key: 'number', head: '立项号', width: 12, format: 'text', align: 'center', wraps: true },
  { key: 'span', head: '起止', width: 12, format: 'text', align: 'center', wraps: true },
  { key: 'status', head: '状态', width: 9, format: 'text', align: 'center', wraps: true },
];

/** 课题一览: each project with its people. */
export function projectsBlock(entries: readonly ProjectEntry[]): Block {
  const rows = projectsOf(entries).map((project, index): Row => {
    const named = (isLeader: boolean) => project.filter(({ field, name }) => name !== '' && (field === 'leader') === isLeader);
    const names = (isLeader: boolean) => [...new Set(named(isLeader).map(({ name }) => name))].join('、') || null;
    const first = <T>(of: (entry: ProjectEntry) => T | undefined) => project.map(of).find((value) => value !== undefined) ?? null;
    const [start, end] = [first(({ fields }) => fields.start), first(({ fields }) => fields.end)];
    const cells = {
      index: index + 1,
      title: first(({ fields }) => fields.title),
      leader: names(true),
      members: names(false),
      level: first(({ fields }) => projectLevel(fields)),
      number: first(({ fields }) => fields.number),
      span: start === null && end === null ? null : `${start ?? ''}—${end ?? ''}`,
      status: first(({ fields }) => fields.status),
    };
    return { key: String(index), cells };
  });
  return { key: 'list', heading: '二、课题一览', columns: LIST, rows, empty: '没有计入的课题。' };
}

/** 人人参与: in how many projects each teacher takes part. */
export function peopleBlock(basis: Basis): Block {
  const rules = basis.requirements.filter((rule) => isOn(rule, ['projects']));
  const columns: readonly Column[] = [
    { key: 'index', head: '序号', width: 8, format: 'count', align: 'center' },
    { key: 'name', head: '姓名', width: 7, span: 2, format: 'text', align: 'center' },
    { key: 'group', head: '教研组', width: 7, span: 2, format: 'text', align: 'center' },
    {
      key: TAKES_PART,
      head: '参与项数',
      width: 8,
      format: 'count',
      cell: () => countOf('课题', { 教师: ownLabel('name'), 计入: COUNTED.yes }),
      totals: { total: columnSum(TAKES_PART) },
    },
    ...rules.map((rule, index): Column => {
      const head = rules.length > 1 ? rule.name : '结论';
      return { ...statusColumn(rule, { key: requirementKeys(index).status, head, width: 8 }), span: 2 };
    }),
  ];
  const rows = teacherRows(basis.teachers);
  return { key: PEOPLE, heading: '三、人人参与', columns, rows, totals: [TOTAL], hasFilter: true, empty: '没有读到教师。' };
}

/** 目标进度: how far the school is with what the standard wishes for; a target fails nobody. */
export function targetNotes({ assessment: { rules, school } }: Basis): readonly string[] {
  return rules
    .filter(({ weight, family }) => weight === 'target' && family === '课题')
    .flatMap(({ id, name, period }) => {
      const finding = school.findings.find(({ rule }) => rule === id);
      if (finding === undefined || finding.required === null || finding.status === 'notApplicable') return [];
      const reached = finding.actual === null ? `${shortNumber(finding.known)}*` : shortNumber(finding.actual);
      const term = period === 'semester' ? '本学期目标' : '全年目标';
      return [`目标进度：${name} ${reached}/${shortNumber(finding.required)}（${term}，不计未达标）`];
    });
}
