import type { Memory } from './memory';
import { NO_MEMORY } from './memory';
import { formatMemory, parseMemory } from './stored-memory';

const MEMORY: Memory = {
  school: '青禾小学',
  semester: '2024-2025-1',
  standard: '24-hours-five-duties',
  language: 'en-US',
  corrections: {
    tables: [
      { headings: '教师|日期|课题', kind: 'observation', fields: { 教师: 'observer' } },
      { sheet: 'Sheet3', ignore: true },
    ],
    marks: { 〇: 'present' },
    levels: { 市级: 'county' },
    people: { 付雅琴: '傅雅琴', 王芳: null },
    headings: { 品鉴课节次: 'observation.lessons' },
    units: { 单元: { unit: '学时', times: 2 } },
  },
};

test('what is stored is read again', () => {
  expect(parseMemory(formatMemory(MEMORY))).toEqual(MEMORY);
});

test('a memory of former days has no words of the school’s own', () => {
  const { tables, marks, levels, people } = MEMORY.corrections;
  const text = JSON.stringify({ version: 1, corrections: { tables, marks, levels, people } });
  expect(parseMemory(text).corrections).toEqual({ tables, marks, levels, people, headings: {}, units: {} });
});

test.each([
  ['nothing', null],
  ['an empty part', ''],
  ['no JSON', '<memory/>'],
  ['another version', JSON.stringify({ version: 2, corrections: {} })],
  ['a damaged correction', formatMemory({ ...MEMORY, corrections: { ...MEMORY.corrections, marks: { x: 'maybe' } } } as unknown as Memory)],
])('%s counts as no memory', (_, text) => {
  expect(parseMemory(text)).toEqual(NO_MEMORY);
});
