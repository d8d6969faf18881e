import type { announcements as zhCN } from '../zh-CN/announcements';

export const announcements: Record<keyof typeof zhCN, string> = {
  'say.start': 'Checking {n} {n:sheet/sheets}.',
  'say.progress': '{done} of {total} read.',
  'say.result': 'Check complete. {met} met, {unmet} not met, {und} to verify.',
  'say.filter': 'Showing {n} {n:teacher/teachers}: {filter}.',
  'say.teacher': '{name}, {group}, {summary}.',
  'say.jump': '{range} is selected in {sheet}.',
  'say.accept': 'Accepted, {n} left.',
  'say.insert': 'Inserting {i} of {n}.',
  'say.inserted': '{n} {n:sheet/sheets} inserted. Undo insertion takes them back.',
  'say.undone': 'Undone.',
  'say.cancelled': 'Cancelled.',
  'say.error': '{title}. {body}',
  'say.stale': 'The ledgers changed; the result may be out of date.',
};
