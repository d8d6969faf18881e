import type { TextId } from './texts';

/** Why a finding is undetermined or does not apply, in words, by the finding's reason. */
export const FINDING_REASONS = {
  'no-table': 'verify.noTable',
  unreadable: 'verify.unreadable',
  'unknown-person': 'verify.unknownPerson',
  'unknown-attribute': 'verify.unknownAttribute',
  'no-total': 'verify.noTotal',
  'broken-rule': 'verify.brokenRule',
  'out-of-scope': 'verify.outOfScope',
  exempt: 'verify.exempt',
  'no-records': 'verify.noRecords',
  'not-due': 'verify.notDue',
  'not-ticked': 'verify.notTicked',
} as const satisfies Record<string, TextId>;
