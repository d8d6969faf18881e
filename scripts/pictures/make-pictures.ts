/**
 * Takes the README's pictures from the running product: `npm run pictures` after `npm run build`. Needs Chromium, and LibreOffice with
 * pdftoppm for the printed sheet.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';

const ROOT = join(__dirname, '../..');
const TARGET = join(ROOT, 'docs/images');
/** The statistics sheet that is shown as it prints. */
const PRINTED = '学时统计表';

/** Starts the page and gives its address. */
function serve(): Promise<{ url: string; stop: () => void }> {
  const server = spawn(process.execPath, ['scripts/start.mjs', '--no-open'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    server.on('exit', () => reject(new Error('the page did not start')));
    server.stdout.on('data', (text: Buffer) => {
      const url = /http:\/\/\S+/.exec(String(text))?.[0];
      if (url) resolve({ url, stop: () => void server.kill() });
    });
  });
}

/** Result, evidence and inserted sheet, as a person comes to them. */
async function walk(page: Page, url: string): Promise<Buffer> {
  const shot = (name: string) => page.screenshot({ path: join(TARGET, `${name}.png`) });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.getByRole('banner').getByRole('button', { name: '检查达标' }).click();
  await page.getByText('达标率').first().waitFor();
  await page.waitForTimeout(1000);
  await shot('page-result');
  await page.getByRole('banner').getByRole('button', { name: '插入学期统计' }).click();
  await page.getByRole('button', { name: /^插入 \d+ 张统计表$/ }).click();
  await page
    .getByText(/已插入 \d+ 张统计表/)
    .first()
    .waitFor();
  // Wide enough for the chart beside the table.
  await page.setViewportSize({ width: 2100, height: 900 });
  await page.getByRole('button', { name: /统·教研组汇总/ }).click();
  await page.waitForTimeout(2500);
  await shot('page-inserted');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载 .xlsx' }).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The first printed page of the sheet whose title holds the text, as a picture. */
function print(workbook: Buffer, title: string, name: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'yanxiu-'));
  writeFileSync(join(folder, 'book.xlsx'), workbook);
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'book.xlsx')], { stdio: 'ignore' });
  const pages = execFileSync('pdftotext', [join(folder, 'book.pdf'), '-'], { encoding: 'utf8' }).split('\f');
  const page = pages.findIndex((text) => (text.split('\n')[0] ?? '').includes(title)) + 1;
  execFileSync('pdftoppm', ['-r', '110', '-png', '-f', String(page), '-l', String(page), join(folder, 'book.pdf'), join(folder, 'page')]);
  const picture = readdirSync(folder).find((file) => file.endsWith('.png'));
  if (picture) renameSync(join(folder, picture), join(TARGET, `${name}.png`));
}

async function makePictures(): Promise<void> {
  mkdirSync(TARGET, { recursive: true });
  const { url, stop } = await serve();
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN', acceptDownloads: true });
    print(await walk(page, url), PRINTED, 'sheet-hours');
  } finally {
    await browser.close();
    stop();
  }
}

void makePictures();
