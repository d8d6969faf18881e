import type { CellRange } from '../../sheet/cell-address';
import { formatArea } from '../../sheet/a1';
import type { WorkbookPort } from '../port';
import type { WrittenSheets } from './apply-plan';
import { applyPlan } from './apply-plan';
import { readBookFacts } from './book-facts';
import { memoryStep } from './plan-steps';
import { readWorkbook } from './read-workbook';
import { once, request } from './request';
import { send } from './send';

function reveal(range: CellRange): Promise<void> {
  return request(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(range.sheet);
      sheet.activate();
      once(sheet.getRange(formatArea(range))).select();
      await context.sync();
    },
    { sheet: range.sheet },
  );
}

async function remember(memory: string): Promise<void> {
  const facts = await readBookFacts(new Set());
  await send([memoryStep(memory, facts.memoryPart)], { total: 1 });
}

/**
 * The workbook that is open in Excel, through Office.js. It needs ExcelApi 1.9 and uses 1.13 where it is there; the page must have waited
 * for `Office.onReady`.
 */
export function excelWorkbook(): WorkbookPort {
  const written: WrittenSheets = new Map();
  return {
    read: readWorkbook,
    apply: (plan, options) => applyPlan(plan, written, options),
    reveal,
    remember,
  };
}
