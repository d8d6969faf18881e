import type { IssueDetails, IssueCode } from '../sheet/issue';
import { ISSUE_SEVERITY, issueAt } from '../sheet/issue';
import { EN_US } from './en-US';
import { issueText } from './issue-text';
import { createLanguage } from './language';
import { CHINESE } from './load-language';

const at = (row: number) => ({ workbook: 'a.xlsx', sheet: '听课登记', top: row, left: 1, bottom: row, right: 1 });

const CASES: readonly [IssueCode, IssueDetails, string][] = [
  ['name/not-in-roster', { value: '付雅琴', suggestion: '傅雅琴' }, '「付雅琴」不在名册里，像「傅雅琴」'],
  ['name/not-in-roster', { value: '付雅琴' }, '「付雅琴」不在名册里'],
  ['name/same-name', { value: '王芳' }, '名册里不止一位「王芳」，分不清是哪一位'],
  ['name/same-name', { value: '王芳', params: { n: 2 } }, '名册里有 2 位「王芳」，分不清是哪一位'],
  ['name/list-count-mismatch', { value: '…', params: { stated: 18, listed: 19 } }, '写的是 18 位，数到 19 个姓名'],
  ['cell/approximate-number', { value: '约3' }, '「约3」是约数，没有计入'],
  ['row/duplicate', { others: [at(40)] }, '与第 41 行是同一条'],
  ['row/duplicate', {}, '重复登记'],
  ['row/total-mismatch', { value: '11', suggestion: '10' }, '合计写 11，相加是 10'],
  ['row/end-before-start', { value: '2024-12-09', params: { start: '2024-12-12' } }, '结束日期 2024-12-09 早于开始日期 2024-12-12'],
  ['cross/double-booked', { others: [at(8)] }, '与第 9 行在同一时间'],
  ['header/ambiguous-column', { value: '课时' }, '「课时」有不止一种意思，没有计入'],
  ['header/missing-column', { params: { kind: 'observation' } }, '没有写明是谁的记录，没有计入'],
  ['cell/unreadable-number', { value: '{n}' }, '「{n}」读不成数字'],
];

test.each(CASES)('%s %j', (code, details, text) => {
  expect(issueText(issueAt(code, at(16), details), CHINESE)).toBe(text);
});

test('every code is worded in both languages', () => {
  const codes = Object.keys(ISSUE_SEVERITY) as IssueCode[];
  const details = {
    value: 'x',
    suggestion: 'y',
    others: [at(8)],
    params: { stated: 2, listed: 1, start: 'z', n: 2, k: 1, a: 'a', b: 'b' },
  };
  for (const language of [CHINESE, createLanguage('en-US', EN_US)]) {
    const open = codes.filter((code) => /\{\w+/.test(issueText(issueAt(code, at(1), details), language)));
    expect(open).toEqual([]);
  }
});
