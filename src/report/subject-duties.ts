import type { Finding } from '../assess/assessment';
import type { Rule } from '../standard/rule';
import { ruleSentence } from '../standard/rule-sentence';
import type { Basis } from './basis';
import type { Block, Column, Row } from './description';
import { label } from './label';
import { statusText } from './status-text';
import { STATUS_MARKS } from './teacher-columns';
import { OUR_SCHOOL } from './words';

const COLUMNS: readonly Column[] = [
  { key: 'index', head: '序号', width: 5, format: 'count', align: 'center' },
  { key: 'subject', head: '对象', width: 9, span: 2, format: 'text', align: 'center' },
  { key: 'rule', head: '要求', width: 11, format: 'text', align: 'left', wraps: true },
  { key: 'status', head: '结论', width: 12, format: 'text', align: 'left', marks: STATUS_MARKS },
  { key: 'asked', head: '内容', width: 36, span: 6, format: 'text', align: 'left', wraps: true },
];

/** 学校与教研组的要求: what the school and its groups have to do themselves, beneath the teachers; none where the standard asks for nothing. */
export function subjectDuties({ assessment: { rules, groups, school } }: Basis): readonly Block[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const subjects = [{ name: OUR_SCHOOL, findings: school.findings }, ...groups];
  const rows = subjects
    .flatMap(({ name, findings }) => findings.flatMap((finding) => rowOf(label(name), finding, byId.get(finding.rule))))
    .map((row, index): Row => ({ ...row, cells: { index: index + 1, ...row.cells } }));
  return rows.length === 0 ? [] : [{ key: 'duties', heading: '二、学校与教研组的要求', columns: COLUMNS, rows, empty: '' }];
}

function rowOf(subject: string, finding: Finding, rule: Rule | undefined): readonly Row[] {
  if (!rule) return [];
  const cells = { subject, rule: rule.name, status: statusText(finding, rule), asked: ruleSentence(rule) };
  return [{ key: `${subject}|${rule.id}`, cells }];
}
