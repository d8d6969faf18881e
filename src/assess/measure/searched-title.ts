import type { RecordKind } from '../../record/fields';
import type { Condition } from '../../standard/condition/condition';
import { fieldsOfWord } from '../../standard/words/field-words';

/**
 * Whether a condition looks for words in the title of a manuscript (`文稿[题目 含 质量分析]`): a genre of which the tables have no word of their own. As
 * with a genre that no record of the ledger has, one that no title names is not spoken of: nobody has failed in it.
 */
export function searchesTitles(condition: Condition, kind: RecordKind): boolean {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.of.some((each) => searchesTitles(each, kind));
    case 'compare':
      return condition.operator === 'contains' && condition.operand.kind === 'field' && isTitle(condition.operand.word, kind);
    default:
      return false;
  }
}

function isTitle(word: string, kind: RecordKind): boolean {
  return kind === 'writing' && fieldsOfWord(kind, word).includes('title');
}
