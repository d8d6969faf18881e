import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import type { SheetSnapshot } from '../sheet/snapshot';
import { openFileWorkbook } from '../workbook/file/file-workbook';

/** The page as `npm start` serves it, in a real Chromium: from the sample to the downloaded file. */
const CHROMIUM = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);
const SAMPLE = readFileSync('assets/samples/qinghe-2024-2025-1.xlsx');
const SHEETS = ['教师名册', '学时登记', '听课登记', '读书登记', '论文反思', '公开课', '活动记录', '签到表'];
const LONG = 300_000;

const inChromium = CHROMIUM === undefined && !process.env['CI'] ? describe.skip : describe;

inChromium('the web page', () => {
  let server: ChildProcess;
  let browser: Browser;
  let page: Page;
  let url: string;
  const outside: string[] = [];
  const errors: string[] = [];

  beforeAll(async () => {
    if (CHROMIUM === undefined) throw new Error('no Chromium on this computer; CHROMIUM names one');
    ({ server, url } = await start());
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: [
        '--no-sandbox',
        '--headless=new',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
      ],
    });
    page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN', acceptDownloads: true });
    page.on('request', (request) => {
      const address = request.url();
      if (!address.startsWith(new URL(url).origin) && !/^(data|blob):/.test(address)) outside.push(address);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(url, { waitUntil: 'networkidle' });
    await tab('教师名册').waitFor();
  }, LONG);

  afterAll(async () => {
    await browser?.close();
    server?.kill();
  });

  const tab = (name: string) => page.locator('[data-u-comp="slide-tab-item"]').filter({ hasText: name });
  const tabs = async () => (await page.locator('[data-u-comp="slide-tab-item"]').allInnerTexts()).map((text) => text.trim());
  const pane = () => page.getByRole('complementary');
  /** Waits until the grid's name box says that this area is selected. */
  const selected = (area: string) =>
    page.waitForFunction((a) => document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value === a, area);

  test('opens with the sample, unchecked, and needs no network from then on', async () => {
    expect(await tabs()).toEqual(SHEETS);
    expect(await page.evaluate(() => typeof Office)).toBe('undefined');
    await expect(pane().getByRole('button', { name: '检查这个工作簿' }).isVisible()).resolves.toBe(true);
    await page.context().setOffline(true);
  });

  test(
    'one click gives the result',
    async () => {
      await page.getByRole('banner').getByRole('button', { name: '检查达标' }).click();
      await pane().getByText('达标率').first().waitFor();
      await expect(pane().getByText('/38 人').isVisible()).resolves.toBe(true);
      await shot('page-1-result');
    },
    LONG,
  );

  test(
    'a figure leads to the cells that it comes from',
    async () => {
      await pane().getByRole('listitem').filter({ hasText: '沈静姝' }).getByRole('button').click();
      await pane().getByRole('button', { name: /22\.0/ }).click();
      const line = pane()
        .getByRole('button', { name: /同课异构案例研讨/ })
        .first();
      const cell = /[A-Z]+(\d+)\s*$/.exec((await line.innerText()).trim());
      await line.click();
      await selected(`A${cell?.[1] ?? '?'}:G${cell?.[1] ?? '?'}`);
      await shot('page-2-evidence');
    },
    LONG,
  );

  test(
    'the statistics are inserted behind the own sheets',
    async () => {
      await page.getByRole('banner').getByRole('button', { name: '插入学期统计' }).click();
      await pane()
        .getByRole('button', { name: /^插入 \d+ 张统计表$/ })
        .click();
      await pane()
        .getByText(/已插入 \d+ 张统计表/)
        .first()
        .waitFor();
      await tab('统·总览').waitFor();
      expect((await tabs()).slice(0, SHEETS.length)).toEqual(SHEETS);
      await page.getByRole('img', { name: /./ }).first().waitFor();
      await shot('page-3-inserted');
    },
    LONG,
  );

  test(
    'the downloaded file holds the sheets, and the own ones as they were',
    async () => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载 .xlsx' }).click()]);
      expect(download.suggestedFilename()).toMatch(/-研修统计\.xlsx$/);
      const sheets = await sheetsOf(readFileSync(await download.path()));
      const own = await sheetsOf(SAMPLE);
      expect(sheets.slice(0, own.length).map(({ name, values }) => [name, values])).toEqual(own.map(({ name, values }) => [name, values]));
      expect(sheets.filter(({ mark }) => mark !== null).map(({ name }) => name)).toContain('统·总览');
      expect(await tabs()).toEqual(sheets.filter(({ visible }) => visible).map(({ name }) => name));
    },
    LONG,
  );

  test(
    'taking the insertion back leaves the own sheets alone',
    async () => {
      await page.getByRole('banner').getByRole('button', { name: '撤回本次插入' }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: '撤回本次插入' }).click();
      await tab('统·总览').waitFor({ state: 'detached' });
      expect(await tabs()).toEqual(SHEETS);
    },
    LONG,
  );

  test(
    'a preset that is chosen stands in the workbook as the sheet 达标标准, and the result goes by it',
    async () => {
      await pane().getByRole('tab', { name: '标准' }).click();
      await pane().getByRole('combobox', { name: '预设' }).click();
      await page.getByRole('option', { name: '校本研训 24 学时', exact: true }).click();
      await tab('达标标准').waitFor();
      await pane().getByRole('heading', { name: '校本研训 24 学时', exact: true }).waitFor();
      await pane().getByRole('button', { name: '换回“24 学时·五项职责”' }).waitFor();
      expect(await tabs()).toEqual([...SHEETS, '达标标准']);
      await pane().getByRole('button', { name: '在工作表「达标标准」中编辑' }).click();
      await selected('A1');
      await shot('page-4-standard');
    },
    LONG,
  );

  test(
    'several files are checked together at once, each sheet under the name of its file',
    async () => {
      // The sheet 达标标准 has not been saved: the page asks before it lets the workbook go.
      const questions: string[] = [];
      page.on('dialog', (dialog) => {
        questions.push(dialog.message());
        void dialog.accept();
      });
      await open([
        { name: '语文组.xlsx', bytes: SAMPLE },
        { name: '坏的.xlsx', bytes: Buffer.from('PK\u0003\u0004') },
      ]);
      await page.getByText('坏的.xlsx').waitFor();
      expect(await tabs()).toEqual([...SHEETS, '达标标准']);
      expect(questions).not.toEqual([]);
      await open([
        { name: '语文组.xlsx', bytes: SAMPLE },
        { name: '数学组.xlsx', bytes: SAMPLE },
      ]);
      await tab('数学组·签到表').waitFor();
      await pane().getByText('达标率').first().waitFor();
    },
    LONG,
  );

  test('nothing was asked of any other computer, and nothing failed', () => {
    expect(outside).toEqual([]);
    expect(errors).toEqual([]);
  });

  async function open(files: readonly { readonly name: string; readonly bytes: Buffer }[]): Promise<void> {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: '打开工作簿' }).click()]);
    await chooser.setFiles(files.map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: bytes })));
  }

  async function shot(name: string): Promise<void> {
    mkdirSync('out', { recursive: true });
    await page.screenshot({ path: `out/${name}.png` });
  }
});

/** Starts the server as a newcomer does; it builds what is older than its sources. */
function start(): Promise<{ server: ChildProcess; url: string }> {
  const server = spawn(process.execPath, ['scripts/start.mjs', '--no-open'], { env: { ...process.env, PORT: '0' } });
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const url = /http:\/\/localhost:\d+\/web\//.exec(said)?.[0];
      if (url) resolve({ server, url });
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('exit', (code) => reject(new Error(`npm start ended with ${String(code)}: ${said}`)));
  });
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetSnapshot[]> {
  return (await openFileWorkbook('book.xlsx', bytes).read()).sheets;
}
