import { parsePart } from '../../src/standard/quantity/part';
import { parseQuantity } from '../../src/standard/quantity/parse-quantity';
import type { Quantity } from '../../src/standard/quantity/quantity';
import type { Rule } from '../../src/standard/rule';
import { ruleKind } from '../../src/standard/rule-kinds';
import { metricName } from '../../src/standard/words/metric-words';

/** The record kinds that metrics are counted from, by the beginning of the metric's id; the longest that fits decides. */
const SHEETS: readonly (readonly [metric: string, sheets: string])[] = [
  ['training-hours', '学时登记'],
  ['observed-lessons', '听课记录'],
  ['mentor-observations', '听课记录、师徒结对'],
  ['books-read', '读书登记'],
  ['reading-notes', '读书登记'],
  ['reading-essays', '文稿登记、读书登记'],
  ['open-lessons', '公开课登记'],
  ['projects', '课题登记'],
  ['awards', '获奖登记'],
  ['external', '外派培训登记'],
  ['activit', '活动记录'],
  ['attendance', '签到'],
  ['attended-hours', '签到、活动记录'],
  ['mentors', '师徒结对'],
  ['mentees', '师徒结对'],
  ['inspections', '常规检查'],
  ['certificates', '证书登记'],
  ['assessments', '考核结果'],
  ['people', '教师名册'],
  ['checklist', '材料清单'],
  ['credits', '折算表的各项记录'],
];

function sheetOf(metric: string): string {
  const fits = SHEETS.filter(([start]) => metric.startsWith(start)).sort(([a], [b]) => b.length - a.length);
  return fits[0]?.[1] ?? '文稿登记';
}

function quantitiesIn({ kind, params }: Rule): readonly Quantity[] {
  const definitions = ruleKind(kind)?.params ?? {};
  return Object.entries(params).flatMap(([id, value]) => {
    const type = definitions[id]?.type.type;
    const texts = typeof value === 'object' ? value : [String(value)];
    if (type === 'quantity') return texts.flatMap((text) => parseQuantity(text) ?? []);
    return type === 'parts' ? texts.flatMap((text) => parsePart(text)?.quantity ?? []) : [];
  });
}

/** 看哪些表: which sheets a rule is reckoned from, those of the rules that it combines included. */
export function sheetsRead(rule: Rule, rules: readonly Rule[]): string {
  if (rule.kind === 'checklist') return '材料清单';
  const metrics = quantitiesIn(rule).flatMap(({ terms }) => terms.map(({ metric }) => metric));
  const others = rules.filter(({ id }) => id !== rule.id && isNamed(id, rule));
  const sheets = [...metrics.map(sheetOf), ...others.map((other) => sheetsRead(other, []))].flatMap((text) => text.split('、'));
  const all = [...new Set(sheets)];
  return all.length > 0 ? all.join('、') : '其他要求的结果';
}

/** Whether a rule that combines others, or asks who meets one, names this one. */
function isNamed(id: string, { kind, params }: Rule): boolean {
  if (kind === 'met-share') return params['rule'] === id;
  return kind === 'combine' && new RegExp(`(?<![\\w.])${id.replace('.', '\\.')}(?![\\w.])`).test(String(params['expression']));
}

/** 统计: the counted things by their names, for a sentence. */
export function countedText(rule: Rule): string {
  const names = quantitiesIn(rule).flatMap(({ terms }) => terms.map(({ metric }) => metricName(metric)));
  return [...new Set(names)].join('、');
}
