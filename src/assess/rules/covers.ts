import { LIST } from '../../standard/condition/condition-words';
import { coversKind } from '../../standard/kinds/covers';
import { normaliseTitle } from '../../values/normalise-title';
import type { FindingPart } from '../assessment';
import { countingOptions } from '../counting-options';
import { judgeParts } from '../judge-parts';
import { onceEach, rowsOf, valueOfJudged } from '../judge-records';
import type { Judgement } from '../rule-evaluation';
import { evaluator, unjudged } from '../rule-evaluation';

/** An item is covered where a record that counts says it in the field, alone or among other words. A record whose field cannot be read may be of any item. */
export const covers = evaluator({
  ruleKind: coversKind,
  judge({ of, field, list, need = list.length, evidence, whose }, { claims, lookUp }): Judgement {
    const all = claims(of, countingOptions({ evidence, whose }));
    if (!all) return unjudged('undetermined', 'no-table', need);
    const { rows, open } = rowsOf(all);
    const said = onceEach(rows).map((claim) => ({ claim, text: contentOf(field.split(LIST).map((word) => lookUp(word, claim.entry))) }));
    const unread = [...open, ...said.flatMap(({ claim, text }) => (text === null ? [claim] : []))];
    const judged = list.map((item) => {
      const wanted = normaliseTitle(item);
      const found = said.filter(({ text }) => text?.includes(wanted));
      const status: FindingPart['status'] = found.length > 0 ? 'met' : unread.length > 0 ? 'undetermined' : 'unmet';
      const records = [...found.map(({ claim }) => ({ claim, answer: 'yes' as const }))];
      const doubts = found.length > 0 ? [] : unread.map((claim) => ({ claim, answer: 'open' as const }));
      const part = { name: item, status, actual: status === 'undetermined' ? null : found.length, required: 1 };
      return { part, judgement: { basis: [valueOfJudged([...records, ...doubts])], reason: 'unreadable' as const } };
    });
    return judgeParts(judged, need);
  },
});

/** What stands in any of the columns; null where none says anything. */
function contentOf(contents: readonly (string | number | null)[]): string | null {
  const said = contents.filter((content) => content !== null);
  return said.length === 0 ? null : normaliseTitle(said.join());
}
