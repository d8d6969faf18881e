import { Button, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeft20Regular, ChevronRight20Regular } from '@fluentui/react-icons';
import type { TeacherAssessment } from '../../assess/assessment';
import { Page } from '../frame/Page';
import { SubPageHead } from '../frame/SubPageHead';
import { useAssessment, usePane } from '../frame/pane-context';
import { findingOf, requirements, ruleName } from '../model/requirements';
import { teacherRows } from '../model/result-rows';
import { verifyText } from '../model/reason-text';
import { CopyMessage } from './CopyMessage';
import { TeacherItems } from './TeacherItems';
import { TeacherNotes } from './TeacherNotes';

const useStyles = makeStyles({
  exempt: { padding: '8px 12px', margin: 0, fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

/** 教师: one teacher's items, failing ones first, and what does not count but may be worth a word. */
export function TeacherPage({ teacher }: { readonly teacher: TeacherAssessment }) {
  const styles = useStyles();
  const { language } = usePane();
  const assessment = useAssessment();
  const { displayName, fields } = teacher.person;
  const exempt = requirements(assessment).flatMap((rule) => {
    const finding = findingOf(teacher, rule.id);
    if (finding?.status !== 'notApplicable') return [];
    return language.text('t.exempt', { rule: ruleName(rule, language), reason: verifyText(finding.reason ?? 'out-of-scope', language) });
  });
  const subtitle = [...(fields.group === undefined ? [] : [fields.group]), useSummary(teacher)].join(language.text('list.dot'));
  return (
    <Page name={displayName} footer={<CopyMessage teacher={teacher} />}>
      <SubPageHead title={displayName} subtitle={subtitle}>
        <Neighbours teacher={teacher} />
      </SubPageHead>
      <TeacherItems teacher={teacher} />
      {exempt.map((line) => (
        <p key={line} className={styles.exempt}>
          {line}
        </p>
      ))}
      <TeacherNotes teacher={teacher} />
    </Page>
  );
}

const SUMMARY = [
  ['unmet', 't.summary.unmet'],
  ['undetermined', 't.summary.verify'],
  ['met', 't.summary.met'],
] as const;

/** `2 项未达标，4 项达标`. */
function useSummary(teacher: TeacherAssessment): string {
  const { language } = usePane();
  const rules = requirements(useAssessment());
  const parts = SUMMARY.flatMap(([status, text]) => {
    const n = rules.filter(({ id }) => findingOf(teacher, id)?.status === status).length;
    return n > 0 ? [language.text(text, { n })] : [];
  });
  return language.clauses(parts);
}

/** The teachers before and after in the list that one came from. */
function Neighbours({ teacher }: { readonly teacher: TeacherAssessment }) {
  const { language, pane, dispatch } = usePane();
  const assessment = useAssessment();
  const listed = teacherRows(assessment, pane.filter, language).map((row) => row.teacher.person.id);
  const ids = listed.includes(teacher.person.id) ? listed : assessment.teachers.map(({ person }) => person.id);
  const at = ids.indexOf(teacher.person.id);
  const go = (person: string | undefined) => {
    if (person !== undefined) dispatch({ kind: 'open-place', place: { kind: 'teacher', person } });
  };
  const steps = [
    { text: language.text('t.prev'), icon: <ChevronLeft20Regular />, to: ids[at - 1] },
    { text: language.text('t.next'), icon: <ChevronRight20Regular />, to: ids[at + 1] },
  ];
  return steps.map(({ text, icon, to }) => (
    <Tooltip key={text} content={text} relationship="label">
      <Button appearance="subtle" icon={icon} disabled={to === undefined} onClick={() => go(to)} />
    </Tooltip>
  ));
}
