import { ZH_CN } from '../../src/i18n/zh-CN';
import type { Corrections } from '../../src/recognise/corrections';
import { NO_CORRECTIONS } from '../../src/recognise/corrections';
import { printCorrections } from '../../src/recognise/corrections-text';
import { RECORD_KINDS } from '../../src/record/record-kinds';
import type { RecordKindDefinition } from '../../src/record/record-kind';
import { PSEUDO_HEADINGS } from '../../src/recognise/heading/pseudo-headings';
import { CATEGORY_WORDS } from '../../src/values/category-words';
import { GENRE_WORDS } from '../../src/values/genre-words';
import { LEVEL_WORDS } from '../../src/values/level-words';
import { MARK_WORDS } from '../../src/values/mark-words';
import { UNIT_WORDS } from '../../src/values/unit-words';

/** The name that a person sees, else the id. */
function nameOf(owner: 'kind' | 'field', id: string): string {
  const names: Readonly<Record<string, string>> = ZH_CN;
  return names[`${owner}.${id}`] ?? id;
}

/** Words of a table's cell: parted by blanks, nothing that Markdown would take for itself. */
function cell(words: readonly string[] | undefined): string {
  return [...new Set(words ?? [])].map((word) => word.replaceAll('|', '\\|').replaceAll('*', '\\*')).join(' ');
}

function kindSection(definition: RecordKindDefinition): string {
  const rows = Object.entries(definition.fields).map(
    ([id, field]) =>
      `| ${nameOf('field', id)} \`${id}\` | ${cell(field.terms)} | ${cell(field.parts)} | ${cell(field.not)} | ${cell(field.units)} |`,
  );
  return [
    `## ${nameOf('kind', definition.kind)} \`${definition.kind}\``,
    '',
    `标题或表名里的词：${cell(definition.titles)}${definition.notTitles ? `；不是这一种：${cell(definition.notTitles)}` : ''}`,
    '',
    '| 字段 | 表头词 | 词的一部分 | 反面词 | 单位 |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function valueSection(title: string, words: Readonly<Record<string, readonly string[]>>): string {
  return [
    `## ${title}`,
    '',
    '| 含义 | 写法 |',
    '|---|---|',
    ...Object.entries(words).map(([id, each]) => `| \`${id}\` | ${cell(each)} |`),
    '',
  ].join('\n');
}

/** What a school may say of its own words, one of each. */
export const EXAMPLE: Corrections = {
  ...NO_CORRECTIONS,
  headings: { 拾页: 'reading.noteCount', 家访次数: 'other' },
  marks: { '☆': 'official' },
  levels: { 市级: 'county', 青苗杯: 'cluster' },
  units: { 单元: { unit: '学时', times: 2 } },
  people: { 付雅琴: '傅雅琴', 王芳: null },
  tables: [{ headings: '姓名|甲|乙', kind: 'reading', fields: { 甲: 'title', 乙: 'noteCount' } }],
};

const OWN_WORDS = `## 学校自己的词

学校自己的写法不必改程序。它们写在更正里，先于下面各表，跟着工作簿走；在“设置”里导出成文本文件，就能改、能带到别的工作簿（导入，或批量检查时用 \`--corrections\`）：

\`\`\`json
${printCorrections(EXAMPLE)}\`\`\`

- \`headings\`：整个表头 → \`种类.字段\`（下面各节标题和第一列里的代码）；\`other\` 不用这一列，\`note\` 备注，\`total\` 合计，\`index\` 序号，\`weekday\` 星期。
- \`marks\`：签到符号 → 含义。\`levels\`：级别词 → 级别。\`units\`：单位 → 是几个大家都用的单位，写在数字后面（3单元）或表头括号里（收获(单元)）都算。
- \`people\`：台账里的写法 → 名册里的姓名（同名的写成“林嘉禾(语文组)”）；\`null\` 是另一个人。
- \`tables\`：按表头认表（各格用 \`|\` 连起来，没有表头的写 \`sheet\` 表名），可改 \`kind\` 种类、\`range\` 区域、\`headerRows\` 表头行、\`fields\` 各列、\`ignore\` 不参与检查。
  下个月同样表头的表照用：日期、月份、周次不同，行数、位置、表名不同都行。
- 看不懂的部分会说出来，其余照用。
`;

/** 识别用词表: every word by which sheets are read, out of the data itself. */
export function wordsPage(): string {
  const kinds = (RECORD_KINDS as readonly unknown[] as readonly RecordKindDefinition[]).map(kindSection);
  return [
    '# 识别用词表',
    '',
    '研修台账靠这些词认表头和单元格，也看列里写的是什么；没有列在这里的表头，内容说得清的照样认得出。由 `npm run docs` 从源码生成，不要手改。',
    '',
    OWN_WORDS,
    ...kinds,
    valueSection('签到标记', MARK_WORDS),
    valueSection('级别', LEVEL_WORDS),
    valueSection('学时类别', CATEGORY_WORDS),
    valueSection('文稿体裁', GENRE_WORDS),
    valueSection('单位', UNIT_WORDS),
    valueSection('不是记录的列', PSEUDO_HEADINGS),
  ].join('\n');
}
