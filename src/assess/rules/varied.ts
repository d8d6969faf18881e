import { variedKind } from '../../standard/kinds/varied';
import { judgeBounds } from '../judge-bounds';
import type { JudgedRecord } from '../judge-records';
import { onceEach, rowsOf, valueOfJudged } from '../judge-records';
import type { Judgement } from '../rule-evaluation';
import { evaluator, unjudged } from '../rule-evaluation';

/** Actual is how many different contents the records have, required how many records there are, those included that may not be of the kind. */
export const varied = evaluator({
  ruleKind: variedKind,
  judge({ of, field, within }, { claims, lookUp }): Judgement {
    const all = claims(of, {});
    if (!all) return unjudged('undetermined', 'no-table', null);
    const { rows: sure, open } = rowsOf(all);
    const rows = onceEach([...sure, ...open]);
    const doubtful = new Set(open);
    if (rows.length === 0) return { ...unjudged('notApplicable', 'no-records', 0), basis: [valueOfJudged([])] };
    const seen = new Map<string, string | null>();
    const judged = rows.map((claim): JudgedRecord => {
      const content = lookUp(field, claim.entry);
      if (content === null || doubtful.has(claim)) return { claim, answer: 'open' };
      const text = tight(content);
      const occasion = within === undefined ? null : tight(lookUp(within, claim.entry) ?? '');
      const isNew = !seen.has(text) || (occasion !== null && seen.get(text) === occasion);
      seen.set(text, occasion);
      return { claim, answer: isNew ? 'yes' : 'no' };
    });
    return judgeBounds({ atLeast: rows.length }, valueOfJudged(judged));
  },
});

function tight(content: string | number): string {
  return String(content).normalize('NFKC').replace(/\s+/g, '');
}
