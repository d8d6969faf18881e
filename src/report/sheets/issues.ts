import type { Issue } from '../../sheet/issue';
import type { CellRange } from '../../sheet/cell-address';
import { formatArea, formatCell } from '../../sheet/a1';
import { issueGroup, issueText } from '../../i18n/issue-text';
import { CHINESE } from '../../i18n/load-language';
import type { Basis } from '../basis';
import type { Block, Column, Report, Row } from '../description';
import { placeText } from '../data/source-text';
import { countWhere, is, startsWith } from '../formula/criteria';
import { countFilled, joined } from '../formula/operators';
import { body } from '../formula/references';
import { carriedKey } from '../hand-columns';

const ID = 'issues';
const ISSUES = 'issues';
const HANDLED = '处理';
const MOST_ISSUES = 2000;

const SEVERITY_WORDS = { error: '错误', warning: '警告', info: '提示' } as const;
const SEVERITY_ORDER = { error: 0, warning: 1, info: 2 } as const;

/** What an issue touches: whose figure cannot be decided because of it. */
interface Listed {
  readonly issue: Issue;
  readonly effect: string | null;
  readonly index: number;
}

const cellKey = ({ workbook, sheet, top, left }: CellRange) => `${workbook}\u0000${sheet}\u0000${formatCell(top, left)}`;

/** `影响孙伟的学时判定` by the cell that cannot be decided. */
function effectsOf(basis: Basis): ReadonlyMap<string, readonly string[]> {
  const effects = new Map<string, string[]>();
  const names = new Map(basis.requirements.map((rule) => [rule.id, rule.name]));
  for (const { teacher, name } of basis.teachers) {
    for (const { rule, status, pending } of teacher.findings) {
      if (status !== 'undetermined' || !names.has(rule)) continue;
      for (const { cell } of pending) effects.set(cellKey(cell), [...(effects.get(cellKey(cell)) ?? []), `${name}的${names.get(rule)}`]);
    }
  }
  return effects;
}

/** How many effects of one cell are named. */
const NAMED_EFFECTS = 3;

function effectText(effects: readonly string[]): string | null {
  if (effects.length === 0) return null;
  const named = [...new Set(effects)];
  return `影响${named.slice(0, NAMED_EFFECTS).join('、')}${named.length > NAMED_EFFECTS ? `等${named.length}项` : ''}判定`;
}

/** Errors first, then those that make somebody 待核实, then by sheet and row. */
function listed(basis: Basis): readonly Listed[] {
  const effects = effectsOf(basis);
  const all = basis.assessment.issues.map((issue, index): Listed => {
    return { issue, effect: effectText(issue.cells.flatMap((cell) => effects.get(cellKey(cell)) ?? [])), index };
  });
  const sheets = [...new Set(basis.assessment.issues.map(({ cells: [{ workbook, sheet }] }) => `${workbook}|${sheet}`))];
  const sheetOrder = new Map(sheets.map((sheet, index) => [sheet, index]));
  const rank = ({ issue: { severity }, effect }: Listed) => (severity === 'error' ? 0 : effect === null ? 2 : 1);
  const place = ({
    issue: {
      cells: [{ workbook, sheet }],
    },
  }: Listed) => sheetOrder.get(`${workbook}|${sheet}`) ?? 0;
  return all.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      place(a) - place(b) ||
      a.issue.cells[0].top - b.issue.cells[0].top ||
      SEVERITY_ORDER[a.issue.severity] - SEVERITY_ORDER[b.issue.severity] ||
      a.index - b.index,
  );
}

function rowOf(basis: Basis, { issue, effect }: Listed, index: number): Row {
  const [cell] = issue.cells;
  const isHome = cell.workbook === basis.home;
  const address = formatArea(cell);
  const sheet = isHome ? cell.sheet : `${cell.workbook}|${cell.sheet}`;
  const text = issueText(issue, CHINESE);
  const value = issue.value ?? null;
  return {
    key: String(index),
    cells: {
      index: index + 1,
      severity: SEVERITY_WORDS[issue.severity],
      sheet,
      value,
      text,
      suggestion: issue.suggestion ?? null,
      effect,
      cell: isHome ? { kind: 'link', text: address, to: { cells: placeText(cell) } } : address,
      handled: basis.carried.get(carriedKey(ID, [sheet, address, value ?? '', text])) ?? null,
    },
  };
}

const COLUMNS: readonly Column[] = [
  { key: 'index', head: '序号', width: 5, format: 'count', align: 'center' },
  {
    key: 'severity',
    head: '严重程度',
    width: 8,
    format: 'text',
    align: 'center',
    marks: [
      { when: 'starts', text: SEVERITY_WORDS.error, tone: 'unmet' },
      { when: 'starts', text: SEVERITY_WORDS.warning, tone: 'undetermined' },
      { when: 'starts', text: SEVERITY_WORDS.info, tone: 'muted' },
    ],
  },
  { key: 'sheet', head: '表', width: 14, format: 'text', align: 'left', wraps: true },
  { key: 'cell', head: '单元格', width: 10, format: 'text', align: 'left' },
  { key: 'value', head: '原值', width: 18, format: 'text', align: 'left', wraps: true },
  { key: 'text', head: '问题', width: 36, format: 'text', align: 'left', wraps: true },
  { key: 'suggestion', head: '建议', width: 18, format: 'text', align: 'left', wraps: true },
  { key: 'effect', head: '影响', width: 24, format: 'text', align: 'left', wraps: true },
  { key: 'handled', head: HANDLED, width: 10, format: 'text', align: 'center', handList: ['已改', '照原样', '不计入'] },
];

/** 按类统计: how many of each type, most first. */
function typesBlock(rows: readonly Listed[]): readonly Block[] {
  if (rows.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { issue } of rows) {
    const type = CHINESE.text(`iss.kind.${issueGroup(issue.code)}`);
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const columns: readonly Column[] = [
    { key: 'index', head: '序号', width: 5, format: 'count', align: 'center' },
    { key: 'type', head: '问题类型', width: 22, span: 2, format: 'text', align: 'center' },
    { key: 'count', head: '条数', width: 10, format: 'count', align: 'center' },
  ];
  const listed = [...counts].sort((a, b) => b[1] - a[1]);
  const types = listed.map(([type, count], index): Row => ({ key: type, cells: { index: index + 1, type, count } }));
  return [{ key: 'types', heading: '二、按类统计', columns, rows: types, empty: '' }];
}

/** 数据问题清单: what to correct in the ledgers, one by one. */
export const ISSUES_REPORT: Report = {
  id: ID,
  sheet: '统·数据问题清单',
  title: '数据问题清单',
  unit: '条',
  reader: '教务员',
  purpose: '一条一条改',
  missing: () => null,
  hand: { head: HANDLED, keys: ['表', '单元格', '原值', '问题'] },
  describe(basis) {
    const all = listed(basis);
    const rest = all.length - MOST_ISSUES;
    const rows = all.slice(0, MOST_ISSUES).map((each, index) => rowOf(basis, each, index));
    const severity = body({ block: ISSUES, column: 'severity' });
    const effects = countWhere([body({ block: ISSUES, column: 'effect' }), startsWith('影响')]);
    const errors = countWhere([severity, is(SEVERITY_WORDS.error)]);
    return {
      conclusion:
        rows.length === 0
          ? '未发现数据问题。'
          : joined('共', countFilled(severity), '条，其中错误', errors, '条；', effects, '条影响达标判定。'),
      blocks: [{ key: ISSUES, columns: COLUMNS, rows, hasFilter: true, empty: '未发现数据问题。' }, ...typesBlock(all)],
      charts: [],
      notes: [
        '“影响”是因为这一格而暂不判定的项目；改好后重新检查。',
        ...(rest > 0 ? [`只列前${MOST_ISSUES}条，另有${rest}条未列出。`] : []),
      ],
      page: { orientation: 'landscape', freezeColumns: 2, hasSignature: false },
      isAlarm: all.some(({ issue }) => issue.severity === 'error'),
    };
  },
};
