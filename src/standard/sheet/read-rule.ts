import { metricIdOf } from '../words/metric-words';
import { PERIOD_WORDS, STEP_WORDS } from '../words/period-words';
import { CONSEQUENCE_WORDS, OTHER_FAMILY, SUBJECT_WORDS, WEIGHT_WORDS } from '../words/sheet-words';
import type { ConsequenceKind, Rule } from '../rule';
import type { AnyRuleKind } from '../rule-kinds';
import { RULE_KINDS, ruleKind } from '../rule-kinds';
import { foldTight } from '../../values/fold-text';
import { kindColumns } from './kind-columns';
import { readCondition, readFigure, readWord, readYes } from './read-cells';
import { readRuleParams } from './read-rule-params';
import type { FoundRow } from './sheet-row';
import { breakRow, BrokenRowError, cellTextOf } from './sheet-row';

const KIND_NAMES: ReadonlyMap<string, string> = new Map(RULE_KINDS.map(({ kind, name }) => [name, kind]));

/** `学期`, and `每周` as the semester's every week. */
function readPeriod(row: FoundRow): Pick<Rule, 'period' | 'each'> {
  const stated = cellTextOf(row, 'period');
  const each = readWord(row, 'each', STEP_WORDS, null);
  const period = stated === '' ? 'semester' : PERIOD_WORDS.read(stated);
  if (period !== null) return { period, ...(each === null ? {} : { each }) };
  const step = each === null ? STEP_WORDS.read(stated) : null;
  return step === null ? breakRow(row, 'period', 'unknown-word') : { period: 'semester', each: step };
}

function readConsequences(row: FoundRow): readonly ConsequenceKind[] {
  const words = cellTextOf(row, 'consequences')
    .split(/[、，,；;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return words.map((word) => CONSEQUENCE_WORDS.read(word) ?? breakRow(row, 'consequences', 'unknown-word', word));
}

function optionalText<K extends string>(key: K, text: string): Partial<Record<K, string>> {
  return text === '' ? {} : ({ [key]: text } as Record<K, string>);
}

function readAs(row: FoundRow, id: string, kind: AnyRuleKind): Rule {
  const exempt = readCondition(row, 'exempt');
  const consequences = readConsequences(row);
  const { params, proRata } = readRuleParams(row, kind);
  const count = cellTextOf(row, 'count');
  return {
    id,
    kind: kind.kind,
    params,
    subject: readWord(row, 'subject', SUBJECT_WORDS, 'teacher'),
    scope: readCondition(row, 'scope'),
    ...optionalText('exempt', exempt),
    ...readPeriod(row),
    ...(proRata ? { proRata } : {}),
    weight: readWord(row, 'weight', WEIGHT_WORDS, 'requirement'),
    ...(consequences.length === 0 ? {} : { consequences }),
    name: cellTextOf(row, 'name') || (metricIdOf(count) === null ? id : count),
    family: cellTextOf(row, 'family') || OTHER_FAMILY,
    unit: cellTextOf(row, 'unit') || (readFigure(row, 'figure')?.unit ?? ''),
    source: {
      document: cellTextOf(row, 'document'),
      clause: cellTextOf(row, 'clause'),
      ...optionalText('quote', cellTextOf(row, 'quote')),
    },
    ...(readYes(row, 'isOn', true) ? {} : { isOff: true }),
  };
}

/** `C10 或 (C08 且 C09)`: other rules joined, nothing that can be counted. */
const JOINED = /[且或]/;

/** Where 算法 is blank: 比较, else 组合 of what is joined, else the first kind that can use all that 参数 says; else what 比较 says of the row. */
function readAsAny(row: FoundRow, id: string): Rule {
  const [usual, ...others] = RULE_KINDS;
  const joined = JOINED.test(cellTextOf(row, 'count')) ? others.filter(({ kind }) => kind === 'combine') : [];
  const named = cellTextOf(row, 'params') === '' ? joined : others.filter(countsQuantity);
  let first: BrokenRowError | null = null;
  for (const kind of [...(usual ? [usual] : []), ...named]) {
    try {
      return readAs(row, id, kind);
    } catch (error) {
      if (!(error instanceof BrokenRowError)) throw error;
      first ??= error;
    }
  }
  throw first ?? new Error('there is no rule kind');
}

/** Whether 统计 holds a quantity, if anything: what looks like one cannot be the id of a rule by mistake. */
function countsQuantity(kind: AnyRuleKind): boolean {
  const { count } = kindColumns(kind.kind);
  return count === undefined || kind.params[count]?.type.type === 'quantity';
}

/** One row as a rule. Throws `BrokenRowError` at the cell that makes no sense. */
export function readRule(row: FoundRow, id: string): Rule {
  const stated = foldTight(cellTextOf(row, 'kind'));
  if (stated === '') return readAsAny(row, id);
  const kind = ruleKind(KIND_NAMES.get(stated) ?? stated);
  return kind ? readAs(row, id, kind) : breakRow(row, 'kind', 'unknown-word');
}
