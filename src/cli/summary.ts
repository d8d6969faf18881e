import type { Assessment, Finding, TeacherAssessment } from '../assess/assessment';
import { formatAmount, unitText } from '../i18n/amounts';
import { FINDING_REASONS } from '../i18n/finding-reason';
import { CHINESE } from '../i18n/load-language';
import { semesterText } from '../i18n/semester-text';
import type { Severity } from '../sheet/issue';
import type { Rule } from '../standard/rule';
import { commandText } from './command-text';

/** Teachers that each list of the summary shows. */
const MOST_TEACHERS = 20;

/** What the command says of a check, line by line. */
export function summaryLines(assessment: Assessment): readonly string[] {
  return [
    ...headLines(assessment),
    ...teacherLines(assessment, 'unmet'),
    ...teacherLines(assessment, 'undetermined'),
    issueLine(assessment),
  ];
}

function headLines({ ledger, standard, counts, brokenRules }: Assessment): readonly string[] {
  const unknown = ledger.tables.filter(({ kind }) => kind === 'unrecognised').length;
  const head = ledger.isSemesterInferred ? 'cmd.head.inferred' : 'cmd.head';
  const rate = counts.rate === null ? '—' : `${(counts.rate * 100).toFixed(1)}%`;
  return [
    commandText(head, { semester: semesterText(ledger.semester.id, CHINESE), standard: standard.name }),
    commandText('cmd.read', { tables: ledger.tables.length - unknown, records: ledger.records.length, people: ledger.people.length }),
    ...(unknown > 0 ? [commandText('cmd.unrecognised', { n: unknown })] : []),
    ...brokenRules.map((broken) => commandText('cmd.broken', { ...broken })),
    commandText('cmd.counts', { met: counts.met, unmet: counts.unmet, undetermined: counts.undetermined, rate }),
  ];
}

function teacherLines({ teachers, rules }: Assessment, status: 'unmet' | 'undetermined'): readonly string[] {
  const listed = teachers.filter((teacher) => teacher.status === status);
  if (listed.length === 0) return [];
  const lines = listed.slice(0, MOST_TEACHERS).map((teacher) => {
    const findings = CHINESE.clauses(findingTexts(teacher, rules, status));
    return commandText('cmd.teacher', { name: teacher.person.displayName, findings });
  });
  const more = listed.length - lines.length;
  return [commandText(`cmd.${status}`), ...lines, ...(more > 0 ? [commandText('cmd.more', { n: more })] : [])];
}

function findingTexts(teacher: TeacherAssessment, rules: readonly Rule[], status: 'unmet' | 'undetermined'): readonly string[] {
  return rules
    .filter(({ weight }) => weight === 'requirement')
    .flatMap((rule) => {
      const finding = teacher.findings.find(({ rule: id }) => id === rule.id);
      return finding?.status === status ? [findingText(finding, rule)] : [];
    });
}

function findingText({ status, actual, known, required, reason }: Finding, rule: Rule): string {
  const figures = {
    rule: rule.name,
    actual: actual === null ? '—' : formatAmount(actual, rule.unit, required),
    known: formatAmount(known, rule.unit, required),
    required: required ?? '—',
    unit: unitText(rule.unit, null, CHINESE),
  };
  if (status === 'unmet') return commandText('cmd.gap', figures);
  if (reason === 'unreadable' || reason === 'unknown-person') return commandText('cmd.known', figures);
  return commandText('cmd.noFigure', { rule: rule.name, reason: reason ? CHINESE.text(FINDING_REASONS[reason]) : '' });
}

function issueLine({ issues }: Assessment): string {
  if (issues.length === 0) return commandText('cmd.issues.none');
  const count = (severity: Severity) => issues.filter((issue) => issue.severity === severity).length;
  return commandText('cmd.issues', { n: issues.length, error: count('error'), warning: count('warning'), info: count('info') });
}
