import type { Person } from '../ledger/ledger';
import type { Basis } from './basis';

/** Words in a post or role by which a roster tells its leaders; 教研组长 and 班主任 are none. */
const LEADER = /校长|书记|(教导|教务|政教|总务|教科|德育|办公室).{0,2}主任|行政领导|校级领导|中层/;

/** 领导: a teacher whose post or roles say so. */
export function isLeader({ fields: { post = '', roles = '' } }: Person): boolean {
  return LEADER.test(post) || LEADER.test(roles);
}

/** 身份 on the sheet of observations: 领导, 师父, 徒弟 or 教师. */
export function roleOf(person: Person, { mentors, mentees }: Basis): string {
  if (isLeader(person)) return '领导';
  if (mentors.has(person.id)) return '师父';
  return mentees.has(person.id) ? '徒弟' : '教师';
}
