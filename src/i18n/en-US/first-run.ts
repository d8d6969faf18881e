import type { firstRun as zhCN } from '../zh-CN/first-run';

export const firstRun: Record<keyof typeof zhCN, string> = {
  'first.title': "See who still misses this semester's PD standard",
  'first.body': 'Works on the ledgers you already keep. No new form, no renamed headers.',
  'first.check': 'Check this workbook',
  'first.sample': 'Try it with sample data',
  'first.point1': 'Reads your sheets, never changes them',
  'first.point2': 'Every figure leads back to its cells',
  'first.point3': 'Works offline, nothing leaves this computer',
  'first.found': '{k} of {n} sheets in this workbook look like ledgers.',
  'first.guide': 'Three-minute guide',
  'first.notYet': 'There is something to see here once this workbook was checked.',
};
