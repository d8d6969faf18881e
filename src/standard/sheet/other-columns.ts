import type { SheetTableDefinition } from './sheet-column';

/** 名词: terms that scopes may use. */
export const TERM_TABLE: SheetTableDefinition = {
  id: 'terms',
  name: '名词',
  meaning: '本校的说法，适用范围和免检里可以用：青年教师＝年龄≤35。',
  columns: [
    { id: 'term', heading: '名词', also: ['术语', '说法', '人员类别'], width: 12, meaning: '一个词。' },
    { id: 'meaning', heading: '条件', also: ['含义', '定义', '界定', '解释', '说明'], width: 24, meaning: '条件，它指哪些人。' },
  ],
  known: [['term'], ['meaning']],
};

/** 校历: days on which nothing is due. */
export const CALENDAR_TABLE: SheetTableDefinition = {
  id: 'calendar',
  name: '校历',
  meaning: '放假的日子：逐期的要求在这些日子里不查。',
  columns: [
    { id: 'name', heading: '名称', also: ['假期', '节假日', '假日', '放假'], width: 12, meaning: '假期的名称。' },
    { id: 'first', heading: '开始', also: ['开始日期', '起', '起始', '从', '放假日期'], width: 12, meaning: '第一天，2024-10-01。' },
    { id: 'last', heading: '结束', also: ['结束日期', '止', '截止', '到'], width: 12, meaning: '最后一天，含当天。空着是只放一天。' },
  ],
  known: [['name'], ['first']],
};

export const SETTING_IDS = ['id', 'title', 'version', 'schoolDaysOfMonth', 'cycleFirstYear', 'cycleYears'] as const;
export type SettingId = (typeof SETTING_IDS)[number];

/** 设置: what is said once. */
export const SETTING_WORDS: Readonly<Record<SettingId, readonly [string, ...string[]]>> = {
  id: ['标准编号', '标准代号', '预设'],
  title: ['标准名称', '名称'],
  version: ['版本', '版次'],
  schoolDaysOfMonth: ['每月最少上课日', '每月最少上课天数'],
  cycleFirstYear: ['周期起年', '周期开始年', '周期首年'],
  cycleYears: ['周期年数', '周期长度'],
};

export const SETTING_MEANINGS: Readonly<Record<SettingId, string>> = {
  id: '从哪个预设改来就写它的编号，“本校修改”据此填写；自己编的写自己的编号。',
  title: '标准的名称，印在统计表上。',
  version: '自己编的版本。',
  schoolDaysOfMonth: '上课日少于它的月份，“每月”的要求不查。空着是 10。',
  cycleFirstYear: '多年周期从哪一年（1月1日）起，如 2021。',
  cycleYears: '多年周期几年，如 5。',
};

export const SETTING_TABLE: SheetTableDefinition = {
  id: 'settings',
  name: '标准设置',
  meaning: '整个标准说一次的事。',
  columns: [
    { id: 'setting', heading: '设置', also: ['设置项', '项'], width: 16, meaning: '下面各项之一。' },
    { id: 'value', heading: '值', also: ['内容', '设置值'], width: 22, meaning: '它的值。' },
  ],
  known: [['setting'], ['value']],
};
