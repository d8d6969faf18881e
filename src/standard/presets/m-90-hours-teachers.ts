import type { Rule } from '../rule';
import { stated } from './stated';

const PLAN = '2023年小学校本培训工作计划（四）';

/** What is asked of each teacher. */
export const TRAINING: readonly Rule[] = stated(PLAN, [
  {
    id: 'M03',
    name: '90学时集中培训',
    family: '外派培训',
    unit: '学时',
    scope: '骨干教师',
    period: 'cycle',
    is: ['limits', { count: '外派培训学时', counting: '最大(学时)', atLeast: 90 }],
    clause: '教师培养4',
    quote: '以及90学时集中培训',
  },
  {
    id: 'M07',
    name: '学习汇报',
    family: '外派培训',
    unit: '%',
    is: ['every-record', { of: '外派培训', must: '有 返校汇报' }],
    clause: '教师培养2',
    quote: '继续实行学习汇报制度',
  },
  {
    id: 'M08',
    name: '新教师师父',
    family: '师徒',
    unit: '人',
    scope: '新教师',
    period: 'school-year',
    is: ['limits', { count: '师父', atLeast: 1 }],
    clause: '教师培养1',
    quote: '继续加强新教师培育工作，做好师徒结对工作',
  },
  {
    id: 'M12',
    name: '假期读书',
    family: '读书',
    unit: '本',
    period: 'vacation',
    is: ['limits', { count: '读书', atLeast: 1 }],
    clause: '教师培养7（本数由学校定）',
    quote: '继续开展假期读书活动',
  },
  {
    id: 'M13',
    name: '学校认定学时',
    family: '学时',
    unit: '学时',
    period: 'school-year',
    is: ['limits', { count: '学时', evidence: '有 是否认定', above: 0 }],
    clause: '工作思路',
    quote: '校本培训学分的认定将以学校的认定为主',
  },
  {
    id: 'M16',
    name: '完成规定任务',
    family: '其他',
    unit: '项',
    period: 'school-year',
    is: ['combine', { expression: '全部' }],
    clause: '教师培养7',
    quote: '保量保质完成校本培训规定任务',
  },
]);
