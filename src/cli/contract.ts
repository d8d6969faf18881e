import type { Assessment, Metrics, SubjectAssessment, TeacherAssessment } from '../assess/assessment';
import type { Ledger } from '../ledger/ledger';
import type { RecordKind } from '../record/fields';
import { RECORD_KINDS } from '../record/record-kinds';
import type { RecognisedTable, TableColumn } from '../recognise/table';
import { formatArea, formatCell, formatColumn } from '../sheet/a1';
import type { Issue } from '../sheet/issue';
import type { SourceOf } from './contract-finding';
import { contractFinding } from './contract-finding';
import type {
  ContractColumn,
  ContractIssue,
  ContractOutput,
  ContractPart,
  ContractRecord,
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
    groups: assessment.groups
      .filter(({ name }) => name !== '')
      .map(({ name, metrics, findings }) => ({ name, ...partOf({ metrics, findings }, ledger, sourceOf) })),
    school: partOf(assessment.school, ledger, sourceOf),
    issues: assessment.issues.map((issue) => issueOf(issue, sourceOf)),
  };
}

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

function teacherOf(
  { person, metrics, findings, tier, grade, consequences }: TeacherAssessment,
  { records }: Ledger,
  sourceOf: SourceOf,
): ContractTeacher {
  const { staffNumber, group } = person.fields;
  return {
    name: person.name,
    ...(staffNumber === undefined ? {} : { staffNumber }),
    ...(group === undefined ? {} : { group }),
    ...(tier === null ? {} : { tier }),
    metrics: figuresOf(metrics),
    findings: findings.map((finding) => contractFinding(finding, records, sourceOf)),
    grade,
    ...(consequences.length === 0 ? {} : { consequences }),
  };
}

function partOf({ metrics, findings }: SubjectAssessment, { records }: Ledger, sourceOf: SourceOf): Omit<ContractPart, 'name'> {
  return { metrics: figuresOf(metrics), findings: findings.map((finding) => contractFinding(finding, records, sourceOf)) };
}

function figuresOf(metrics: Metrics): ContractTeacher['metrics'] {
  return Object.fromEntries(Object.entries(metrics).map(([id, { value }]) => [id, value]));
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
