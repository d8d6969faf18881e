import { OTHER_FAMILY, SUBJECT_WORDS, YES_NO } from '../words/sheet-words';
import { RULE_KINDS } from '../rule-kinds';
import { FIGURE_COLUMNS } from './rule-figure-columns';
import type { SheetColumn, SheetTableDefinition } from './sheet-column';

const WHAT: readonly SheetColumn[] = [
  {
    id: 'isOn',
    heading: '启用',
    blank: YES_NO.yes,
    also: ['是否启用', '检查'],
    choices: [YES_NO.yes, YES_NO.no],
    width: 6,
    meaning: '否：留在表里，不检查。空着是“是”。',
  },
  {
    id: 'id',
    heading: '编号',
    also: ['要求编号', '规则编号', '序号', '代号'],
    width: 8,
    meaning: '每条一个，不重复；别的要求用它指这一条。',
  },
  { id: 'name', heading: '名称', also: ['要求名称', '项目', '简称', '考核项目'], width: 14, meaning: '表头和结果里的短名。空着用统计项。' },
  {
    id: 'family',
    heading: '类别',
    blank: OTHER_FAMILY,
    also: ['分类', '大类', '板块'],
    width: 8,
    meaning: '把要求分组：学时、听课、读书、写作、公开课、课题、其他，或自己的词。空着是“其他”。',
  },
  {
    id: 'subject',
    heading: '对象',
    blank: SUBJECT_WORDS.print('teacher'),
    also: ['考核对象', '检查对象'],
    choices: SUBJECT_WORDS.choices,
    width: 8,
    meaning: '看谁的数：每位教师、每个教研组，还是全校。空着是“教师”。',
  },
  {
    id: 'scope',
    heading: '适用范围',
    also: ['适用', '适用人员', '适用对象', '范围'],
    width: 16,
    meaning: '条件，适用于哪些人（或组）。空着是全体。',
  },
  {
    id: 'exempt',
    heading: '免检',
    also: ['免检人员', '免除', '豁免', '除外'],
    width: 12,
    meaning: '条件，虽然适用但不检查的人。空着是没有。',
  },
  {
    id: 'kind',
    heading: '算法',
    blank: RULE_KINDS[0]?.name ?? '',
    also: ['规则种类', '算法种类', '种类', '检查办法'],
    choices: RULE_KINDS.map(({ name }) => name),
    width: 10,
    meaning: '怎么算，见“算法”。空着按参数推断，通常是“比较”。',
  },
  {
    id: 'count',
    heading: '统计',
    also: ['统计项', '统计量', '指标', '统计什么'],
    width: 18,
    meaning: '统计量，见“统计量”；组合是编号的式子，达标面是要求编号。',
  },
  {
    id: 'where',
    heading: '条件',
    also: ['统计条件', '限定', '限定条件', '须满足'],
    width: 18,
    meaning: '条件，只统计满足的记录；“逐条”是每条须满足的条件。',
  },
];

const WHENCE: readonly SheetColumn[] = [
  { id: 'document', heading: '依据文件', also: ['文件', '出处', '来源', '依据'], width: 18, meaning: '要求出自哪份文件。' },
  { id: 'clause', heading: '条款', also: ['章节', '条'], width: 12, meaning: '文件的哪一条。' },
  { id: 'quote', heading: '原文', also: ['原文摘录', '摘录', '引文'], width: 26, meaning: '原文里的几个字。' },
  { id: 'own', heading: '本校修改', also: ['修改', '校改'], width: 18, meaning: '与预设不同的地方，由程序填写，不必自己写。' },
];

/** 达标标准: one row a rule. */
export const RULE_TABLE: SheetTableDefinition = {
  id: 'rules',
  name: '达标标准',
  meaning: '一行一条要求。',
  columns: [...WHAT, ...FIGURE_COLUMNS, ...WHENCE],
  known: [
    ['id', 'name'],
    ['count', 'kind', 'params'],
    ['figure', 'comparison', 'kind', 'params', 'period'],
  ],
};
