import type { Finding } from '../../assess/assessment';
import type { Rule } from '../../standard/rule';
import type { ListedTeacher } from '../basis';
import { label } from '../label';
import { findingOf } from '../rule-facts';
import { statusText } from '../status-text';
import type { AnyColumn, DataSheet } from './data-sheet';
import { tableOf } from './data-sheet';

interface Entry {
  readonly listed: ListedTeacher;
  readonly rule: Rule;
  readonly finding: Finding | undefined;
  readonly asOf: string;
}

/** What stands between name and rule in the key of a result. */
export const KEY_SEPARATOR = '|';

const COLUMNS: readonly AnyColumn<Entry>[] = [
  { head: '键', width: 16, of: ({ listed, rule }) => listed.name + KEY_SEPARATOR + label(rule.id) },
  { head: '教师', width: 10, of: ({ listed }) => listed.name },
  { head: '教研组', width: 10, of: ({ listed }) => listed.group },
  { head: '规则', width: 8, of: ({ rule }) => label(rule.id) },
  { head: '规则名称', width: 16, of: ({ rule }) => rule.name },
  { head: '单位', width: 7, of: ({ rule }) => rule.unit },
  { head: '要求', width: 8, format: 'general', of: ({ finding }) => finding?.required ?? null },
  { head: '实际', width: 9, format: 'hours', of: ({ finding }) => finding?.actual ?? null },
  { head: '差额', width: 9, format: 'hours', of: ({ finding }) => finding?.gap ?? null },
  { head: '结论', width: 14, of: ({ finding, rule }) => statusText(finding, rule) },
  { head: '说明', width: 24, of: ({ finding, asOf }) => `${reasonText(finding)}检查于${asOf}` },
];

function reasonText(finding: Finding | undefined): string {
  if (!finding) return '';
  if (finding.status === 'undetermined') {
    if (finding.reason === 'no-table') return '没有登记表；';
    return finding.pending.length > 0 ? `${finding.pending.length}条看不清；` : '未能确认；';
  }
  return finding.status === 'notApplicable' ? '不适用；' : '';
}

/** 检查结果: the stamped results, one row a teacher and rule, to which every status on a topic sheet is a lookup. */
export const FINDINGS: DataSheet = {
  id: 'data-findings',
  title: '检查结果',
  isMade: ({ teachers, requirements, warnings }) => teachers.length > 0 && requirements.length + warnings.length > 0,
  make({ teachers, assessment, asOf }) {
    const rules = assessment.rules.filter(({ subject, weight }) => subject === 'teacher' && weight !== 'part');
    const entries = teachers.flatMap((listed) => rules.map((rule) => ({ listed, rule, finding: findingOf(listed.teacher, rule), asOf })));
    return { ...tableOf(COLUMNS, entries), sources: [], standingColumn: null };
  },
};
