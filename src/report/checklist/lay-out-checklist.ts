import { createStyleBook } from '../layout/look';
import { THEME } from '../theme';
import type { PlannedCell, PlannedSheet, WritePlan } from '../write-plan';
import type { ChecklistRow } from './checklist-rows';

export const CHECKLIST_SHEET = '材料清单';

const NOTE = '有的在“已有”里选“是”，确实没有的选“否”；还没看过的空着，不作判断。可以排序、筛选、加行；规则编号和材料不要改。';
const YES_NO = ['是', '否'];
const HEADING_ROW = 2;

/** A column: its heading, its width, and what a row has in it. */
export interface ChecklistColumn {
  readonly field: 'rule' | 'name' | 'teacher' | 'group' | 'item' | 'held' | 'date' | 'note';
  readonly heading: string;
  readonly width: number;
  readonly of: (row: ChecklistRow) => string | null;
}

export const CHECKLIST_COLUMNS: readonly ChecklistColumn[] = [
  { field: 'rule', heading: '规则编号', width: 10, of: ({ rule }) => rule },
  { field: 'name', heading: '要求', width: 16, of: ({ name }) => name },
  { field: 'teacher', heading: '教师', width: 10, of: ({ teacher }) => teacher },
  { field: 'group', heading: '教研组', width: 12, of: ({ group }) => group },
  { field: 'item', heading: '材料', width: 26, of: ({ item }) => item },
  { field: 'held', heading: '已有', width: 7, of: () => null },
  { field: 'date', heading: '日期', width: 12, of: () => null },
  { field: 'note', heading: '备注', width: 20, of: () => null },
];

/** 材料清单: a new sheet that is the user's from then on. */
export function layOutChecklist(rows: readonly ChecklistRow[]): WritePlan {
  const styles = createStyleBook();
  const text = (value: string | null, style: number): PlannedCell =>
    value === null ? { content: { kind: 'blank' }, style } : { content: { kind: 'value', value }, style };
  const [title, note] = (['title', 'note'] as const).map((role) => styles.index({ role, numberFormat: 'General', align: 'left' }));
  const head = styles.index({ role: 'head', numberFormat: '@', align: 'center' });
  const bodies = CHECKLIST_COLUMNS.map(({ field }) =>
    styles.index({ role: 'body', numberFormat: field === 'date' ? 'yyyy-mm-dd' : '@', align: field === 'held' ? 'center' : 'left' }),
  );
  const blank = CHECKLIST_COLUMNS.slice(1).map(() => null);
  const cells = [
    [text(CHECKLIST_SHEET, title ?? 0), ...blank],
    [text(NOTE, note ?? 0), ...blank],
    CHECKLIST_COLUMNS.map(({ heading }) => text(heading, head)),
    ...rows.map((row) => CHECKLIST_COLUMNS.map(({ of }, column) => text(of(row), bodies[column] ?? 0))),
  ];
  return { keep: [], sheets: [sheetOf(cells)], styles: styles.styles, memory: null };
}

function sheetOf(cells: PlannedSheet['cells']): PlannedSheet {
  const bottom = cells.length - 1;
  const right = CHECKLIST_COLUMNS.length - 1;
  const held = CHECKLIST_COLUMNS.findIndex(({ field }) => field === 'held');
  const area = { top: HEADING_ROW, left: 0, bottom, right };
  return {
    name: CHECKLIST_SHEET,
    replaces: null,
    mark: null,
    tabColor: THEME.series.S2,
    cells,
    columnWidths: CHECKLIST_COLUMNS.map(({ width }) => width),
    rowHeights: [THEME.height.title, THEME.height.note, THEME.height.head],
    merges: [],
    tables: [],
    conditionalFormats: [],
    validations: [{ area: { top: HEADING_ROW + 1, left: held, bottom, right: held }, list: YES_NO }],
    charts: [],
    autoFilter: area,
    freeze: { rows: HEADING_ROW + 1, columns: 0 },
    showGridLines: true,
    print: {
      paper: 'A4',
      orientation: 'landscape',
      margins: THEME.margins,
      areas: [{ ...area, top: 0 }],
      repeatRows: { first: HEADING_ROW, last: HEADING_ROW },
      footer: { left: CHECKLIST_SHEET, center: '', right: '第 &P 页，共 &N 页' },
      breaksBefore: [],
    },
  };
}
