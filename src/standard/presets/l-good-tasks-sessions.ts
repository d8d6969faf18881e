import type { Rule } from '../rule';
import { stated } from './stated';

const PLAN = '2023年小学校本培训工作计划（三）';

const DIAGNOSIS = '活动[主题 含 问题诊断 且';
const TECHNIQUE = '活动[主题 含 技术研究 且';
/** Of which half of the school year a record is; the two halves have chapters of their own. */
const FIRST = '月份=8、9、10、11、12、1]';
const SECOND = '月份=2、3、4、5、6、7]';

/** What the groups and everyone study. */
export const SESSIONS: readonly Rule[] = stated(PLAN, [
  {
    id: 'L01',
    name: '语文组周四教研',
    family: '活动',
    unit: '次',
    subject: 'group',
    scope: '教研组=语文组',
    each: 'week',
    is: ['limits', { count: '活动[星期=四]', atLeast: 1 }],
    clause: '培训活动安排1',
    quote: '语文组：每周四',
  },
  {
    id: 'L02',
    name: '数学组周三教研',
    family: '活动',
    unit: '次',
    subject: 'group',
    scope: '教研组=数学组',
    each: 'week',
    is: ['limits', { count: '活动[星期=三]', atLeast: 1 }],
    clause: '培训活动安排1',
    quote: '数学组：每周三',
  },
  {
    id: 'L03',
    name: '《问题诊断》章节',
    family: '读书',
    unit: '项',
    subject: 'group',
    is: ['combine', { expression: 'L03.1 或 L03.2' }],
    clause: '培训活动安排1：学习内容与进度',
    quote: '第一学期学习第一、二、三、四章，第二学期学习五、六、七章',
  },
  {
    id: 'L03.1',
    name: '第一学期四章',
    family: '读书',
    unit: '章',
    subject: 'group',
    weight: 'part',
    is: ['covers', { of: `${DIAGNOSIS} ${FIRST}`, field: '主题', list: ['第一章', '第二章', '第三章', '第四章'] }],
    clause: '培训活动安排1：学习内容与进度',
    quote: '第一学期学习第一、二、三、四章',
  },
  {
    id: 'L03.2',
    name: '第二学期三章',
    family: '读书',
    unit: '章',
    subject: 'group',
    weight: 'part',
    is: ['covers', { of: `${DIAGNOSIS} ${SECOND}`, field: '主题', list: ['第五章', '第六章', '第七章'] }],
    clause: '培训活动安排1：学习内容与进度',
    quote: '第二学期学习五、六、七章',
  },
  {
    id: 'L04',
    name: '《技术研究》章节',
    family: '读书',
    unit: '项',
    subject: 'group',
    is: ['combine', { expression: 'L04.1 或 L04.2' }],
    clause: '培训活动安排1：学习内容与进度（原文没有安排第三章，请核对）',
    quote: '第一学期学习第一、二章；第二学期学习四、五章',
  },
  {
    id: 'L04.1',
    name: '第一学期两章',
    family: '读书',
    unit: '章',
    subject: 'group',
    weight: 'part',
    is: ['covers', { of: `${TECHNIQUE} ${FIRST}`, field: '主题', list: ['第一章', '第二章'] }],
    clause: '培训活动安排1：学习内容与进度',
    quote: '第一学期学习第一、二章',
  },
  {
    id: 'L04.2',
    name: '第二学期两章',
    family: '读书',
    unit: '章',
    subject: 'group',
    weight: 'part',
    is: ['covers', { of: `${TECHNIQUE} ${SECOND}`, field: '主题', list: ['第四章', '第五章'] }],
    clause: '培训活动安排1：学习内容与进度',
    quote: '第二学期学习四、五章',
  },
  {
    id: 'L05',
    name: '公开课前集体备课',
    family: '公开课',
    unit: '节',
    subject: 'group',
    is: ['follow-up', { of: '公开课', by: '活动[形式 含 集体备课 或 主题 含 集体备课]', isBefore: true, apart: 1 }],
    clause: '培训活动安排1：集体备课',
    quote: '公开课教案课前交教研组进行集体备课',
  },
  {
    id: 'L06',
    name: '校级集体培训',
    family: '活动',
    unit: '次',
    subject: 'school',
    is: ['each-of', { parts: ['10月20日:活动[级别=校级 且 日期=10月20日]≥1', '12月22日:活动[级别=校级 且 日期=12月22日]≥1'] }],
    clause: '培训活动安排2（第一学期）',
    quote: '10月20日 公开课小木偶的故事',
  },
  {
    id: 'L07',
    name: '五个专题',
    family: '学时',
    unit: '个',
    period: 'school-year',
    is: [
      'covers',
      {
        of: '实到+学时',
        field: '活动',
        list: ['学生学业评价中的师德', '教学评价论与学生发展性评价', '作业与命题技术研究', '作业与命题问题诊断', '作业与命题案例评析'],
      },
    ],
    clause: '培训内容',
    quote: '专题五：作业与命题案例评析',
  },
]);
