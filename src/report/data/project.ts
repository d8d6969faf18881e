import type { RecordFields } from '../../record/fields';
import { normaliseTitle } from '../../values/normalise-title';
import { projectStage } from '../project-stages';
import { LEVEL_WORDS, UNSTATED } from '../words';
import { dateColumn, groupColumn, teacherColumn, textColumn } from './record-columns';
import type { EntryRules } from './record-entries';
import { recordSheet } from './record-sheet';

type Project = RecordFields['project'];

/** 级别 of a project; one without has a word of its own, so that it is counted too. */
export function projectLevel({ level }: Project): string {
  return level === undefined ? UNSTATED : LEVEL_WORDS[level];
}

/** 项: rows that name one project at one level are one project, whoever takes part. */
function projectOf({ title, level }: Project): string | null {
  return title === undefined ? null : `${normaliseTitle(title)}|${level ?? ''}`;
}

/** How projects become rows: one a project and person. */
export const PROJECT_ENTRIES: EntryRules<'project'> = {
  kind: 'project',
  people: ['leader', 'members'],
  metric: () => 'projects',
  amount: () => 1,
  date: ({ start }) => start,
  whole: projectOf,
};

/** 课题: one row a project and person; 计项 is 1 on the first row of a project. */
export const PROJECT = recordSheet<'project'>({
  ...PROJECT_ENTRIES,
  id: 'data-project',
  title: '课题',
  columns: [
    textColumn('课题名称', 32, ({ title }) => title),
    teacherColumn(),
    { head: '角色', width: 7, of: ({ field }) => (field === null ? null : field === 'leader' ? '主持' : '成员') },
    groupColumn(),
    { head: '级别', width: 8, of: ({ fields }) => projectLevel(fields) },
    textColumn('立项号', 14, ({ number }) => number),
    dateColumn('开始', ({ start }) => start),
    dateColumn('结束', ({ end }) => end),
    textColumn('状态', 8, ({ status }) => status),
    { head: '进度', width: 8, of: ({ fields }) => projectStage(fields.status) },
    { head: '计项', width: 7, format: 'count', of: ({ isFirst }) => (isFirst ? 1 : 0) },
  ],
});
