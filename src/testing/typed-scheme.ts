import { assess } from '../assess/assess';
import { buildLedger } from '../ledger/build-ledger';
import { semesterOf } from '../ledger/semester';
import { NO_CORRECTIONS } from '../recognise/corrections';
import { recognise } from '../recognise/recognise';
import { readStandardSheet } from '../standard/sheet/read-sheet';
import { workbookOfText } from './sheet-text';
import { typedSheet } from './standard-sheet';

const TODAY = '2025-02-01';

/** What a typed sheet 达标标准 says of typed ledger sheets, both as people write them: per teacher and group `rule` → `status actual/required`. */
export function checkedByScheme(standardLines: string, sheets: string) {
  const read = readStandardSheet(typedSheet(standardLines.trim().split('\n')));
  const semester = semesterOf('2024-2025-1');
  if (!read || !semester) throw new Error('no standard');
  const workbook = workbookOfText(sheets);
  const ledger = buildLedger([workbook], recognise([workbook], NO_CORRECTIONS), { today: TODAY, corrections: NO_CORRECTIONS, semester });
  const assessment = assess(ledger, read.standard, `${TODAY}T12:00`);
  return {
    broken: read.broken.map(({ rule, param, value }) => `${rule} ${param} ${value}`),
    teachers: Object.fromEntries(assessment.teachers.map(({ person, findings }) => [person.name, said(findings)])),
    groups: Object.fromEntries(assessment.groups.map(({ name, findings }) => [name, said(findings)])),
    metrics: Object.fromEntries(
      assessment.teachers.map(({ person, metrics }) => [
        person.name,
        Object.fromEntries(Object.entries(metrics).map(([id, figure]) => [id, rounded(figure?.value ?? null)])),
      ]),
    ),
  };
}

type Findings = ReturnType<typeof assess>['teachers'][number]['findings'];

function said(findings: Findings): Readonly<Record<string, string>> {
  return Object.fromEntries(
    findings.map(({ rule, status, actual, required }) => {
      const isAsked = status === 'met' || status === 'unmet';
      return [rule, isAsked ? `${status} ${String(rounded(actual))}/${String(rounded(required))}` : status];
    }),
  );
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}
