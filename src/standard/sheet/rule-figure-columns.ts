import { PERIOD_WORDS, STEP_WORDS } from '../words/period-words';
import { CONSEQUENCE_WORDS, WEIGHT_WORDS } from '../words/sheet-words';
import { COMPARISON_CHOICES, COMPARISON_WORDS } from './comparison-words';
import type { SheetColumn } from './sheet-column';

/** How a rule counts, what it asks for, when, and what follows. */
export const FIGURE_COLUMNS: readonly SheetColumn[] = [
  {
    id: 'evidence',
    heading: '凭证',
    also: ['凭据', '佐证', '证明材料'],
    width: 12,
    meaning: '条件，缺它的记录不计入，并说明原因（有 摘记）。',
  },
  {
    id: 'counting',
    heading: '计次',
    also: ['计数方式', '计数', '计量'],
    width: 10,
    meaning: '件数、人次、人数、不同(字段)、最大(字段)、合计(字段)。空着是统计项自己的数量。',
  },
  {
    id: 'comparison',
    heading: '比较',
    blank: COMPARISON_WORDS.print('≥'),
    also: ['比较符', '关系', '比较方式'],
    choices: COMPARISON_CHOICES,
    width: 6,
    meaning: '≥ 不少于，> 多于，≤ 不超过，< 少于，= 等于，介于 2～5，约 40±5。空着是 ≥。',
  },
  {
    id: 'figure',
    heading: '要求',
    also: ['标准', '指标值', '要求数', '数量', '达标值', '阈值'],
    width: 10,
    meaning: '数，可以带单位（10节）；“介于”写 2～5，“约”写 40±5。',
  },
  { id: 'unit', heading: '单位', also: ['计量单位'], width: 6, meaning: '学时 节 本 篇 项 份 次 %，或自己的词。' },
  {
    id: 'period',
    heading: '周期',
    blank: PERIOD_WORDS.print('semester'),
    also: ['统计周期', '考核周期', '时间范围'],
    choices: PERIOD_WORDS.choices,
    width: 9,
    meaning: '看多长时间的记录。空着是“学期”；写“每周”“每月”是学期内逐期。',
  },
  {
    id: 'each',
    heading: '逐期',
    also: ['逐期要求', '每期'],
    choices: STEP_WORDS.choices,
    width: 9,
    meaning: '周期内每一期都要达到。空着是整个周期合起来算。',
  },
  {
    id: 'params',
    heading: '参数',
    also: ['其他参数', '附加参数', '其它参数'],
    width: 26,
    meaning: '算法的其余参数：名=值；名=值，清单用、隔开，见“算法”。',
  },
  {
    id: 'weight',
    heading: '性质',
    blank: WEIGHT_WORDS.print('requirement'),
    also: ['要求性质', '刚性'],
    choices: WEIGHT_WORDS.choices,
    width: 8,
    meaning: '必达：达不到算未达标；提醒、目标、核对不影响达标；分条只供组合。空着是“必达”。',
  },
  {
    id: 'consequences',
    heading: '后果',
    also: ['结果运用', '未达后果', '奖惩'],
    choices: CONSEQUENCE_WORDS.choices,
    width: 12,
    meaning: '未达到时的后果，几项用、隔开。',
  },
];
