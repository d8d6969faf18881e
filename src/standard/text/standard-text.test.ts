import fc from 'fast-check';
import { anyStandard } from '../../testing/standard-arbitrary';
import { PRESETS } from '../presets';
import { parseStandardText } from './parse-text';
import { standardToText } from './print-text';

test('any standard that is saved as a text is loaded as it was', () => {
  fc.assert(
    fc.property(anyStandard, (standard) => {
      expect(parseStandardText(standardToText(standard))).toMatchObject({ kind: 'read', standard, broken: [], stray: [] });
    }),
    { seed: 20250110, numRuns: 300 },
  );
});

test.each(PRESETS)('the preset $id is loaded as it was saved, and saved the same again', (preset) => {
  const text = standardToText(preset);
  const read = parseStandardText(text);
  expect(read).toMatchObject({ kind: 'read', standard: preset, broken: [], stray: [] });
  expect(read.kind === 'read' && standardToText(read.standard)).toBe(text);
});

test('a saved standard can be read by a person', () => {
  const [preset] = PRESETS;
  const text = standardToText({ ...preset!, rules: preset!.rules.slice(0, 1), terms: [{ term: '青年教师', meaning: '年龄≤35' }] });
  expect(text).toContain('达标标准文件 1\n\n[标准]\n标准编号=');
  expect(text).toContain('[名词 青年教师]\n条件=年龄≤35\n');
  expect(text).toContain('统计=学时\n比较=≥\n要求=24\n单位=学时\n');
});

test('a person may type one: other headings, full-width signs, comments; what makes no sense is said with its line', () => {
  const read = parseStandardText(
    [
      '\ufeff达标标准文件 1',
      '# 教导处',
      '',
      '[标准]',
      '名称＝某校标准',
      '',
      '[要求 A1]',
      '统计项 = 听课',
      '要求 = 不少于１０节',
      '[要求 A2]',
      '统计=听可',
      '要求=3',
      '没有等号',
      '[不认识 A3]',
      '[假期 国庆]',
      '开始=2024年10月1日',
      '结束=2024.10.7',
    ].join('\r\n'),
  );
  expect(read).toMatchObject({
    kind: 'read',
    standard: {
      name: '某校标准',
      rules: [{ id: 'A1', params: { count: '听课', atLeast: 10 }, unit: '节' }],
      calendar: { holidays: [{ name: '国庆', first: '2024-10-01', last: '2024-10-07' }] },
    },
    broken: [{ rule: 'A2', param: '统计', value: '听可', reason: 'not-a-quantity', at: { kind: 'line', line: 11 } }],
    stray: [
      { line: 13, text: '没有等号' },
      { line: 14, text: '[不认识 A3]' },
    ],
  });
});

test.each(['', '{"a":1}', '达标标准', 'PK'])('%p is no standard', (text) => {
  expect(parseStandardText(text)).toEqual({ kind: 'not-a-standard' });
});

test('a standard of a later version is not guessed at', () => {
  expect(parseStandardText('达标标准文件 2\n')).toEqual({ kind: 'other-version', version: '2' });
});
