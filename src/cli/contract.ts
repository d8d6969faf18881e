import type { Assessment, Finding, TeacherAssessment } from '../assess/assessment';
import type { Ledger, LedgerRecord } from '../ledger/ledger';
import type { RecordKind } from '../record/fields';
import { RECORD_KINDS } from '../record/record-kinds';
import type { RecognisedTable, TableColumn } from '../recognise/table';
import { formatArea, formatCell, formatColumn } from '../sheet/a1';
import type { CellRange } from '../sheet/cell-address';
import type { Issue } from '../sheet/issue';
import type {
  ContractColumn,
  ContractFinding,
  ContractIssue,
  ContractOutput,
  ContractRecord,
  ContractSource,
  ContractTable,
  ContractTeacher,
} from './contract-output';

/** The assessment as the batch command writes it. */
export function toContract(assessment: Assessment): ContractOutput {
  const { ledger } = assessment;
  const sourceOf = sourceNames(ledger);
  return {
    contract: 1,
    semester: { id: ledger.semester.id, start: ledger.semester.start, end: ledger.semester.end },
    tables: ledger.tables.map(tableOf),
    records: recordsByKind(ledger, sourceOf),
    teachers: assessment.teachers.map((teacher) => teacherOf(teacher, ledger, sourceOf)),
    groups: assessment.groups.filter(({ name }) => name !== '').map(({ name }) => ({ name, metrics: {}, findings: [] })),
    school: { metrics: {}, findings: [] },
    issues: assessment.issues.map((issue) => issueOf(issue, sourceOf)),
  };
}

type SourceOf = (cells: readonly [CellRange, ...CellRange[]]) => ContractSource;

/** The workbook is said only where more than one was read. */
function sourceNames({ tables }: Ledger): SourceOf {
  const isOne = new Set(tables.map(({ range }) => range.workbook)).size <= 1;
  return (cells) => {
    const [{ workbook, sheet }] = cells;
    return { ...(isOne ? {} : { workbook }), sheet, range: cells.map(formatArea).join(',') };
  };
}

function tableOf({ range, kind, layout, headerRows, columns, confidence, isDoubtful }: RecognisedTable): ContractTable {
  return {
    workbook: range.workbook,
    sheet: range.sheet,
    range: formatArea(range),
    kind,
    layout,
    headerRows: headerRows.map((row) => row + 1),
    columns: columns.map(columnOf),
    confidence,
    ...(isDoubtful ? { doubtful: true as const } : {}),
  };
}

function columnOf({ column, field, kind, of, isDoubtful }: TableColumn): ContractColumn {
  return {
    column: formatColumn(column),
    ...(kind === undefined ? {} : { kind }),
    field,
    ...(of === undefined || Object.keys(of).length === 0 ? {} : { of }),
    ...(isDoubtful ? { doubtful: true as const } : {}),
  };
}

function recordsByKind({ records }: Ledger, sourceOf: SourceOf): ContractOutput['records'] {
  const byKind: Partial<Record<RecordKind, ContractRecord[]>> = {};
  for (const { kind } of RECORD_KINDS) {
    const own = records.filter((record) => record.kind === kind);
    if (own.length > 0) byKind[kind] = own.map((record) => ({ ...record.fields, source: sourceOf(record.source.cells) }));
  }
  return byKind;
}

function teacherOf({ person, metrics, findings }: TeacherAssessment, { records }: Ledger, sourceOf: SourceOf): ContractTeacher {
  const { staffNumber, group } = person.fields;
  return {
    name: person.name,
    ...(staffNumber === undefined ? {} : { staffNumber }),
    ...(group === undefined ? {} : { group }),
    metrics: Object.fromEntries(Object.entries(metrics).map(([id, { value }]) => [id, value])),
    findings: findings.map((finding) => findingOf(finding, records, sourceOf)),
    grade: null,
  };
}

function findingOf(
  { rule, status, actual, required, evidence }: Finding,
  records: readonly LedgerRecord[],
  sourceOf: SourceOf,
): ContractFinding {
  const sources = evidence.flatMap((id) => {
    const record = records[id];
    return record ? [sourceOf(record.source.cells)] : [];
  });
  return { rule, status, actual, required, sources };
}

function issueOf({ code, severity, cells, value, suggestion }: Issue, sourceOf: SourceOf): ContractIssue {
  const [at] = cells;
  const { workbook, sheet } = sourceOf([at]);
  return {
    code,
    severity,
    ...(workbook === undefined ? {} : { workbook }),
    sheet,
    cell: formatCell(at.top, at.left),
    ...(value === undefined ? {} : { value }),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
