/**
 * Draws the add-in's icons into `assets/icons`: the app's own mark and one glyph a ribbon command, in the sizes that Office asks for.
 * Run by `npm run icons` where Chromium is installed; the pictures are committed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as icons from '@fluentui/react-icons';
import { chromium } from 'playwright-core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

const TARGET = join(__dirname, '../../assets/icons');
const INK = '#0F548C';

/** Sizes of ribbon icons, and of the app's icon (16, 32, 64, 80, 128 in the manifest). */
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96] as const;
const APP_SIZES = [16, 32, 64, 80, 128] as const;

/** Fluent's glyph for each command, small and large drawing. */
const GLYPHS = {
  check: [icons.ClipboardCheckmark20Regular, icons.ClipboardCheckmark24Regular],
  issues: [icons.TableSearch20Regular, icons.TableSearch20Regular],
  insert: [icons.TableAdd20Regular, icons.TableAdd24Regular],
  undo: [icons.ArrowUndo20Regular, icons.ArrowUndo24Regular],
  tables: [icons.Table20Regular, icons.Table24Regular],
  standard: [icons.TaskListSquareLtr20Regular, icons.TaskListSquareLtr24Regular],
  guide: [icons.BookOpen20Regular, icons.BookOpen24Regular],
} as const;

function appMark(size: number): string {
  const mark = renderToStaticMarkup(
    createElement(icons.TaskListSquareLtr24Filled, { style: { width: size * 0.72, height: size * 0.72, color: 'white' } }),
  );
  return `<div style="width:${size}px;height:${size}px;border-radius:${size * 0.2}px;background:#0F6CBD;display:flex;align-items:center;justify-content:center">${mark}</div>`;
}

async function makeIcons(): Promise<void> {
  mkdirSync(TARGET, { recursive: true });
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage();
  const draw = async (name: string, size: number, markup: string): Promise<void> => {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0;background:transparent}svg{display:block}</style>${markup}`);
    writeFileSync(
      join(TARGET, `${name}-${size}.png`),
      await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } }),
    );
  };
  for (const [name, [small, large]] of Object.entries(GLYPHS)) {
    for (const size of RIBBON_SIZES) {
      await draw(
        name,
        size,
        renderToStaticMarkup(createElement(size < 24 ? small : large, { style: { width: size, height: size, color: INK } })),
      );
    }
  }
  for (const size of APP_SIZES) await draw('app', size, appMark(size));
  await browser.close();
}

void makeIcons();
