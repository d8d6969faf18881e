import type { Standard } from '../rule';
import { COURSES } from './j-life-education-courses';
import { STATIONS } from './j-life-education-stations';

/**
 * 生活教育·教师发展学校: teachers are of four tiers by their years of teaching; everyone studies at the stations, the young grow by an annual plan.
 * The text says 约7-20年 and 约20年以上: twenty is of the third tier.
 */
export const LIFE_EDUCATION: Standard = {
  id: 'life-education',
  name: '生活教育·教师发展学校',
  version: '1',
  rules: [...COURSES, ...STATIONS].sort((a, b) => a.id.localeCompare(b.id)),
  terms: [
    { term: '新手上路型', meaning: '教龄<3' },
    { term: '青年成长型', meaning: '教龄≥3 且 教龄<7' },
    { term: '优秀骨干型', meaning: '教龄≥7 且 教龄<21' },
    { term: '成熟稳健型', meaning: '教龄≥21' },
    { term: '青年教师', meaning: '年龄≤35' },
  ],
};
