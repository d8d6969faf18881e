import type { reasons as zhCN } from '../zh-CN/reasons';

export const reasons: Record<keyof typeof zhCN, string> = {
  'why.notApproved': 'Not approved, so not counted',
  'why.offRoster': 'Name is not on the roster',
  'why.ownLesson': 'An own lesson',
  'why.superseded': 'Listed line by line elsewhere, so the summary is not counted again',
  'why.excluded': 'Left out by the school',
  'why.unfit': 'Does not meet the condition of this rule',
  'why.noEvidence': 'Lacks the required evidence, so not counted',
  'why.lowerLevel': 'The same content counts once, at its highest level',
  'why.outOfPeriod': 'Not in the period of this rule',
  'why.pendingTitle': 'To verify: {n}',
  'why.notRead': 'This cell could not be read for certain',
  'why.noRecords': 'The ledgers hold no record of this teacher.',
  'why.how.count': 'Counts the matching records within the semester, per person, each once.',

  'scope.term': '{term} ({meaning})',

  'verify.noTable': 'no ledger found for it',
  'verify.unreadable': 'some cells could not be read for certain',
  'verify.unknownPerson': 'a name fits more than one person',
  'verify.unknownAttribute': 'the roster does not say whether it applies',
  'verify.noTotal': 'the total of hours is not certain yet',
  'verify.brokenRule': 'this rule of the standard cannot be read',
  'verify.outOfScope': 'not in its scope',
  'verify.exempt': 'exempt',
  'verify.noRecords': 'nothing to check',
  'verify.notDue': 'not due yet',
  'verify.notTicked': 'not filled in on the checklist yet',

  'why.less': 'Would count {n}: {reason}',
  'why.capped': 'Above the cap; the rest is not counted',
  'why.dupPlain': 'Entered twice, counted once',
};
