import type { checking as zhCN } from '../zh-CN/checking';

export const checking: Record<keyof typeof zhCN, string> = {
  'rec.title': 'Checking',
  'rec.step.read': 'Reading sheets',
  'rec.step.tables': 'Finding ledgers',
  'rec.step.names': 'Matching names',
  'rec.step.assess': 'Comparing with the standard',
  'rec.progress': '{done} of {total}',
  'rec.now': 'Reading “{sheet}”',
  'rec.note': 'You can go on working. Checking only reads; no cell is changed.',
  'rec.cancel': 'Cancel',
  'rec.cancelled': 'Check cancelled. Nothing in the workbook was changed.',
  'rec.cancelled.partial': 'Cancelled. The result of {time} is still here.',
  'rec.slow': 'This is a large workbook, about {s} seconds left.',
};
