import type { TableId } from '../sheet/sheet-column';

/**
 * 标准文件: a standard as text that a person can read, keep, send and compare line by line. The first line says what it is and in which
 * version; then each row of each table is a block, `[要求 D07]` with a line `列=值` for each cell that holds something:
 *
 *     达标标准文件 1
 *     # 一行一格；# 开头的行不读
 *
 *     [要求 D07]
 *     名称=听课
 *     统计=听课
 *     要求=10
 *
 * Within a value a line break is written `\n` and a backslash `\\`.
 */
export const TEXT_HEAD = '达标标准文件';
export const TEXT_VERSION = 1;

/** What a block of each table is called. */
export const BLOCK_WORDS: Readonly<Record<TableId, readonly [string, ...string[]]>> = {
  settings: ['标准', '设置'],
  rules: ['要求', '达标标准', '规则'],
  conversions: ['折算', '学时折算'],
  terms: ['名词', '术语'],
  calendar: ['假期', '校历'],
};

/** The column that stands in the block's own line. */
export const BLOCK_KEYS: Readonly<Record<TableId, string>> = {
  settings: 'setting',
  rules: 'id',
  conversions: 'item',
  terms: 'term',
  calendar: 'name',
};

export function escapeValue(text: string): string {
  return text.replace(/\\/g, '\\\\').replace(/\r\n|\r|\n/g, '\\n');
}

export function unescapeValue(text: string): string {
  return text.replace(/\\(\\|n)/g, (_, char: string) => (char === 'n' ? '\n' : '\\'));
}
