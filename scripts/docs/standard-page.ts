import { ZH_CN } from '../../src/i18n/zh-CN';
import type { RecordKindDefinition } from '../../src/record/record-kind';
import { RECORD_KINDS } from '../../src/record/record-kinds';
import { PRESETS } from '../../src/standard/presets';
import { BOUND_SIGNS } from '../../src/standard/quantity/bounds';
import { RULE_KINDS } from '../../src/standard/rule-kinds';
import { COMPARISON_WORDS } from '../../src/standard/sheet/comparison-words';
import { PRO_RATA } from '../../src/standard/sheet/print-rule';
import { SETTING_IDS, SETTING_MEANINGS, SETTING_WORDS } from '../../src/standard/sheet/other-columns';
import { SHEET_TABLES } from '../../src/standard/sheet/sheet-tables';
import { standardToText } from '../../src/standard/text/print-text';
import { NAMED_METRICS } from '../../src/standard/words/metric-words';
import { CAP_WORDS, PERIOD_WORDS, STEP_WORDS } from '../../src/standard/words/period-words';
import {
  CONSEQUENCE_WORDS,
  SHARING_WORDS,
  SUBJECT_WORDS,
  WAY_WORDS,
  WEIGHT_WORDS,
  WHOSE_WORDS,
} from '../../src/standard/words/sheet-words';
import type { Vocabulary } from '../../src/standard/words/word-list';
import { LEVEL_WORDS } from '../../src/values/level-words';
import { kindSection } from './kind-sections';
import { table } from './markdown-table';
import { CONDITION_GUIDE, INTRODUCTION, QUANTITY_GUIDE, TEXT_GUIDE } from './standard-guide';

function codes(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(' ');
}

function nameOf(owner: 'kind' | 'field', id: string): string {
  const names: Readonly<Record<string, string>> = ZH_CN;
  return names[`${owner}.${id}`] ?? id;
}

/** As the pane calls it. */
function fieldOf(kind: string, id: string): string {
  const names: Readonly<Record<string, string>> = ZH_CN;
  return names[`field.${kind}.${id}`] ?? nameOf('field', id);
}

function columnSections(): string {
  return SHEET_TABLES.map(({ name, meaning, columns }) => {
    const rows = columns.map(({ heading, meaning: says, choices, also }) => [
      heading,
      says + (choices ? ` 下拉：${choices.join('、')}。` : ''),
      also.join(' '),
    ]);
    return `### ${name}\n\n${meaning}\n\n${table(['列', '填什么', '也认的表头'], rows)}`;
  }).join('\n\n');
}

function settingSection(): string {
  const rows = SETTING_IDS.map((id) => [SETTING_WORDS[id].join(' '), SETTING_MEANINGS[id]]);
  return `“标准设置”的各项（也可以写在“校历”里：名称写设置，开始写值）：\n\n${table(['设置', '值'], rows)}`;
}

function wordTable<T extends string>(title: string, { words }: Vocabulary<T>): string {
  const rows = (Object.entries(words) as [T, readonly string[]][]).map(([id, [first = '', ...others]]) => [
    first,
    others.join(' '),
    `\`${id}\``,
  ]);
  return `### ${title}\n\n${table(['写法', '也认', '程序内的名称'], rows)}`;
}

const VOCABULARIES: readonly string[] = [
  wordTable('对象', SUBJECT_WORDS),
  wordTable('比较', COMPARISON_WORDS),
  wordTable('周期', PERIOD_WORDS),
  wordTable('逐期', STEP_WORDS),
  wordTable('性质', WEIGHT_WORDS),
  wordTable('后果', CONSEQUENCE_WORDS),
  wordTable('谁的', WHOSE_WORDS),
  wordTable('办法（学时折算）', WAY_WORDS),
  wordTable('封顶（学时折算）', CAP_WORDS),
  wordTable('分配（学时折算）', SHARING_WORDS),
];

function metricSection(): string {
  return table(
    ['统计项', '也认', '程序内的名称'],
    NAMED_METRICS.map(([id, [first = '', ...others]]) => [first, others.join(' '), `\`${id}\``]),
  );
}

function fieldSection(): string {
  const rows = (RECORD_KINDS as readonly unknown[] as readonly RecordKindDefinition[]).map((definition) => [
    nameOf('kind', definition.kind),
    Object.keys(definition.fields)
      .map((id) => fieldOf(definition.kind, id))
      .join(' '),
  ]);
  return table(['记录', '字段'], rows);
}

function presetSection(): string {
  return table(
    ['编号（--standard）', '名称', '要求'],
    PRESETS.map(({ id, name, rules }) => [`\`${id}\``, name, `${String(rules.length)} 条`]),
  );
}

function textExample(): string {
  const [preset] = PRESETS;
  return preset ? standardToText({ ...preset, rules: preset.rules.slice(0, 2) }) : '';
}

/** 达标标准怎样写: how a school's scheme is typed, with every word that is understood, out of the data itself. */
export function standardPage(): string {
  return `${[
    INTRODUCTION,
    '## 预设',
    presetSection(),
    '## 表和列',
    columnSections(),
    settingSection(),
    '## 可选的词',
    ...VOCABULARIES,
    '## 统计量',
    QUANTITY_GUIDE,
    metricSection(),
    '## 条件',
    CONDITION_GUIDE,
    `级别，从低到高：\n\n${table(
      ['级别', '写法'],
      Object.entries(LEVEL_WORDS)
        .map(([id, words]) => [`\`${id}\``, words.slice(0, 12).join(' ')])
        .reverse(),
    )}`,
    `每种记录的字段（表头词也认，见 [words.md](words.md)）：\n\n${fieldSection()}`,
    '## 算法',
    `“参数”一列写 \`名=值；名=值\`；值里有 ；、= 时放在英文双引号里。任何算法都可以加 \`${PRO_RATA}=是\`：学期中到岗的人按在岗天数折算要求（名册有“到岗日期、调入时间”一类的列就看它，没有就看参加工作时间）。分项里的比较符：${codes(Object.values(BOUND_SIGNS).map(([sign]) => sign))}。`,
    ...RULE_KINDS.map(kindSection),
    '## 存成文件',
    TEXT_GUIDE,
    `\`\`\`\n${textExample()}\`\`\``,
  ].join('\n\n')}\n`;
}
