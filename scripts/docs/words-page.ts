import { ZH_CN } from '../../src/i18n/zh-CN';
import { RECORD_KINDS } from '../../src/record/record-kinds';
import type { RecordKindDefinition } from '../../src/record/record-kind';
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

/** 识别用词表: every word by which sheets are read, out of the data itself. */
export function wordsPage(): string {
  const kinds = (RECORD_KINDS as readonly unknown[] as readonly RecordKindDefinition[]).map(kindSection);
  return [
    '# 识别用词表',
    '',
    '研修台账靠这些词认表头和单元格，也看列里写的是什么；没有列在这里的表头，内容说得清的照样认得出。由 `npm run docs` 从源码生成，不要手改。',
    '',
    '学校自己的写法不必改程序：表头、标记、级别、姓名的更正存在工作簿里（`src/recognise/corrections.ts`），先于这张表。',
    '',
    ...kinds,
    valueSection('签到标记', MARK_WORDS),
    valueSection('级别', LEVEL_WORDS),
    valueSection('学时类别', CATEGORY_WORDS),
    valueSection('文稿体裁', GENRE_WORDS),
    valueSection('单位', UNIT_WORDS),
  ].join('\n');
}
