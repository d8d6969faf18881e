import { DEFAULT_PRESET, PRESETS, presetById } from '../standard/presets';
import { stated } from '../standard/presets/stated';
import type { Standard } from '../standard/rule';
import { standardOfWorkbooks } from '../standard/sheet/read-sheet';
import type { SheetSnapshot } from '../sheet/snapshot';
import { contentFile } from '../testing/content-file';
import { exampleStages, NO_PAUSE } from '../testing/example-session';
import type { SheetContent } from '../testing/workbook-contract';
import { workedExampleWorkbook, WORKED_EXAMPLE_AS_OF } from '../testing/worked-example';
import type { FileWorkbook } from '../workbook/file/file-workbook';
import { openFileWorkbook } from '../workbook/file/file-workbook';
import type { CellRange } from '../sheet/cell-address';
import { HostError } from '../workbook/port';
import { fixedClock } from './clock';
import { createSession } from './create-session';
import type { Session } from './session';
import { parseMemory } from './stored-memory';

const OTHER = PRESETS[1]!;

interface Opened {
  readonly session: Session;
  readonly workbook: FileWorkbook;
  readonly revealed: CellRange[];
}

/** A session over a real file, with the standards and sheets as they are; recognition is the example's. */
function open(sheets: readonly SheetContent[] = [], present: Standard = DEFAULT_PRESET): Opened {
  const revealed: CellRange[] = [];
  const roster = workedExampleWorkbook().sheets.slice(0, 1);
  const bytes = contentFile({ name: '台账.xlsx', sheets: [...roster.map(({ name, values }) => ({ name, values })), ...sheets] });
  const workbook = openFileWorkbook('台账.xlsx', bytes, { onReveal: (range) => void revealed.push(range) });
  const stages = exampleStages({
    ownStandard: (...given) => Promise.resolve(standardOfWorkbooks(...given)),
    standard: (id) => Promise.resolve(presetById(id ?? '') ?? present),
  });
  const clock = fixedClock(WORKED_EXAMPLE_AS_OF);
  return {
    workbook,
    revealed,
    session: createSession({ workbooks: [workbook], clock, stages: () => Promise.resolve(stages), pause: NO_PAUSE }),
  };
}

async function sheetsOf({ workbook }: Opened): Promise<readonly SheetSnapshot[]> {
  return (await workbook.read()).sheets;
}

async function sheetOf(opened: Opened, name: string): Promise<SheetSnapshot | undefined> {
  return (await sheetsOf(opened)).find((sheet) => sheet.name === name);
}

describe('a preset that is chosen', () => {
  test('stands on the sheet 达标标准, is remembered, and the next result goes by it', async () => {
    const opened = open();
    const { session, workbook } = opened;
    await session.check();
    expect(session.state()).toMatchObject({ assessment: { standard: { id: DEFAULT_PRESET.id } }, ownStandard: null });
    expect(await session.useStandard(OTHER.id)).toBe(true);
    expect(standardOfWorkbooks([await workbook.read()])?.standard).toEqual(OTHER);
    expect(session.state()).toMatchObject({ outcome: { kind: 'checked' }, notice: null, assessment: { standard: OTHER } });
    expect(session.state().ownStandard?.places.size).toBe(OTHER.rules.length);
    expect(parseMemory((await workbook.read()).memory).standard).toBe(OTHER.id);
  });

  test('replaces the one before it on the same sheet', async () => {
    const opened = open();
    const { session, workbook } = opened;
    await session.check();
    for (const { id } of [OTHER, DEFAULT_PRESET]) await session.useStandard(id);
    const { standard, broken } = standardOfWorkbooks([await workbook.read()])!;
    expect([standard.id, standard.rules.map(({ id }) => id).sort(), broken]).toEqual([
      DEFAULT_PRESET.id,
      DEFAULT_PRESET.rules.map(({ id }) => id).sort(),
      [],
    ]);
    expect((await sheetsOf(opened)).map(({ name }) => name)).toEqual(['教师名册', '达标标准']);
  });

  test('makes an earlier insertion one that cannot be taken back', async () => {
    const { session } = open();
    await session.check();
    await session.insert(['overview']);
    expect(session.state().inserted).not.toBeNull();
    await session.useStandard(OTHER.id);
    expect(session.state().inserted).toBeNull();
  });

  test.each([
    ['other-sheet', [['听课不少于10节']], { sheet: '达标标准' }],
    [
      'no-column',
      [
        ['编号', '统计', '要求'],
        ['A1', '听课', '10节'],
      ],
      { table: '达标标准' },
    ],
  ] as const)('writes nothing and says so where the sheet cannot take it: %s', async (code, values, params) => {
    const opened = open([{ name: '达标标准', values }]);
    await opened.session.check();
    expect(await opened.session.useStandard(OTHER.id)).toBe(false);
    expect(opened.session.state()).toMatchObject({ work: { kind: 'idle' }, notice: { code, params } });
    expect((await sheetOf(opened, '达标标准'))?.values).toEqual(values);
  });

  test('is not written to a workbook that refuses', async () => {
    const { session, workbook } = open();
    await session.check();
    jest.spyOn(workbook, 'apply').mockRejectedValue(new HostError('read-only'));
    expect(await session.useStandard(OTHER.id)).toBe(false);
    expect(session.state()).toMatchObject({ notice: { code: 'read-only' }, assessment: { standard: { id: DEFAULT_PRESET.id } } });
  });
});

describe('the sheet 达标标准', () => {
  test('is made from the present standard, and shown', async () => {
    const opened = open();
    await opened.session.check();
    expect(await opened.session.openStandard()).toBe(true);
    expect(standardOfWorkbooks([await opened.workbook.read()])?.standard).toEqual(DEFAULT_PRESET);
    expect(opened.revealed).toMatchObject([{ workbook: '台账.xlsx', sheet: '达标标准', top: 0, left: 0 }]);
  });

  test('is only shown where it stands', async () => {
    const values = [
      ['编号', '统计', '要求'],
      ['A1', '听课', '10节'],
    ];
    const opened = open([{ name: '达标标准', values }]);
    await opened.session.check();
    await opened.session.openStandard();
    expect((await sheetOf(opened, '达标标准'))?.values).toEqual(values);
    expect(opened.revealed).toMatchObject([{ sheet: '达标标准' }]);
  });
});

describe('a standard as a text file', () => {
  test('goes from one workbook to another', async () => {
    const from = open([], OTHER);
    await from.session.check();
    const text = await from.session.exportStandard();
    const to = open();
    await to.session.check();
    expect(await to.session.importStandard(text ?? '')).toMatchObject({ kind: 'read', standard: OTHER, broken: [], stray: [] });
    expect(to.session.state().assessment?.standard).toEqual(OTHER);
  });

  test.each([
    ['各位老师', { kind: 'not-a-standard' }],
    ['达标标准文件 9', { kind: 'other-version', version: '9' }],
    [
      '达标标准文件 1\n\n[要求 A1]\n统计=听可\n要求=10',
      { kind: 'read', broken: [{ rule: 'A1', value: '听可', at: { kind: 'line', line: 4 } }] },
    ],
  ])('that makes no sense changes nothing and says so: %s', async (text, read) => {
    const opened = open();
    await opened.session.check();
    expect(await opened.session.importStandard(text)).toMatchObject(read);
    expect(await sheetOf(opened, '达标标准')).toBeUndefined();
    expect(opened.session.state().assessment?.standard.id).toBe(DEFAULT_PRESET.id);
  });

  test('is taken over as far as it can be read', async () => {
    const { session } = open();
    await session.check();
    const text = '达标标准文件 1\n\n[要求 A1]\n统计=听课\n要求=12\n\n[要求 A2]\n统计=听可\n要求=1\n';
    expect(await session.importStandard(text)).toMatchObject({ kind: 'read', broken: [{ rule: 'A2' }] });
    expect(session.state().assessment?.standard.rules).toMatchObject([{ id: 'A1', params: { atLeast: 12 } }]);
  });
});

describe('材料清单', () => {
  const rule = { clause: '', quote: '', family: '材料', unit: '项', name: '档案' } as const;
  const standard: Standard = {
    id: 'papers',
    name: '档案',
    version: '1',
    rules: stated('本校', [{ ...rule, id: 'X1', is: ['checklist', { items: ['研训档案', '自培计划'] }] }]),
  };

  test('has a line for each paper of each teacher, and is shown', async () => {
    const opened = open([], standard);
    await opened.session.check();
    const teachers = opened.session.state().assessment?.teachers.length ?? 0;
    expect(await opened.session.insertChecklist()).toBe(teachers * 2);
    expect((await sheetOf(opened, '材料清单'))?.values.flat()).toContain('自培计划');
    expect(opened.revealed).toMatchObject([{ sheet: '材料清单' }]);
  });

  test('is not made where no rule asks for papers', async () => {
    const opened = open();
    await opened.session.check();
    expect(await opened.session.insertChecklist()).toBe(0);
    expect(await sheetOf(opened, '材料清单')).toBeUndefined();
  });
});
