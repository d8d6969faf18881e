import { parseQuantity } from '../../standard/quantity/parse-quantity';
import { checklistKind } from '../../standard/kinds/checklist';
import { normaliseTitle } from '../../values/normalise-title';
import type { FindingPart } from '../assessment';
import type { JudgedPart } from '../judge-parts';
import { judgeParts } from '../judge-parts';
import type { JudgedRecord } from '../judge-records';
import { valueOfJudged } from '../judge-records';
import type { Claim } from '../metrics/metric-definition';
import type { Judgement } from '../rule-evaluation';
import { evaluator } from '../rule-evaluation';

const TICKS = parseQuantity('checklist');

/** Items that nobody has answered for are not missing: nobody has looked. One tick is enough, whatever other rows of the item say. */
export const checklist = evaluator({
  ruleKind: checklistKind,
  judge({ items, need = items.length }, { rule, claims }): Judgement {
    const rows = (TICKS ? (claims(TICKS, {}) ?? []) : []).filter((claim) => isAsked(claim, rule.id) && isOf(claim, rule.subject));
    return judgeParts(
      items.map((item) => judgeItem(item, rows)),
      need,
    );
  },
});

/** Rows of the rule that count; its id may be written in any width or case. */
function isAsked({ entry, leftOut }: Claim, rule: string): boolean {
  const { rule: own = '' } = entry.fields as { readonly rule?: string };
  return !entry.leftOut && !leftOut && foldId(own) === foldId(rule);
}

function foldId(id: string): string {
  return id.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}

/** A row that names a teacher is his, not his group's; one that names a group is not the school's. */
function isOf({ entry, link }: Claim, subject: 'teacher' | 'group' | 'school'): boolean {
  if (subject === 'teacher') return true;
  const { group } = entry.fields as { readonly group?: string };
  const isNobodys = link.kind === 'person' && link.person === '';
  return isNobodys && (subject === 'group' || group === undefined);
}

function judgeItem(item: string, rows: readonly Claim[]): JudgedPart {
  const own = rows.filter(({ entry }) => normaliseTitle((entry.fields as { readonly item?: string }).item ?? '') === normaliseTitle(item));
  const [held, open] = [own.filter(({ amount }) => amount === 1), own.filter(({ amount }) => amount === null)];
  const deciding = held.length > 0 ? held : open.length > 0 ? open : own;
  const answer: JudgedRecord['answer'] = held.length > 0 ? 'yes' : open.length > 0 ? 'open' : 'no';
  const value = valueOfJudged(deciding.map((claim) => ({ claim, answer })));
  const basis = [own.length === 0 ? { ...value, value: null } : value];
  const status: FindingPart['status'] = own.length === 0 || answer === 'open' ? 'undetermined' : answer === 'yes' ? 'met' : 'unmet';
  const actual = status === 'undetermined' ? null : held.length > 0 ? 1 : 0;
  return { part: { name: item, status, actual, required: 1 }, judgement: { basis, reason: 'not-ticked' } };
}
