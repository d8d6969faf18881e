import type { Assessment, TeacherAssessment } from '../../assess/assessment';
import { formatAmount, formatRequired } from '../../i18n/amounts';
import type { Language } from '../../i18n/language';
import { semesterText } from '../../i18n/semester-text';
import { findingOf, gapText, requirements } from './requirements';
import type { Filter } from './result-rows';
import { teacherRows } from './result-rows';

/** 缺口清单 as plain text for a message, and whom it names. */
export interface GapList {
  readonly text: string;
  readonly people: number;
}

/** Everybody who is 未达标 (待核实 never), by 教研组, with each gap and the figures behind it. */
export function gapList(assessment: Assessment, filter: Filter, language: Language): GapList {
  const rows = teacherRows(assessment, { ...filter, status: 'unmet' }, language);
  const { semester, schoolName } = assessment.ledger;
  const head = language.text('gap.head', {
    school: schoolName ?? '',
    semester: semesterText(semester.id, language),
    date: assessment.asOf.slice(0, 10),
  });
  const groups = new Map<string, string[]>();
  for (const { teacher } of rows) {
    const group = teacher.person.fields.group ?? '';
    groups.set(group, [...(groups.get(group) ?? []), line(assessment, teacher, filter, language)]);
  }
  const blocks = [...groups].map(([group, lines]) => [...(group ? [group] : []), ...lines].join('\n'));
  return { text: [head.trim(), ...blocks, language.text('gap.foot')].join('\n\n'), people: rows.length };
}

function line(assessment: Assessment, teacher: TeacherAssessment, { rule: only }: Filter, language: Language): string {
  const gaps = requirements(assessment).flatMap((rule) => {
    const finding = only === null || rule.id === only ? findingOf(teacher, rule.id) : null;
    if (finding?.status !== 'unmet') return [];
    const text = gapText(rule, finding, language);
    const { actual, required } = finding;
    if (text === null || actual === null || required === null) return text ?? [];
    const figures = `${formatAmount(actual, rule.unit, required)}/${formatRequired(required)}`;
    return language.text('gap.figures', { gap: text, figures });
  });
  return language.text('gap.line', { name: teacher.person.displayName, gaps: language.clauses(gaps) });
}
