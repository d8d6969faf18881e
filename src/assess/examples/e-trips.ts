import type { RuleExamples } from './example';
import { BLANK, ledger, table } from './example';

const TRIAL = table('roster', { name: '林一', group: '语文组', roles: '实验教师' }, { name: '林二', group: '数学组', roles: '普通教师' });
const HEAD = { name: '林一', group: '语文组', subject: '语文', post: '校长' };
const HEAD_ROSTER = table('roster', HEAD, { name: '林二', group: '数学组', subject: '数学', post: '教师' });

const trip = (reported: boolean | null, start: string) => ({ teacher: '林一', start, topic: '校本教研现场会', reported });

const DUTIES = {
  sessions: table('attendance', { teacher: '林一', date: '2024-10-15', activity: '语文教研', mark: 'present' }),
  project: table('project', { title: '小课题', leader: '林一', level: 'school' }),
  lessons: table('observation', { observer: '林一', observed: '林二', date: '2024-10-16', topic: '分数' }),
};

/** Trips, small projects and the four musts of the head. */
export const TRIP_EXAMPLES: RuleExamples = {
  E03: {
    met: ledger(table('external-training', trip(true, '2024-10-10'), trip(true, '2024-11-10'))),
    unmet: ledger(table('external-training', trip(true, '2024-10-10'), trip(false, '2024-11-10'))),
    undetermined: ledger(table('external-training', { teacher: '林一', start: '2024-10-10', topic: '校本教研现场会' })),
  },
  E09: {
    met: ledger(TRIAL, table('project', { title: '错题的利用', leader: '林二', members: ['林一'], level: 'school' })),
    unmet: ledger(TRIAL, table('project', { title: '错题的利用', leader: '林二', level: 'school' })),
    undetermined: [
      ledger(TRIAL),
      // No column says who is a trial teacher.
      ledger(table('project', { title: '错题的利用', leader: '林二', level: 'school' })),
    ],
  },
  E13: {
    met: ledger(HEAD_ROSTER, DUTIES.sessions, DUTIES.project, DUTIES.lessons),
    unmet: [
      ledger(
        table('roster', { ...HEAD, subject: BLANK }, { name: '林二', group: '数学组', subject: '数学', post: '教师' }),
        DUTIES.sessions,
        DUTIES.project,
        DUTIES.lessons,
      ),
      ledger(
        HEAD_ROSTER,
        DUTIES.sessions,
        DUTIES.project,
        table('observation', { observer: '林二', observed: '林一', date: '2024-10-16' }),
      ),
      ledger(HEAD_ROSTER, DUTIES.sessions, table('project', { title: '小课题', leader: '林二', level: 'school' }), DUTIES.lessons),
    ],
    undetermined: [ledger(HEAD_ROSTER, DUTIES.sessions, DUTIES.project), ledger(DUTIES.sessions, DUTIES.project, DUTIES.lessons)],
  },
};
