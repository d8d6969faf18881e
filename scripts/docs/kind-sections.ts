import type { Rule, RuleParams } from '../../src/standard/rule';
import type { AnyRuleKind } from '../../src/standard/rule-kinds';
import { columnOfParam } from '../../src/standard/sheet/read-rule-params';
import { printRule } from '../../src/standard/sheet/print-rule';
import { headingOf } from '../../src/standard/sheet/sheet-tables';
import { WHOSE_WORDS } from '../../src/standard/words/sheet-words';
import { table } from './markdown-table';

/** What a parameter of each type holds. */
const TYPES: Readonly<Record<string, string>> = {
  amount: '数，0 或以上',
  'per-cent': '百分数，0 到 100',
  yes: '是、否',
  text: '文字',
  texts: '清单，用、隔开',
  quantity: '统计量',
  condition: '条件',
  counting: '计次',
  whose: WHOSE_WORDS.choices.join('、'),
  parts: '清单，用、隔开，每项“统计量 比较 数”，前面可加“名称:”',
};

function paramRows(kind: AnyRuleKind): readonly (readonly string[])[] {
  return Object.entries(kind.params).map(([id, { name, type, isRequired }]) => {
    const column = columnOfParam(kind, id);
    const where = column === 'params' ? `参数：\`${name}=…\`` : `列“${headingOf('rules', column)}”`;
    return [name, where, TYPES[type.type] ?? type.type, isRequired ? '必填' : '可空'];
  });
}

/** Columns of an example, in which the row says something of its own. */
const EXAMPLE_COLUMNS = ['kind', 'count', 'where', 'evidence', 'counting', 'comparison', 'figure', 'params'] as const;

function exampleRow(kind: string, params: RuleParams): readonly string[] {
  const rule: Rule = {
    id: 'X',
    kind,
    params,
    subject: 'teacher',
    scope: '',
    period: 'semester',
    weight: 'requirement',
    name: 'x',
    family: 'x',
    unit: '',
    source: { document: '', clause: '' },
  };
  const row = printRule(rule);
  return EXAMPLE_COLUMNS.map((column) => String(row[column] ?? ''));
}

/** What a rule kind asks for, its parameters and where they stand, and example rows. */
export function kindSection(kind: AnyRuleKind): string {
  const examples = kind.valid.map((params) => exampleRow(kind.kind, params));
  return [
    `### ${kind.name} \`${kind.kind}\``,
    '',
    kind.meaning,
    '',
    table(['参数', '写在哪里', '是什么', ''], paramRows(kind)),
    '',
    '例：',
    '',
    table(
      EXAMPLE_COLUMNS.map((column) => headingOf('rules', column)),
      examples,
    ),
  ].join('\n');
}
