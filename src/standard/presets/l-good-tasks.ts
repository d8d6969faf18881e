import type { Standard } from '../rule';
import { EXAMINED } from './l-good-tasks-grades';
import { SESSIONS } from './l-good-tasks-sessions';

/** 命好题专题培训: two groups study two books by chapters, everyone is graded, and who fails loses hours, titles and honours of the year. */
export const GOOD_TASKS: Standard = {
  id: 'good-tasks',
  name: '“命好题”专题培训',
  version: '1',
  rules: [...SESSIONS, ...EXAMINED],
};
