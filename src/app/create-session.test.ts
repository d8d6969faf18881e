import type { Corrections } from '../recognise/corrections';
import { NO_CORRECTIONS } from '../recognise/corrections';
import { exampleSession, exampleStages, EXAMPLE_OFFERS, NO_PAUSE, recordingWorkbook } from '../testing/example-session';
import { workedExampleLedger, workedExampleWorkbook, WORKED_EXAMPLE_AS_OF } from '../testing/worked-example';
import type { SheetSnapshot } from '../sheet/snapshot';
import { HostError } from '../workbook/port';
import { fixedClock } from './clock';
import { createSession } from './create-session';
import type { Pause } from './patience';
import type { SessionState } from './session';

/** Every state that a session goes through. */
function record(session: ReturnType<typeof exampleSession>['session']): SessionState[] {
  const states: SessionState[] = [];
  session.subscribe(() => states.push(session.state()));
  return states;
}

function sessionOver(sheets: readonly SheetSnapshot[]) {
  const workbook = recordingWorkbook({ ...workedExampleWorkbook(), sheets });
  const ledger = { ...workedExampleLedger(), tables: [] };
  const stages = exampleStages({ buildLedger: () => Promise.resolve(ledger) });
  return createSession({
    workbooks: [workbook],
    clock: fixedClock(WORKED_EXAMPLE_AS_OF),
    stages: () => Promise.resolve(stages),
    pause: NO_PAUSE,
  });
}

describe('check', () => {
  test('goes through its four steps, tells of each sheet, and ends with the result and what can be inserted', async () => {
    const { session } = exampleSession();
    const states = record(session);
    await session.check();
    const steps = states.flatMap(({ work }) => (work.kind === 'checking' ? [work.step] : []));
    expect([...new Set(steps)]).toEqual(['read', 'tables', 'names', 'assess']);
    const read = states.flatMap(({ work }) => (work.kind === 'checking' && work.progress ? [work.progress.sheet] : []));
    expect(read).toEqual(workedExampleWorkbook().sheets.map(({ name }) => name));
    const { work, assessment, offers, outcome, notice } = session.state();
    expect(work).toEqual({ kind: 'idle' });
    expect(assessment?.counts).toMatchObject({ met: 3, unmet: 4, undetermined: 1 });
    expect(assessment?.asOf).toBe(WORKED_EXAMPLE_AS_OF);
    expect([offers, outcome, notice]).toEqual([EXAMPLE_OFFERS, { kind: 'checked' }, null]);
  });

  test('cancelled between two stages keeps the former result', async () => {
    let isCancelling = false;
    const pause: Pause = async (_seconds, signal) => {
      await Promise.resolve();
      if (isCancelling && session.state().work.kind === 'checking') session.cancel();
      signal.throwIfAborted();
    };
    const { session } = exampleSession({}, pause);
    await session.check();
    const former = session.state().assessment;
    isCancelling = true;
    await session.check();
    expect(session.state()).toMatchObject({ work: { kind: 'idle' }, outcome: { kind: 'check-cancelled' }, notice: null });
    expect(session.state().assessment).toBe(former);
  });

  test('a second check while one is under way does nothing', async () => {
    const { session } = exampleSession();
    await Promise.all([session.check(), session.check()]);
    expect(session.state().outcome).toEqual({ kind: 'checked' });
  });

  test('a busy Excel is asked again after 2, 4 and 8 seconds, and then the message stays', async () => {
    const waited: number[] = [];
    const pause: Pause = (seconds) => {
      if (seconds > 0) waited.push(seconds);
      return Promise.resolve();
    };
    const { session, workbook } = exampleSession({}, pause);
    for (let at = 0; at < 4; at += 1) workbook.refusals.push({ method: 'read', error: new HostError('busy') });
    const states = record(session);
    await session.check();
    expect(waited).toEqual([2, 4, 8]);
    expect(states.flatMap(({ notice }) => notice?.params['s'] ?? [])).toEqual(expect.arrayContaining([2, 4, 8]));
    expect(session.state().notice).toMatchObject({ code: 'busy' });
    expect(session.state().assessment).toBeNull();
  });

  test('a cell in editing is waited for as long as it takes, and said so meanwhile', async () => {
    const { session, workbook } = exampleSession();
    for (let at = 0; at < 9; at += 1) workbook.refusals.push({ method: 'read', error: new HostError('editing') });
    const states = record(session);
    await session.check();
    expect(states.some(({ notice }) => notice?.code === 'editing')).toBe(true);
    expect(session.state()).toMatchObject({ outcome: { kind: 'checked' }, notice: null });
  });

  test('an empty workbook, or one without a ledger, gives a message and no rate', async () => {
    const [sheet] = workedExampleWorkbook().sheets;
    const empty = sessionOver([{ ...sheet!, values: [[null, ' ']] }]);
    await empty.check();
    expect(empty.state()).toMatchObject({ assessment: null, notice: { code: 'empty' } });
    const none = sessionOver(workedExampleWorkbook().sheets);
    await none.check();
    expect(none.state()).toMatchObject({
      assessment: null,
      notice: { code: 'none', params: { n: workedExampleWorkbook().sheets.length } },
    });
  });

  test('without a roster the result stands, with the number of names found; a put-away message makes room for the next', async () => {
    const ledger = { ...workedExampleLedger(), hasRoster: false };
    const { session, workbook } = exampleSession({ buildLedger: () => Promise.resolve(ledger) });
    workbook.snapshot = {
      ...workbook.snapshot,
      sheets: workbook.snapshot.sheets.map((sheet, at) => (at === 1 ? { ...sheet, truncatedFrom: 90000 } : sheet)),
    };
    await session.check();
    expect(session.state().assessment).not.toBeNull();
    expect(session.state().notice).toMatchObject({ code: 'too-large', params: { sheet: '学时登记' } });
    session.dismissNotice();
    expect(session.state().notice).toEqual({ code: 'no-roster', params: { n: 8 } });
    session.dismissNotice();
    expect(session.state().notice).toBeNull();
  });

  test('a bug is reported without any name', async () => {
    const { session } = exampleSession({ assess: () => Promise.reject(new TypeError('no group of "李丽" 语文组')) });
    await session.check();
    const { notice, work } = session.state();
    expect(work).toEqual({ kind: 'idle' });
    expect(notice?.code).toBe('bug');
    expect(notice?.report).toContain('TypeError: no group of …');
    expect(notice?.report).not.toMatch(/[\u4e00-\u9fff]/);
  });

  test('remembers the semester and the standard that the workbook names', async () => {
    const given: unknown[] = [];
    const { session, workbook } = exampleSession({
      buildLedger: (_workbooks, _recognition, input) => {
        given.push(input.semester?.id);
        return Promise.resolve(workedExampleLedger());
      },
      standard: (id) => {
        given.push(id);
        return exampleStages().standard(id);
      },
    });
    const memory = { version: 1, semester: '2023-2024-2', standard: 'own', corrections: { tables: [], marks: {}, levels: {}, people: {} } };
    workbook.snapshot = { ...workbook.snapshot, memory: JSON.stringify(memory) };
    await session.check();
    expect(given).toEqual(['2023-2024-2', 'own']);
  });
});

describe('insert and undo', () => {
  test('inserts the chosen reports, says what became of each sheet, and takes all of it back', async () => {
    const { session, workbook } = exampleSession();
    await session.check();
    await session.insert(['overview', 'compliance', 'observations']);
    expect(workbook.applied).toHaveLength(1);
    expect(session.state().inserted).toEqual({
      workbook: workbook.snapshot.name,
      canUndo: true,
      sheets: [
        { sheet: '统·总览', action: 'new' },
        { sheet: '统·达标检查', action: 'replace' },
        { sheet: '统·听课统计', action: 'keep' },
      ],
    });
    await session.undo();
    expect(workbook.restored).toBe(1);
    expect(session.state()).toMatchObject({ inserted: null, outcome: { kind: 'undone', kept: [] } });
  });

  test('inserts all that can be made where nothing is chosen', async () => {
    const { session, workbook } = exampleSession();
    await session.check();
    await session.insert();
    expect(workbook.applied[0]?.sheets.map(({ name }) => name)).toEqual(['统·总览', '统·达标检查', '统·听课统计', '统·缺口清单']);
  });

  test.each([
    ['isReadOnly', 'read-only'],
    ['isStructureProtected', 'protected-book'],
  ] as const)('a workbook with %s is not written: %s', async (flag, code) => {
    const { session, workbook } = exampleSession();
    workbook.snapshot = { ...workbook.snapshot, [flag]: true };
    await session.check();
    await session.insert();
    expect(session.state()).toMatchObject({ notice: { code }, inserted: null });
    expect(workbook.applied).toEqual([]);
  });

  test('a refused write leaves nothing to take back', async () => {
    const { session, workbook } = exampleSession();
    await session.check();
    workbook.refusals.push({ method: 'apply', error: new HostError('write-refused', { sheet: '统·总览', reason: '内存不足' }) });
    await session.insert();
    expect(session.state()).toMatchObject({ notice: { code: 'write-refused', params: { sheet: '统·总览' } }, inserted: null });
    await session.undo();
    expect(session.state().outcome).toEqual({ kind: 'nothing-to-undo' });
  });

  test('before a check there is nothing to insert', async () => {
    const { session, workbook } = exampleSession();
    await session.insert();
    expect(workbook.applied).toEqual([]);
  });
});

describe('reveal and remember', () => {
  test('selects a range in the workbook it belongs to', async () => {
    const { session, workbook } = exampleSession();
    await session.check();
    const range = { workbook: workbook.snapshot.name, sheet: '学时登记', top: 3, left: 0, bottom: 3, right: 4 };
    expect(await session.reveal(range)).toBe(true);
    expect(workbook.revealed).toEqual([range]);
    workbook.refusals.push({ method: 'reveal', error: new HostError('editing') });
    expect(await session.reveal(range)).toBe(false);
    expect(session.state().notice?.code).toBe('editing');
  });

  test('a decision made before the first check keeps what the workbook remembered', async () => {
    const { session, workbook } = exampleSession();
    const corrections = { tables: [], marks: {}, levels: {}, people: { 付雅琴: '傅雅琴' } };
    workbook.snapshot = { ...workbook.snapshot, memory: JSON.stringify({ version: 1, school: '青禾小学', corrections }) };
    await session.remember({ language: 'en-US' });
    expect(JSON.parse(workbook.remembered[0]!)).toEqual({
      version: 1,
      school: '青禾小学',
      language: 'en-US',
      corrections: { ...corrections, headings: {}, units: {} },
    });
  });

  describe('corrections as a text file', () => {
    const stored = (text: string | undefined) => (JSON.parse(text ?? '{}') as { corrections: Corrections }).corrections;

    test('go from one workbook to another, also before a check, and join what that one has', async () => {
      const first = exampleSession();
      await first.session.check();
      await first.session.remember({ corrections: { ...NO_CORRECTIONS, marks: { '☆': 'late' }, people: { 付雅琴: '傅雅琴' } } });
      const exported = await first.session.exportCorrections();
      expect(exported?.count).toBe(2);

      const second = exampleSession();
      const own = { ...NO_CORRECTIONS, marks: { '☆': 'sick', '△': 'official' } };
      second.workbook.snapshot = { ...second.workbook.snapshot, memory: JSON.stringify({ version: 1, corrections: own }) };
      expect(await second.session.importCorrections(exported?.text ?? '')).toEqual({ count: 2, problems: [] });
      const joined = { ...NO_CORRECTIONS, marks: { '☆': 'late', '△': 'official' }, people: { 付雅琴: '傅雅琴' } };
      expect(stored(second.workbook.remembered[0])).toEqual(joined);
      expect(second.session.state().memory.corrections).toEqual(joined);
    });

    test('of which nothing can be used change nothing', async () => {
      const { session, workbook } = exampleSession();
      expect(await session.importCorrections('学时')).toEqual({ count: 0, problems: [{ at: '', code: 'not-json' }] });
      expect(workbook.remembered).toEqual([]);
    });

    test('that cannot be read say so', async () => {
      const { session, workbook } = exampleSession();
      workbook.refusals.push({ method: 'read', error: new HostError('editing') });
      expect(await session.exportCorrections()).toBeNull();
      expect(session.state().notice?.code).toBe('editing');
    });
  });

  test('says that a setting was not stored', async () => {
    const { session, workbook } = exampleSession();
    workbook.refusals.push({ method: 'remember', error: new HostError('read-only') });
    await session.remember({ language: 'en-US' });
    expect(session.state()).toMatchObject({ memory: { language: 'en-US' }, notice: { code: 'storage' } });
  });
});
