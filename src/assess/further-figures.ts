import type { Rule } from '../standard/rule';
import { countedMetric, stepMetric } from '../standard/rule-kinds';
import type { Finding, Metrics, MetricValue } from './assessment';

/**
 * What rules add to the figures of a subject: `<metric>.<step>` for each week, month … in which a metric has to reach something
 * (`observed-lessons.2024-10`).
 */
export function furtherFigures(findings: readonly Finding[], rules: readonly Rule[]): Metrics {
  const figures: Record<string, MetricValue> = {};
  findings.forEach(({ steps = [] }, index) => {
    const rule = rules[index];
    const metric = rule ? stepMetric(rule) : null;
    if (metric === null) return;
    for (const { name, actual, status } of steps) {
      const isKnown = status !== 'undetermined' && actual !== null;
      figures[`${metric}.${name}`] = { value: isKnown ? actual : null, known: actual ?? 0, counted: [], leftOut: [], pending: [] };
    }
  });
  return figures;
}

/** The figures that rules on a group or the school count, where a rule counts one metric as it is. */
export function ruleFigures(findings: readonly Finding[], rules: readonly Rule[]): Metrics {
  const figures: Record<string, MetricValue> = {};
  rules.forEach((rule, index) => {
    const metric = countedMetric(rule);
    const [value] = findings[index]?.basis ?? [];
    if (metric !== null && value && !findings[index]?.steps) figures[metric] = value;
  });
  return figures;
}
