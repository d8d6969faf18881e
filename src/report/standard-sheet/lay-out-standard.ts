import type { Area } from '../../sheet/cell-address';
import type { SheetTableDefinition } from '../../standard/sheet/sheet-column';
import type { PrintedRow, StandardRows } from '../../standard/sheet/sheet-row';
import { SHEET_TABLES, STANDARD_SHEET } from '../../standard/sheet/sheet-tables';
import { lineCount, linesHeight } from '../layout/text-size';
import { THEME } from '../theme';
import { createStyleBook } from '../layout/look';
import type { StyleBook } from '../layout/look';
import type { PlannedCell, PlannedSheet, PlannedTable, PlannedValidation, WritePlan } from '../write-plan';

const NOTE =
  '一行一条要求。可以直接改、加行、把“启用”改成“否”；读不懂的一行不检查，检查时会指出那一格。列和词的写法见 docs/standard.md；“本校修改”由程序填写。';

/** Rows of the sheet: title, note, captions of the tables, headings, and then the rows. */
const CAPTION_ROW = 2;
const HEADING_ROW = 3;
/** Rows below a table that are ready for new ones, with their choices and formats. */
const SPARE_ROWS = 100;
/** Columns that stay in view: 启用, 编号, 名称. */
const FROZEN_COLUMNS = 3;

/** Columns of numbers; all others are text, so that nothing typed into them turns into something else. */
const NUMBER_COLUMNS: readonly string[] = ['figure', 'per', 'value', 'from', 'to', 'step'];
/** Columns whose choices may be joined or varied. */
const OPEN_COLUMNS: readonly string[] = ['consequences', 'sharing'];

interface Laid {
  readonly definition: SheetTableDefinition;
  readonly rows: readonly PrintedRow[];
  readonly left: number;
  /** Headings and rows; a table without any row has a blank one. */
  readonly area: Area;
}

function layTables(rows: StandardRows): readonly Laid[] {
  let left = 0;
  return SHEET_TABLES.map((definition) => {
    const own = rows[definition.id];
    const right = left + definition.columns.length - 1;
    const laid = { definition, rows: own, left, area: { top: HEADING_ROW, left, bottom: HEADING_ROW + Math.max(1, own.length), right } };
    left = right + 2;
    return laid;
  });
}

function text(value: string | number, style: number): PlannedCell {
  return { content: { kind: 'value', value }, style };
}

function styleOf(styles: StyleBook, column: string): number {
  const isNumber = NUMBER_COLUMNS.includes(column);
  return styles.index({ role: 'data', numberFormat: isNumber ? 'General' : '@', align: isNumber ? 'right' : 'left', wrap: true });
}

function cellsOf(tables: readonly Laid[], styles: StyleBook): readonly (readonly (PlannedCell | null)[])[] {
  const height = Math.max(...tables.map(({ area }) => area.bottom)) + SPARE_ROWS + 1;
  const width = Math.max(...tables.map(({ area }) => area.right)) + 1;
  const cells = Array.from({ length: height }, () => Array.from<PlannedCell | null>({ length: width }).fill(null));
  const put = (row: number, column: number, cell: PlannedCell) => cells[row]?.splice(column, 1, cell);
  put(0, 0, text(STANDARD_SHEET, styles.index({ role: 'title', numberFormat: 'General', align: 'left' })));
  put(1, 0, text(NOTE, styles.index({ role: 'note', numberFormat: 'General', align: 'left' })));
  const heading = styles.index({ role: 'head', numberFormat: '@', align: 'center', wrap: true });
  const caption = styles.index({ role: 'block-heading', numberFormat: 'General', align: 'left' });
  for (const { definition, rows, left } of tables) {
    put(CAPTION_ROW, left, text(`${definition.name}：${definition.meaning}`, caption));
    for (const [i, column] of definition.columns.entries()) {
      const style = styleOf(styles, column.id);
      put(HEADING_ROW, left + i, text(column.heading, heading));
      for (let row = HEADING_ROW + 1; row < height; row++) {
        const value = rows[row - HEADING_ROW - 1]?.[column.id];
        put(row, left + i, value === undefined ? { content: { kind: 'blank' }, style } : text(value, style));
      }
    }
  }
  return cells;
}

/** Heights of the rows that hold something: a text that is too long for its column has several lines. */
function heightsOf(tables: readonly Laid[]): readonly number[] {
  const count = Math.max(...tables.map(({ rows }) => rows.length));
  return Array.from({ length: count }, (_, row) => {
    const lines = tables.flatMap(({ definition, rows }) =>
      definition.columns.map(({ id, width }) => lineCount(String(rows[row]?.[id] ?? ''), width, THEME.size.body)),
    );
    return linesHeight(Math.max(...lines), THEME.size.body, THEME.height.body);
  });
}

function validationsOf(tables: readonly Laid[], bottom: number): readonly PlannedValidation[] {
  return tables.flatMap(({ definition, left }) =>
    definition.columns.flatMap(({ id, choices }, i) =>
      choices && !OPEN_COLUMNS.includes(id)
        ? [{ area: { top: HEADING_ROW + 1, left: left + i, bottom, right: left + i }, list: choices }]
        : [],
    ),
  );
}

/** Names of the tables; one that the workbook has already gets a number. */
function tableOf({ definition, area }: Laid, taken: ReadonlySet<string>): PlannedTable {
  let name = definition.name;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${definition.name}_${String(number)}`;
  const columns = definition.columns.map(({ heading }) => heading);
  return { name, area, columns, calculated: columns.map(() => null), style: 'TableStyleLight9' };
}

/** 达标标准: the new sheet, with its tables beside each other, drop-down lists for what is enumerable, and room for more rows. */
export function layOutStandard(rows: StandardRows, takenNames: readonly string[]): WritePlan {
  const styles = createStyleBook();
  const tables = layTables(rows);
  const cells = cellsOf(tables, styles);
  const taken = new Set(takenNames.map((name) => name.toLowerCase()));
  const widths = tables.flatMap(({ definition }) => [...definition.columns.map(({ width }) => width), 3]).slice(0, -1);
  const sheet: PlannedSheet = {
    name: STANDARD_SHEET,
    replaces: null,
    mark: null,
    tabColor: THEME.series.S2,
    cells,
    columnWidths: widths,
    rowHeights: [THEME.height.title, THEME.height.note, THEME.height.conclusion, THEME.height.head, ...heightsOf(tables)],
    merges: [],
    tables: tables.map((table) => tableOf(table, taken)),
    conditionalFormats: [],
    validations: validationsOf(tables, cells.length - 1),
    charts: [],
    autoFilter: null,
    freeze: { rows: HEADING_ROW + 1, columns: FROZEN_COLUMNS },
    showGridLines: true,
    print: {
      paper: 'A3',
      orientation: 'landscape',
      margins: THEME.margins,
      areas: tables.map(({ area }) => ({ ...area, top: CAPTION_ROW })),
      repeatRows: null,
      footer: { left: STANDARD_SHEET, center: '', right: '第 &P 页，共 &N 页' },
      breaksBefore: [],
    },
  };
  return { keep: [], sheets: [sheet], styles: styles.styles, memory: null };
}
