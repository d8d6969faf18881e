import type { Assessment, TeacherAssessment } from '../assess/assessment';

/**
 * 通知文字: what can be sent to one teacher, word for word as the sheet of gaps has it; null where there is nothing to say. It is Chinese in
 * every language of the interface: it is read by the teacher.
 */
export async function personalMessage({ rules, asOf }: Assessment, teacher: TeacherAssessment): Promise<string | null> {
  const [{ personalNotice }, { dayWords }] = await Promise.all([import('../report/notice-words'), import('../report/semester-calendar')]);
  const gaps = rules.flatMap((rule) => {
    const finding = rule.weight === 'requirement' ? teacher.findings.find((each) => each.rule === rule.id) : undefined;
    return finding ? [{ rule, finding }] : [];
  });
  const unmet = gaps.filter(({ finding }) => finding.status === 'unmet');
  const open = gaps.filter(({ finding }) => finding.status === 'undetermined' && finding.pending.length > 0);
  return personalNotice(teacher.person.displayName, dayWords(asOf), unmet, open);
}
