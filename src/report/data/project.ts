import { dateColumn, groupColumn, levelColumn, teacherColumn, textColumn } from './record-columns';
import { recordSheet } from './record-sheet';

/** 课题: one row a project and person; 计项 is 1 on the first row of a project. */
export const PROJECT = recordSheet<'project'>({
  id: 'data-project',
  title: '课题',
  kind: 'project',
  people: ['leader', 'members'],
  metric: () => 'projects',
  amount: () => 1,
  date: ({ start }) => start,
  columns: [
    textColumn('课题名称', 32, ({ title }) => title),
    teacherColumn(),
    { head: '角色', width: 7, of: ({ field }) => (field === null ? null : field === 'leader' ? '主持' : '成员') },
    groupColumn(),
    levelColumn(({ level }) => level),
    textColumn('立项号', 14, ({ number }) => number),
    dateColumn('开始', ({ start }) => start),
    dateColumn('结束', ({ end }) => end),
    textColumn('状态', 8, ({ status }) => status),
    { head: '计项', width: 7, format: 'count', of: ({ isFirst }) => (isFirst ? 1 : 0) },
  ],
});
