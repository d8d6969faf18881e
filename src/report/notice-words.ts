import type { Finding } from '../assess/assessment';
import type { Rule } from '../standard/rule';
import type { MetricId } from '../standard/metric-id';
import { shortNumber } from './formula/number-text';
import { metricsOf } from './rule-facts';

/** What a notice calls the thing that is missing, by the metrics of its rule; other rules go by their name. */
const NOTICE_WORDS: Readonly<Record<MetricId, string>> = {
  'training-hours': '研训',
  'observed-lessons': '听课',
  'books-read': '读书',
  'books-read.textbook': '继续教育教材',
  'open-lessons': '公开课',
  'narratives+papers+reflections': '论文或反思',
};

/** 缺口: one requirement that a teacher does not meet, or that cannot be decided. */
export interface Gap {
  readonly rule: Rule;
  readonly finding: Finding;
}

/** `研训10学时`, `论文或反思1篇`. */
export function gapWords({ rule, finding }: Gap): string {
  const word = NOTICE_WORDS[[...metricsOf(rule)].sort().join('+')] ?? rule.name;
  return finding.gap === null || finding.gap === 0 ? word : `${word}${shortNumber(finding.gap)}${rule.unit}`;
}

/** Largest share of the requirement first; ties in the order of the standard. */
export function byShareMissing(gaps: readonly Gap[]): readonly Gap[] {
  const share = ({ finding: { gap, required } }: Gap) => (gap === null || !required ? 0 : gap / required);
  return gaps
    .map((gap, index) => ({ gap, index }))
    .sort((a, b) => share(b.gap) - share(a.gap) || a.index - b.index)
    .map(({ gap }) => gap);
}

/** A sentence for one teacher, ready to send; null where there is nothing to say. */
export function personalNotice(name: string, day: string, unmet: readonly Gap[], open: readonly Gap[]): string | null {
  if (unmet.length > 0) {
    const missing = byShareMissing(unmet).map(gapWords).join('、');
    const addition = open.map(openWords).join('');
    return `【校本研修提醒】${name}老师：截至${day}，本学期还差${missing}。如已完成，请把材料交教研组长登记。${addition}`;
  }
  if (open.length === 0) return null;
  const parts = open.map(({ rule, finding }) => {
    const required = finding.required === null ? '' : `，要求${shortNumber(finding.required)}${rule.unit}`;
    const known = `（已确认${shortNumber(finding.known)}${rule.unit}${required}）`;
    return `${rule.name}记录有${finding.pending.length}条看不清${known}`;
  });
  return `【校本研修核对】${name}老师：您的${parts.join('，')}，请与教务处核对，暂不判定。`;
}

function openWords({ rule, finding }: Gap): string {
  return `另有${finding.pending.length}条${rule.name}记录看不清，请协助核对。`;
}

/** How many gaps of one teacher a group's text names. */
const NAMED_GAPS = 3;

/** `王建国（差听课10节、论文或反思1篇、公开课1节等5项）`. */
export function groupPart(name: string, unmet: readonly Gap[]): string {
  const gaps = byShareMissing(unmet);
  const more = gaps.length > NAMED_GAPS ? `等${gaps.length}项` : '';
  return `${name}（差${gaps.slice(0, NAMED_GAPS).map(gapWords).join('、')}${more}）`;
}
