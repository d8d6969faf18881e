import type { Area } from '../sheet/cell-address';
import type { CellStyle, ChartCells, PlannedCell, PlannedChart, PlannedScalar, PlannedSheet, WritePlan } from '../report/write-plan';

/** A cell with a value; text stays text. */
export function value(content: PlannedScalar, style = 0): PlannedCell {
  return { content: { kind: 'value', value: content }, style };
}

/** A formula without `=`, with the value that our own figures give it. */
export function formula(text: string, cached: PlannedScalar, style = 0): PlannedCell {
  return { content: { kind: 'formula', formula: text, cached }, style };
}

/** A link inside the workbook. */
export function link(text: string, target: string, style = 0): PlannedCell {
  return { content: { kind: 'link', text, target }, style };
}

/** An empty cell with a style. */
export function blank(style = 0): PlannedCell {
  return { content: { kind: 'blank' }, style };
}

export function area(top: number, left: number, bottom: number, right: number): Area {
  return { top, left, bottom, right };
}

/** Style 0 of every plan of this builder. */
export const PLAIN: CellStyle = {
  font: { name: '微软雅黑', size: 10 },
  numberFormat: 'General',
  align: { horizontal: 'general', vertical: 'center' },
};

/** A planned sheet that holds nothing but a mark; the overrides say what it holds. */
export function plannedSheet(name: string, overrides: Partial<PlannedSheet> = {}): PlannedSheet {
  return {
    name,
    replaces: null,
    mark: JSON.stringify({ id: name, semester: '2024-2025-1', hash: '00000000' }),
    tabColor: '1F3864',
    cells: [],
    columnWidths: [],
    rowHeights: [],
    merges: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    autoFilter: null,
    freeze: { rows: 0, columns: 0 },
    showGridLines: false,
    print: {
      paper: 'A4',
      orientation: 'portrait',
      margins: { top: 1.5, bottom: 1.6, left: 1.2, right: 1.2 },
      areas: [],
      repeatRows: null,
      footer: { left: '', center: '', right: '' },
      breaksBefore: [],
    },
    ...overrides,
  };
}

/** A plan of the given sheets; nothing is kept and the memory is left alone unless the overrides say so. */
export function writePlan(sheets: readonly PlannedSheet[], overrides: Partial<WritePlan> = {}): WritePlan {
  return { keep: [], sheets, styles: [PLAIN], memory: null, ...overrides };
}

const line = { style: 'thin', color: 'BFBFBF' } as const;

/** The styles of `samplePlan`, by what they are for. */
export const SAMPLE_STYLES: readonly CellStyle[] = [
  PLAIN,
  { ...PLAIN, font: { name: '微软雅黑', size: 16, bold: true }, align: { horizontal: 'center', vertical: 'center' } },
  {
    font: { name: '微软雅黑', size: 10, bold: true, color: '1F3864' },
    fill: 'D9E1F2',
    border: { top: line, bottom: line, left: line, right: line },
    numberFormat: '@',
    align: { horizontal: 'center', vertical: 'center', wrap: true },
  },
  {
    ...PLAIN,
    border: { top: { style: 'medium', color: '1F3864' }, bottom: line, left: line, right: line },
    numberFormat: '0.0#"*"',
    align: { horizontal: 'right', vertical: 'center', indent: 1 },
  },
  { ...PLAIN, font: { name: '微软雅黑', size: 9, underline: true, color: '1F4E79' } },
  { ...PLAIN, numberFormat: 'yyyy-mm-dd' },
  { ...PLAIN, font: { name: '宋体', size: 9, italic: true }, align: { horizontal: 'center', vertical: 'top', isStacked: true } },
];

export const SAMPLE_STYLE = { plain: 0, title: 1, heading: 2, number: 3, link: 4, date: 5, stacked: 6 } as const;

const STATISTICS = '统·听课统计';
const DATA = '数·听课';
const TEACHERS = ['陈一', '王二&三', '李<四>', '赵五'];
const LESSONS = [12, 9, 3, 0];

/** Where the sample's records stand in the user's workbook. */
const SOURCE = '听课登记!B3:H3';

function observations(): readonly (readonly PlannedCell[])[] {
  const rows = TEACHERS.map((teacher, i) => [
    value(teacher),
    value(45536 + i, SAMPLE_STYLE.date),
    value(LESSONS[i] ?? 0),
    value(i === 3 ? '否' : '是'),
    formula('IF(数_听课[[#This Row],[计入]]="是",数_听课[[#This Row],[节数]],0)', i === 3 ? 0 : (LESSONS[i] ?? 0)),
    value(i === 3 ? '重复登记' : ''),
    formula(`HYPERLINK("#'听课登记'!B3:H3","${SOURCE}")`, SOURCE, SAMPLE_STYLE.link),
  ]);
  return [['听课人', '日期', '节数', '计入', '计入节数', '未计入原因', '来源'].map((text) => value(text, SAMPLE_STYLE.heading)), ...rows];
}

function dataSheet(): PlannedSheet {
  return plannedSheet(DATA, {
    tabColor: '7F7F7F',
    cells: observations(),
    columnWidths: [9, 11, 7, 7, 9, 14, 24],
    tables: [
      {
        name: '数_听课',
        area: area(0, 0, 4, 6),
        columns: ['听课人', '日期', '节数', '计入', '计入节数', '未计入原因', '来源'],
        calculated: [null, null, null, null, 'IF(数_听课[[#This Row],[计入]]="是",数_听课[[#This Row],[节数]],0)', null, null],
        style: 'TableStyleLight1',
      },
    ],
    conditionalFormats: [
      { kind: 'formula', area: area(1, 0, 4, 6), formula: '$D2="否"', tone: { color: '7F7F7F' } },
      { kind: 'formula', area: area(1, 0, 4, 6), formula: '$D2="待核实"', tone: { fill: 'FFE699', italic: true } },
    ],
    validations: [{ area: area(1, 3, 4, 3), list: ['是', '否', '待核实'] }],
    freeze: { rows: 1, columns: 0 },
    showGridLines: true,
    print: {
      paper: 'A4',
      orientation: 'landscape',
      margins: { top: 1.5, bottom: 1.6, left: 1.2, right: 1.2 },
      areas: [],
      repeatRows: { first: 0, last: 0 },
      footer: { left: '', center: '第&P页 共&N页', right: '' },
      breaksBefore: [],
    },
  });
}

function cells<T>(column: number, cached: readonly T[]): ChartCells<T> {
  return { sheet: STATISTICS, area: area(5, column, 5 + cached.length - 1, column), cached };
}

/** A chart of each type over the sample's rows; the columns carry the target line. */
export function sampleCharts(): readonly PlannedChart[] {
  const base = {
    title: '听课节数：4人中1人达到10',
    description: '4人中1人达到10节，合计24节。',
    categories: cells(0, TEACHERS),
    axis: { category: '姓名', value: '听课节数（节）' },
    numberFormat: '0',
    gap: 60,
    size: { width: 480, height: 280 },
  };
  const total = { name: '合计', values: cells<number | null>(1, LESSONS), color: '2E75B6' };
  const other = { name: '计入', values: cells<number | null>(2, [12, null, 3, 0]), color: 'F0A868', showLabels: true };
  const target = {
    name: '要求',
    values: cells<number | null>(3, [10, 10, null, 10]),
    color: 'C00000',
    isTarget: true,
    targetLabel: '要求 10',
  };
  const at = (place: number) => ({ row: 3 + place * 20, column: 6 });
  return [
    { ...base, name: '听课节数', type: 'column', series: [total, target], at: at(0) },
    { ...base, name: '听课构成', type: 'stacked', series: [total, other, target], at: at(1) },
    { ...base, name: '听课占比', type: 'percent', series: [total, other], numberFormat: '0%', at: at(2) },
    { ...base, name: '听课走势', type: 'line', series: [total, other], at: at(3) },
    { ...base, name: '听课分布', type: 'doughnut', series: [other], at: at(4) },
  ];
}

function statisticsRows(): readonly (readonly (PlannedCell | null)[])[] {
  return TEACHERS.map((teacher, i) => [
    value(teacher),
    formula(`SUMIFS(数_听课[节数],数_听课[听课人],$A${String(6 + i)})`, LESSONS[i] ?? 0, SAMPLE_STYLE.number),
    i === 1
      ? blank(SAMPLE_STYLE.number)
      : formula(`SUMIFS(数_听课[计入节数],数_听课[听课人],$A${String(6 + i)})`, LESSONS[i] ?? 0, SAMPLE_STYLE.number),
    i === 2 ? null : value(10, SAMPLE_STYLE.number),
    value(i === 0 ? '✓ 12' : `✗ ${String(LESSONS[i])} 差${String(10 - (LESSONS[i] ?? 0))}`),
  ]);
}

function statisticsSheet(): PlannedSheet {
  const headings = ['姓名', '合计', '计入', '要求', '结论'].map((text) => value(text, SAMPLE_STYLE.heading));
  const last = area(5, 0, 9, 4);
  return plannedSheet(STATISTICS, {
    cells: [
      [value('样例小学听课统计表', SAMPLE_STYLE.title), null, null, null, null],
      [formula('"统计范围："&SUM(B6:B9)', '统计范围：24'), null, null, link('返回目录', "'统·听课统计'!A1", SAMPLE_STYLE.link)],
      [value('4人中1人达到10节。')],
      headings,
      headings.map(() => blank(SAMPLE_STYLE.heading)),
      ...statisticsRows(),
      [
        value('=1+1'),
        formula('SUM(B6:B9)', 24, SAMPLE_STYLE.number),
        value(true),
        value(45536, SAMPLE_STYLE.date),
        value('竖排', SAMPLE_STYLE.stacked),
      ],
      [],
      [value('口径说明：第一行\n第二行')],
    ],
    columnWidths: [9, 7, 7, 7, 14],
    rowHeights: [26, 15, 20, 19, 19, 18, 18, 18, 18, 20, null, 30],
    merges: [area(0, 0, 0, 4), area(2, 0, 2, 4), ...[0, 1, 2, 3, 4].map((column) => area(3, column, 4, column))],
    conditionalFormats: [
      { kind: 'begins-with', area: last, text: '✗', tone: { color: '9C0006', fill: 'F8CBAD', bold: true } },
      { kind: 'begins-with', area: last, text: '待核实', tone: { color: '7F6000', fill: 'FFE699', italic: true } },
      { kind: 'data-bar', area: area(5, 1, 8, 1), color: '2E75B6' },
      { kind: 'color-scale', area: area(5, 2, 8, 2), from: 'FFFFFF', to: '1F3864' },
    ],
    charts: sampleCharts(),
    autoFilter: area(4, 0, 8, 4),
    freeze: { rows: 5, columns: 1 },
    print: {
      paper: 'A4',
      orientation: 'landscape',
      margins: { top: 1.5, bottom: 1.6, left: 1.2, right: 1.2 },
      areas: [area(0, 0, 11, 4), area(3, 6, 105, 13)],
      repeatRows: { first: 3, last: 4 },
      footer: { left: '&"微软雅黑"&8 样例小学 A&&B', center: '第&P页 共&N页', right: '截至 2025-01-10 08:00' },
      breaksBefore: [7],
    },
  });
}

/**
 * 听课: a plan with one of everything: a 统 sheet with formulas over the table of a 数 sheet, links, merges, styles, conditional formats, a
 * drop-down list, frozen panes, print setup and a chart of each type.
 */
export function samplePlan(overrides: Partial<WritePlan> = {}): WritePlan {
  return writePlan([statisticsSheet(), dataSheet()], { styles: SAMPLE_STYLES, memory: '{"version":1,"note":"听课 <&>"}', ...overrides });
}
