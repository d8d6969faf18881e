import type { settings as zhCN } from '../zh-CN/settings';

export const settings: Record<keyof typeof zhCN, string> = {
  'set.title': 'Settings',
  'set.school': 'School name',
  'set.school.hint': 'Used as the title of report sheets',
  'set.semester': 'Semester',
  'set.from': 'From',
  'set.to': 'To',
  'set.minutes': '1 credit hour =',
  'set.minutes.unit': 'minutes',
  'set.minutes.hint': 'Only used where a ledger gives minutes',
  'set.alias': 'Name aliases',
  'set.alias.hint': 'As written in ledgers → as on the roster',
  'set.alias.add': 'Add alias',
  'set.memory': 'Remembered corrections',
  'set.memory.clear': 'Clear all',
  'set.language': 'Language',
  'set.privacy': 'The add-in sends no data. Settings are stored in this workbook.',
  'set.saved': 'Saved',
  'set.language.zh': '中文（简体）',
  'set.language.en': 'English',
};
