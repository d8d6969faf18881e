import type { Corrections } from '../recognise/corrections';
import type { SheetSpec } from '../testing/recognised-book';
import { ledgerOfSheets } from '../testing/recognised-book';
import type { Ledger } from './ledger';

const roster = (...names: string[]): SheetSpec => ({
  name: '名册',
  kind: 'roster',
  columns: ['name', 'group', 'staffNumber'],
  rows: names.map((text) => text.split(' ')),
});

const hours = (name: string, ...rows: SheetSpec['rows']): SheetSpec => ({
  name,
  kind: 'training-hours',
  columns: ['teacher', 'activity', 'hours'],
  rows,
});

/** Whose each record of 学时 is: the person, or `?` where nobody or several. */
const owners = (ledger: Ledger) =>
  ledger.records
    .filter(({ kind }) => kind === 'training-hours')
    .map(({ people: [link] }) => (link?.kind === 'person' ? (ledger.people.find(({ id }) => id === link.person)?.displayName ?? '') : '?'));

const codes = ({ issues }: Ledger) => issues.map(({ code }) => code);
const amounts = ({ records }: Ledger) => records.map(({ fields }) => ('hours' in fields ? fields.hours : null));

describe('a person', () => {
  test('who was said to be one of two namesakes is that one, where nothing beside the name says otherwise', () => {
    const sheets = [
      roster('李丽 语文组 T01', '李丽 数学组 T02'),
      { ...hours('学时'), columns: ['teacher', 'group', 'hours'], rows: [['李丽', null, 2], ['李丽', '数学组', 2]] }, // prettier-ignore
    ];
    expect(owners(ledgerOfSheets(sheets))).toEqual(['?', '李丽(数学组)']);
    const ledger = ledgerOfSheets(sheets, { corrections: { people: { 李丽: '李丽(语文组)' } } });
    expect(owners(ledger)).toEqual(['李丽(语文组)', '李丽(数学组)']);
    expect(codes(ledger)).toEqual([]);
  });

  test('of another school counts for nobody, and is no question', () => {
    const ledger = ledgerOfSheets([roster('李丽 语文组 T01'), hours('学时', ['李莉', '讲座', 2])], {
      corrections: { people: { 李莉: null } },
    });
    expect(owners(ledger)).toEqual(['?']);
    expect(codes(ledger)).toEqual([]);
  });

  describe('without a roster', () => {
    const rows = ['讲座', '研讨', '评课', '说课'].map((activity) => ['傅雅琴', activity, 2]);
    const sheets = [hours('学时', ...rows, ['付雅琴', '沙龙', 2])];
    const told = (people: Corrections['people']) => {
      const ledger = ledgerOfSheets(sheets, { corrections: { people } });
      return { people: ledger.people.map(({ name }) => name), codes: codes(ledger), last: owners(ledger).at(-1) };
    };

    test('is asked about', () => {
      expect(told({})).toEqual({ people: ['傅雅琴', '付雅琴'], codes: ['name/possible-typo'], last: '付雅琴' });
    });

    test('is who the school says', () => {
      expect(told({ 付雅琴: '傅雅琴' })).toEqual({ people: ['傅雅琴'], codes: [], last: '傅雅琴' });
    });

    test('is another person, if the school says so', () => {
      expect(told({ 付雅琴: null })).toEqual({ people: ['傅雅琴', '付雅琴'], codes: [], last: '付雅琴' });
    });
  });
});

test('a mark of the school’s own wins over the sheet’s legend and the words that everybody knows', () => {
  const sheet: SheetSpec = {
    name: '签到',
    kind: 'attendance',
    columns: ['teacher', 'activity', 'mark'],
    rows: [
      ['李丽', '讲座', '☆'],
      ['王强', '讲座', '○'],
    ],
    legend: { '☆': 'late' },
  };
  const ledger = ledgerOfSheets([sheet], { corrections: { marks: { '☆': 'official', '○': 'absent' } } });
  expect(ledger.records.map(({ fields }) => fields)).toMatchObject([{ mark: 'official' }, { mark: 'absent' }]);
});

test('a level word of the school’s own', () => {
  const sheet: SheetSpec = {
    name: '公开课',
    kind: 'open-lesson',
    columns: ['teacher', 'topic', 'level'],
    rows: [
      ['李丽', '《白鹭》', '市级'],
      ['王强', '《桥》', '青苗杯'],
    ],
  };
  const ledger = ledgerOfSheets([sheet], { corrections: { levels: { 市: 'county', 青苗杯: 'cluster' } } });
  expect(ledger.records.map(({ fields }) => fields)).toMatchObject([{ level: 'county' }, { level: 'cluster' }]);
  expect(codes(ledger)).toEqual([]);
});

describe('a unit of the school’s own', () => {
  const units = { 单元: { unit: '学时', times: 2 }, 刻: { unit: '分钟', times: 15 } };

  test.each<[what: string, cell: string | number, heading: string, hours: number]>([
    ['behind the number', '3单元', '学时', 6],
    ['in full width', '３ 单元', '学时', 6],
    ['over the column', 3, '学习量(单元)', 6],
    ['which the cell says otherwise', '3学时', '学习量(单元)', 3],
    ['as minutes, which become 学时 by halves', '6刻', '学时', 2],
    ['that is not spoken of', 3, '学时', 3],
  ])('%s', (_, cell, heading, expected) => {
    const sheet = { ...hours('学时', ['李丽', '讲座', cell]), labels: ['姓名', '内容', heading] };
    expect(amounts(ledgerOfSheets([sheet], { corrections: { units } }))).toEqual([expected]);
  });

  test('that nobody explained cannot be read', () => {
    expect(codes(ledgerOfSheets([hours('学时', ['李丽', '讲座', '3单元'])]))).toEqual(['cell/unreadable-number']);
  });
});
