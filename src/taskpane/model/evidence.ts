import type { Assessment, Counted, Finding, MetricValue, Pending } from '../../assess/assessment';
import type { LedgerRecord, RecordId } from '../../ledger/ledger';
import type { RecognisedTable } from '../../recognise/table';
import type { CellRange } from '../../sheet/cell-address';
import { overlaps } from '../../sheet/cell-address';

/** A record that a figure rests on, or does not. */
export interface EvidenceLine {
  readonly key: string;
  /** `10-23`, `2024-10`, or null where the record states no date. */
  readonly date: string | null;
  readonly subject: string;
  /** What it counts, or claims. */
  readonly amount: number | null;
  /** The cell that holds the amount. */
  readonly cell: CellRange;
  /** The whole record, which is selected. */
  readonly range: CellRange;
  /** Why it does not count. */
  readonly why: Why | null;
}

export type Why =
  | { readonly kind: 'left-out'; readonly reason: MetricValue['leftOut'][number]['reason']; readonly other: CellRange | null }
  /** It counts, though less than it would alone. */
  | { readonly kind: 'less'; readonly reason: MetricValue['leftOut'][number]['reason']; readonly claimed: number }
  | { readonly kind: 'pending'; readonly pending: Pending };

/** 依据: everything behind one figure. */
export interface Evidence {
  readonly counted: readonly EvidenceLine[];
  readonly notCounted: readonly EvidenceLine[];
  readonly pending: readonly EvidenceLine[];
}

/** Fields that say what a record is about, most telling first. */
const SUBJECTS = ['activity', 'title', 'topic', 'work', 'award', 'skill', 'observed', 'genre', 'month'];
/** Fields that a record's amount stands in. */
const AMOUNTS = ['hours', 'lessons', 'books', 'count', 'noteCount', 'days'];

/** The evidence of a finding: the records of every figure that it rests on. */
export function evidenceOf(assessment: Assessment, finding: Finding): Evidence {
  const { records } = assessment.ledger;
  const metrics = finding.basis;
  const record = (id: RecordId) => records[id] ?? null;
  const pending = metrics.length > 0 ? metrics.flatMap((metric) => metric.pending) : finding.pending;
  const counted =
    metrics.length > 0 ? metrics.flatMap((metric) => metric.counted) : finding.evidence.map((id) => ({ record: id, amount: null }));
  return {
    counted: inOrder(
      counted.flatMap((each) => {
        const found = record(each.record);
        return found ? lineOf(found, each.amount, lessOf(each)) : [];
      }),
    ),
    notCounted: inOrder(
      metrics.flatMap(({ leftOut }) =>
        leftOut.flatMap(({ record: id, reason, other }) => {
          const found = record(id);
          const winner = other === undefined ? null : record(other);
          if (!found) return [];
          return lineOf(found, claimed(found), { kind: 'left-out', reason, other: winner ? valueCell(winner) : null });
        }),
      ),
    ),
    pending: pending.map((each) => pendingLine(each, each.record === undefined ? null : record(each.record))),
  };
}

/** Why a record that counts, counts less than it claims. */
function lessOf(counted: object): Why | null {
  const { claimed, reason }: Partial<Counted> = counted;
  return claimed === undefined || reason === undefined ? null : { kind: 'less', reason, claimed };
}

function lineOf(record: LedgerRecord, amount: number | null, why: Why | null): EvidenceLine {
  return {
    key: `${record.id}${why ? why.kind : ''}`,
    date: dateOf(record),
    subject: subjectOf(record),
    amount,
    cell: valueCell(record),
    range: record.source.cells[0],
    why,
  };
}

function pendingLine(pending: Pending, record: LedgerRecord | null): EvidenceLine {
  const why = { kind: 'pending', pending } as const;
  const key = `${pending.cell.sheet}!${pending.cell.top},${pending.cell.left}`;
  if (!record) return { key, date: null, subject: '', amount: null, cell: pending.cell, range: pending.cell, why };
  return { ...lineOf(record, null, why), key, cell: pending.cell };
}

function fieldsOf(record: LedgerRecord): Readonly<Record<string, unknown>> {
  return { ...record.fields };
}

function subjectOf(record: LedgerRecord): string {
  const fields = fieldsOf(record);
  const field = SUBJECTS.find((name) => typeof fields[name] === 'string' && fields[name] !== '');
  return field === undefined ? '' : String(fields[field]);
}

function dateOf(record: LedgerRecord): string | null {
  const { date, start, month } = fieldsOf(record);
  const text = [date, start, month].find((each): each is string => typeof each === 'string');
  if (text === undefined) return null;
  return text.length === 10 ? text.slice(5) : text;
}

function claimed(record: LedgerRecord): number | null {
  const fields = fieldsOf(record);
  const field = AMOUNTS.find((name) => typeof fields[name] === 'number');
  return field === undefined ? null : Number(fields[field]);
}

function valueCell(record: LedgerRecord): CellRange {
  const field = AMOUNTS.find((name) => record.cellOf[name] !== undefined);
  return (field === undefined ? undefined : record.cellOf[field]) ?? record.source.cells[0];
}

/** By workbook and sheet as they come, then by row: as the eye walks the sheet. */
function inOrder(lines: readonly EvidenceLine[]): readonly EvidenceLine[] {
  const sheets = [...new Set(lines.map(sheetOf))];
  return [...lines].sort(
    (a, b) => sheets.indexOf(sheetOf(a)) - sheets.indexOf(sheetOf(b)) || a.range.top - b.range.top || a.range.left - b.range.left,
  );
}

function sheetOf({ range }: EvidenceLine): string {
  return `${range.workbook}|${range.sheet}`;
}

/** The tables that lines came from, as they stand in the ledger. */
export function tablesOf({ ledger }: Assessment, lines: readonly EvidenceLine[]): readonly RecognisedTable[] {
  return ledger.tables.filter(({ range }) =>
    lines.some(({ cell }) => cell.workbook === range.workbook && cell.sheet === range.sheet && overlaps(cell, range)),
  );
}
