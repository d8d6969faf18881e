import type { Assessment, FindingReason } from '../../assess/assessment';
import { formatRequired } from '../../i18n/amounts';
import { FINDING_REASONS } from '../../i18n/finding-reason';
import { issueText } from '../../i18n/issue-text';
import type { Language } from '../../i18n/language';
import type { TextId } from '../../i18n/texts';
import type { LeftOutReason } from '../../ledger/ledger';
import { formatArea } from '../../sheet/a1';
import type { Why } from './evidence';
import { issueAtCell } from './problems';

const LEFT_OUT = {
  duplicate: 'why.dup',
  'out-of-semester': 'why.out',
  'not-approved': 'why.notApproved',
  'no-note': 'why.noNote',
  capped: 'why.capped',
  'off-roster': 'why.offRoster',
  'own-lesson': 'why.ownLesson',
  'summary-superseded': 'why.superseded',
  excluded: 'why.excluded',
  unfit: 'why.unfit',
  'no-evidence': 'why.noEvidence',
  'lower-level': 'why.lowerLevel',
  'out-of-period': 'why.outOfPeriod',
} as const satisfies Record<LeftOutReason, TextId>;

/** Why a record does not count, or waits. */
export function whyText(why: Why, assessment: Assessment, language: Language): string {
  if (why.kind === 'pending') {
    const issue = issueAtCell(assessment, why.pending.cell);
    return issue ? issueText(issue, language) : language.text('why.notRead');
  }
  if (why.kind === 'less')
    return language.text('why.less', { n: formatRequired(why.claimed), reason: language.text(LEFT_OUT[why.reason]) });
  const { start, end } = assessment.ledger.semester;
  const params = { start: start.slice(5), end: end.slice(5), ...(why.other ? { cell: formatArea(why.other) } : {}) };
  if (why.reason === 'duplicate' && !why.other) return language.text('why.dupPlain');
  return language.text(LEFT_OUT[why.reason], params);
}

/** Why a finding is undetermined or not applicable. */
export function verifyText(reason: FindingReason | undefined, language: Language): string {
  return language.text(FINDING_REASONS[reason ?? 'unreadable']);
}
