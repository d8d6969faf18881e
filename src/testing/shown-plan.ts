import { formatNumber, roundHalfUp } from '../report/formula/number-text';
import type { PlannedCell, PlannedSheet, WritePlan } from '../report/write-plan';

/** What a cell of a plan shows on paper; '' for an empty one. */
export function shownCell(plan: WritePlan, cell: PlannedCell | null): string {
  if (cell === null || cell.content.kind === 'blank') return '';
  const { content } = cell;
  if (content.kind === 'link') return content.text;
  const value = content.kind === 'formula' ? content.cached : content.value;
  return typeof value === 'number' ? shownNumber(value, plan.styles[cell.style]?.numberFormat ?? 'General') : String(value);
}

function shownNumber(value: number, format: string): string {
  if (format === 'General' || format === '@' || format === '0;-0;;@') return String(roundHalfUp(value, 9));
  if (format === '+0.0;-0.0;0.0') return roundHalfUp(value, 1) > 0 ? `+${formatNumber(value, '0.0')}` : formatNumber(value, '0.0');
  if (format.startsWith('▲')) return shownChange(value, format);
  if (format === 'yyyy-mm-dd') return new Date(Date.UTC(1899, 11, 30) + value * 86_400_000).toISOString().slice(0, 10);
  const starred = format.endsWith('"*"');
  return formatNumber(value, format.replace('"*"', '')) + (starred ? '*' : '');
}

/** `▲0.0#;▼0.0#;0`: by sign. */
function shownChange(value: number, format: string): string {
  const [up = '', down = '', none = ''] = format.split(';');
  const part = value > 0 ? up : value < 0 ? down : none;
  const arrow = /^[▲▼]/.exec(part)?.[0] ?? '';
  return arrow + formatNumber(Math.abs(value), part.slice(arrow.length));
}

export function sheetOf(plan: WritePlan, name: string): PlannedSheet {
  const found = plan.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`the plan has no sheet ${name}: ${plan.sheets.map((sheet) => sheet.name).join(' ')}`);
  return found;
}

/** The rows of a sheet as texts, from one 1-based row to another. */
export function shownRows(plan: WritePlan, name: string, from: number, to: number): string[][] {
  return sheetOf(plan, name)
    .cells.slice(from - 1, to)
    .map((line) => line.map((cell) => shownCell(plan, cell)));
}

/** The cell of a sheet with its 1-based row and its column letter. */
export function shownAt(plan: WritePlan, name: string, address: string): string {
  const match = /^([A-Z])(\d+)$/.exec(address);
  const line = sheetOf(plan, name).cells[Number(match?.[2]) - 1] ?? [];
  return shownCell(plan, line[(match?.[1] ?? 'A').charCodeAt(0) - 65] ?? null);
}
