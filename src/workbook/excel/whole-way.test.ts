import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixedClock } from '../../app/clock';
import { createSession } from '../../app/create-session';
import { connectClient } from '../../testing/excel-host/client';
import { ExcelHost } from '../../testing/excel-host/excel-host';
import type { Traffic } from '../../testing/excel-host/excel-host';
import { hostWorkbook } from '../../testing/excel-host/host-workbook';
import { workbookSaid } from '../../testing/workbook-contract';
import { openFileWorkbook } from '../file/file-workbook';
import { excelWorkbook } from './excel-workbook';

const ROOT = join(__dirname, '../../..');

/** The sample of the product, and the first of the reference workbooks where they are at hand. */
function books(): readonly string[] {
  const samples = join(ROOT, 'assets/samples');
  const corpus = join(ROOT, '../shared/corpus');
  const cases = existsSync(corpus) ? readdirSync(corpus).map((name) => join(corpus, name, 'book.xlsx')) : [];
  const present = cases.filter((path) => existsSync(path)).sort();
  return [...readdirSync(samples).map((name) => join(samples, name)), ...present.slice(0, 1)];
}

jest.setTimeout(60_000);

const MEGABYTE = 1024 * 1024;
const CELLS_PER_REQUEST = 20_000;

const bytesOf = (traffic: readonly Traffic[]) =>
  traffic.reduce((sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes, 0);

test.each(books().map((path) => [path.slice(ROOT.length), path] as const))(
  '%s is checked and gets its statistics in few round trips',
  async (_, path) => {
    const content = await openFileWorkbook('台账.xlsx', readFileSync(path)).read();
    const host = new ExcelHost(hostWorkbook(content));
    connectClient(host);
    const port = excelWorkbook();
    const session = createSession({ workbooks: [port], clock: fixedClock('2025-01-10T09:30') });
    const before = await port.read();

    const atCheck = host.traffic.length;
    await session.check();
    const check = host.traffic.slice(atCheck);
    const cells = content.sheets.reduce((sum, { values }) => sum + values.length * Math.max(0, ...values.map((row) => row.length)), 0);
    expect(session.state().notice?.code).not.toBe('bug');
    expect(check.length).toBeLessThanOrEqual(4 + Math.ceil(cells / CELLS_PER_REQUEST));

    const atInsert = host.traffic.length;
    await session.insert();
    const insert = host.traffic.slice(atInsert);
    expect(session.state().inserted?.sheets.length).toBeGreaterThan(3);
    expect(insert.length).toBeLessThanOrEqual(10 + Math.ceil(bytesOf(insert) / MEGABYTE));

    await session.undo();
    expect(workbookSaid(await port.read()).sheets).toEqual(workbookSaid(before).sheets);
  },
);
