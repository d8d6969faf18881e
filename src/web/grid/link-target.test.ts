import { linkTarget, parseTarget } from './link-target';

test('a formula that links inside the workbook leads to its cells', () => {
  const { target = '' } = linkTarget(`HYPERLINK("#'听课登记'!B3:H3","听课登记!B3:H3")`);
  expect(parseTarget(target)).toEqual({ sheet: '听课登记', area: { top: 2, left: 1, bottom: 2, right: 7 } });
});

test.each(['SUM(A1:A3)', 'HYPERLINK("https://example.org","a")'])('%s leads nowhere', (formula) => {
  expect(linkTarget(formula)).toEqual({});
});

test.each([
  ["'O''Brien 表'!A1", "O'Brien 表"],
  ['统计!$B$2', '统计'],
])('%s names the sheet %s', (target, sheet) => {
  expect(parseTarget(target)?.sheet).toBe(sheet);
});

test('a defined name is no place that can be shown', () => {
  expect(parseTarget('学时合计')).toBeNull();
});
