import type { evidence as zhCN } from '../zh-CN/evidence';

export const evidence: Record<keyof typeof zhCN, string> = {
  'why.title': 'Why {n} {unit}?',
  'why.counted': 'Counted: {n}',
  'why.notCounted': 'Not counted: {n}',
  'why.total': 'Total',
  'why.how.sum': 'Sums “hours” within the semester, per person, each event once.',
  'why.source': 'Source: {source}',
  'why.out': 'Outside the semester ({start} to {end})',
  'why.dup': 'Same event as {cell}, counted once',
  'why.noNote': 'No reading notes, so not counted',
  'why.hint': 'Select a line and its row is selected in the sheet.',
  'why.wrong': 'Does this look wrong?',
  'why.wrong.table': 'Check how “{sheet}” was read',
  'why.rule.semester': '≥ {required} each semester ({scope})',
  'why.rule.year': '≥ {required} each school year ({scope})',
  'why.howLine': 'How: {how}',
  'why.quoted': '{place} “{quote}”',
};
