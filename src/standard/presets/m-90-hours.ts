import type { Standard } from '../rule';
import { TRAINING } from './m-90-hours-teachers';
import { WORK } from './m-90-hours-school';

/** 永嘉县校本培训: study meetings in fixed weeks, training of 90 hours for some, the county's 评估细则 for the groups' ledgers, goals of the year. */
export const NINETY_HOURS: Standard = {
  id: 'yongjia-90-hours',
  name: '永嘉县校本培训·90学时',
  version: '1',
  rules: [...TRAINING, ...WORK].sort((a, b) => a.id.localeCompare(b.id)),
  terms: [
    { term: '新教师', meaning: '教龄<3' },
    { term: '骨干教师', meaning: '骨干 或 学科带头人' },
  ],
};
