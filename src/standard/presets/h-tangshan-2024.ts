import type { Standard } from '../rule';
import { ACTIVITIES } from './h-tangshan-2024-activities';
import { CLASS_TEACHERS, GROWING } from './h-tangshan-2024-teachers';

/** 校本研修年度总结: what one school says that it does in the year 2024; its problem, who takes part, is a figure. */
export const TANGSHAN: Standard = {
  id: 'tangshan-2024',
  name: '汤山小学2024年度校本研修',
  version: '1',
  rules: [...ACTIVITIES, ...GROWING, ...CLASS_TEACHERS].sort((a, b) => a.id.localeCompare(b.id)),
  terms: [
    { term: '青年教师', meaning: '年龄≤35' },
    { term: '新教师', meaning: '教龄<1' },
  ],
};
