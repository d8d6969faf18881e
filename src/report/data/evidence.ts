import type { Finding, MetricValue } from '../../assess/assessment';
import type { LedgerRecord, RecordId } from '../../ledger/ledger';
import type { CellRange } from '../../sheet/cell-address';
import type { Rule } from '../../standard/rule';
import type { Basis } from '../basis';
import { label } from '../label';
import { COUNTED, LEFT_OUT_WORDS, OUR_SCHOOL, UNREADABLE } from '../words';
import type { AnyColumn, DataSheet } from './data-sheet';
import { tableOf } from './data-sheet';
import { dateValue } from './record-columns';
import { sourceText } from './source-text';

/** One record, or cell, behind one figure. */
interface Line {
  readonly subject: string;
  readonly rule: Rule;
  readonly amount: number | null;
  /** What it would count alone, where that is more. */
  readonly claimed: number | null;
  readonly counted: string;
  readonly reason: string | null;
  readonly date: string | null;
  readonly cell: CellRange;
  readonly source: string;
}

type Draft = Pick<Line, 'amount' | 'claimed' | 'counted' | 'reason' | 'cell'> & { readonly record: LedgerRecord | null };

/** With more lines than this only figures that miss their rule, or are open, are unfolded: the sheet is for the questions that people ask. */
const MOST_LINES = 20_000;

const COLUMNS: readonly AnyColumn<Line>[] = [
  { head: '对象', width: 10, of: ({ subject }) => subject },
  { head: '规则', width: 8, of: ({ rule }) => label(rule.id) },
  { head: '规则名称', width: 16, of: ({ rule }) => rule.name },
  { head: '日期', width: 11, format: 'date', of: ({ date }) => dateValue(date ?? undefined) },
  { head: '原可计', width: 8, format: 'hours', of: ({ claimed }) => claimed },
  { head: '计为', width: 8, format: 'hours', of: ({ amount }) => amount },
  { head: '单位', width: 7, of: ({ rule }) => rule.unit },
  { head: '计入', width: 8, of: ({ counted }) => counted },
  { head: '未计入原因', width: 14, of: ({ reason }) => reason },
  { head: '来源', width: 24, of: ({ source }) => source },
];

/** 依据: every figure of the check, unfolded into its records: what each counted for, and why one counted less or not at all. */
export const EVIDENCE: DataSheet = {
  id: 'data-evidence',
  title: '依据',
  isMade: ({ assessment: { rules, ledger } }) => rules.length > 0 && ledger.records.length > 0,
  make(basis) {
    const all = linesOf(basis, () => true);
    const lines = all.length <= MOST_LINES ? all : linesOf(basis, ({ status }) => status === 'unmet' || status === 'undetermined');
    const sources = lines.map(({ cell }) => (cell.workbook === basis.home ? cell : null));
    return { ...tableOf(COLUMNS, lines), sources, standingColumn: COLUMNS.findIndex(({ head }) => head === '计入') };
  },
};

function linesOf(basis: Basis, isWanted: (finding: Finding) => boolean): readonly Line[] {
  const { rules, teachers, groups, school, ledger } = basis.assessment;
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const names = new Map(basis.teachers.map(({ id, name }) => [id, name]));
  const subjects = [
    ...teachers.map(({ person, findings }) => ({ subject: names.get(person.id) ?? person.displayName, findings })),
    ...groups.map(({ name, findings }) => ({ subject: label(name), findings })),
    { subject: OUR_SCHOOL, findings: school.findings },
  ];
  return subjects.flatMap(({ subject, findings }) =>
    findings.filter(isWanted).flatMap((finding) => {
      const rule = byId.get(finding.rule);
      if (!rule) return [];
      return finding.basis
        .flatMap((value) => draftsOf(value, ledger.records))
        .map((draft) => lineOf(draft, { subject, rule, home: basis.home }));
    }),
  );
}

function draftsOf({ counted, leftOut, pending, doubtful = [] }: MetricValue, records: readonly LedgerRecord[]): readonly Draft[] {
  const record = (id: RecordId | undefined) => (id === undefined ? null : (records[id] ?? null));
  const at = (id: RecordId, draft: Omit<Draft, 'cell' | 'record'>): readonly Draft[] => {
    const found = record(id);
    return found ? [{ ...draft, record: found, cell: found.source.cells[0] }] : [];
  };
  return [
    ...counted.flatMap(({ record: id, amount, claimed = null, reason }) =>
      at(id, { amount, claimed, counted: COUNTED.yes, reason: reason ? LEFT_OUT_WORDS[reason] : null }),
    ),
    ...leftOut.flatMap(({ record: id, reason }) =>
      at(id, { amount: 0, claimed: null, counted: COUNTED.no, reason: LEFT_OUT_WORDS[reason] }),
    ),
    ...[...pending, ...doubtful].map(({ record: id, cell }) => {
      return { amount: null, claimed: null, counted: COUNTED.pending, reason: UNREADABLE, record: record(id), cell };
    }),
  ];
}

function lineOf({ record, cell, ...draft }: Draft, { subject, rule, home }: { subject: string; rule: Rule; home: string }): Line {
  return { ...draft, subject, rule, cell, date: record?.days?.first ?? null, source: sourceText(cell, cell.workbook === home) };
}
