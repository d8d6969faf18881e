import { EXAMPLES } from '../../src/assess/examples/examples';
import type { Rule, Standard } from '../../src/standard/rule';
import { RULE_KINDS, ruleKind } from '../../src/standard/rule-kinds';
import { printParams } from '../../src/standard/sheet/param-text';
import { PERIOD_WORDS, STEP_WORDS } from '../../src/standard/words/period-words';
import { SUBJECT_WORDS, WEIGHT_WORDS } from '../../src/standard/words/sheet-words';
import { sheetsRead } from './rule-reading';
import { systemPresets } from './systems';
import { verdictText } from './verdict-text';

/** Text in a cell of a Markdown table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('*', '\\*').replaceAll('\n', ' ');
}

function ruleRow(rule: Rule, rules: readonly Rule[]): string {
  const kind = ruleKind(rule.kind);
  const who = rule.scope === '' ? SUBJECT_WORDS.print(rule.subject) : `${SUBJECT_WORDS.print(rule.subject)}（${rule.scope}）`;
  const when =
    rule.each === undefined ? PERIOD_WORDS.print(rule.period) : `${PERIOD_WORDS.print(rule.period)}，${STEP_WORDS.print(rule.each)}`;
  const how = `${kind?.name ?? rule.kind}：${printParams(rule.params, kind?.params ?? {})}`;
  const { met, unmet, open } = verdictText(rule);
  const all = [rule.id, rule.name, WEIGHT_WORDS.print(rule.weight), who, when, sheetsRead(rule, rules), how, met, unmet, open];
  return `| ${[...all, rule.source.quote ?? ''].map(cell).join(' | ')} |`;
}

function presetSection({ name, rules, terms = [] }: Standard): string {
  return [
    `## ${name}`,
    '',
    ...terms.map(({ term, meaning }) => `- ${term}：${meaning}`),
    ...(terms.length > 0 ? [''] : []),
    '| 编号 | 名称 | 性质 | 对象（范围） | 周期 | 看哪些表 | 怎样算 | 达到 | 未达到 | 不能判断 | 原文 |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...rules.map((rule) => ruleRow(rule, rules)),
    '',
  ].join('\n');
}

/** 规则一览: what each rule of the presets reads, how it counts, and when it is met, not met or left open. */
export function rulesPage(): string {
  const kinds = RULE_KINDS.map(({ name, meaning }) => `| ${name} | ${cell(meaning)} |`);
  return [
    '# 规则一览',
    '',
    '各预设的每一条规则：看哪些表，怎样算，什么时候算达到、未达到、不能判断。由 `npm run standard -- --table` 从源码生成，不要手改；',
    '每条规则的例子在 `src/assess/examples`，随测试运行。“逐期”的规则在每个到期的周、月里都要成立，放假的周、月不算。',
    '空着、看不懂的单元格不当作 0；“提醒”“目标”“核对”的规则不算教师未达标。带小数点的编号只供组合。',
    '',
    '## 算法',
    '',
    '| 算法 | 含义 |',
    '|---|---|',
    ...kinds,
    '',
    ...systemPresets(EXAMPLES).map(presetSection),
  ].join('\n');
}
