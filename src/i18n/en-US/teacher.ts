import type { teacher as zhCN } from '../zh-CN/teacher';

export const teacher: Record<keyof typeof zhCN, string> = {
  't.item': 'Item',
  't.actual': 'Actual',
  't.required': 'Required',
  't.gap': 'Gap',
  't.why': 'Why {n}?',
  't.summary.unmet': '{n} not met',
  't.summary.verify': '{n} to verify',
  't.summary.met': '{n} met',
  't.copy': 'Copy message',
  't.copied': 'Message for {name} copied.',
  't.prev': 'Previous',
  't.next': 'Next',
  't.notes': 'Notes (not part of the result)',
  't.exempt': '{rule}: not applicable ({reason})',
  't.verify.why': '{n} {n:cell/cells} could not be read for certain, so no verdict yet.',
  't.mix': 'Mix: {parts}',
  't.mix.ref': 'Reference {reference}, ±{tolerance} points',
};
