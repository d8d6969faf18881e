import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding, TeacherAssessment } from '../../assess/assessment';
import { formatAmount, formatPart, unitText } from '../../i18n/amounts';
import type { Language } from '../../i18n/language';
import type { Rule, RuleId, Standard } from '../../standard/rule';
import { Page } from '../frame/Page';
import { SubPageHead } from '../frame/SubPageHead';
import { useAssessment, usePane } from '../frame/pane-context';
import { useReveal } from '../frame/useReveal';
import { evidenceOf, tablesOf } from '../model/evidence';
import { verifyText } from '../model/reason-text';
import { findingOf, requiredText } from '../model/requirements';
import { scopeText } from '../model/scope-text';
import { EvidenceLines } from './EvidenceLines';
import { RuleBasis } from './RuleBasis';
import { WrongFigure } from './WrongFigure';

const useStyles = makeStyles({
  total: {
    display: 'flex',
    padding: '6px 64px 6px 12px',
    fontWeight: 600,
    backgroundColor: tokens.colorNeutralBackground2,
    fontVariantNumeric: 'tabular-nums',
    justifyContent: 'space-between',
  },
  note: { padding: '8px 12px 0', margin: 0, color: tokens.colorNeutralForeground2 },
  hint: { padding: '8px 12px 0', margin: 0, fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

export interface EvidencePageProps {
  readonly teacher: TeacherAssessment;
  readonly ruleId: RuleId;
}

/** 依据: why a figure is what it is: what was counted, what was not and why, and where the rule comes from. */
export function EvidencePage({ teacher, ruleId }: EvidencePageProps) {
  const assessment = useAssessment();
  const rule = assessment.rules.find(({ id }) => id === ruleId);
  const finding = findingOf(teacher, ruleId);
  return rule && finding ? <Evidence teacher={teacher} rule={rule} finding={finding} /> : null;
}

function Evidence({ teacher, rule, finding }: { readonly teacher: TeacherAssessment; readonly rule: Rule; readonly finding: Finding }) {
  const styles = useStyles();
  const { language } = usePane();
  const assessment = useAssessment();
  const { selected, reveal } = useReveal();
  const { counted, notCounted, pending } = evidenceOf(assessment, finding);
  const { actual, known, required, status } = finding;
  const unit = unitText(rule.unit, known, language);
  const figure = actual === null && known === 0 ? '—' : formatAmount(actual ?? known, rule.unit, required);
  const wanted =
    required === null
      ? scopeText(rule.scope, language, assessment.standard)
      : ruleText({ rule, required, standard: assessment.standard }, language);
  const lines = { selected, onReveal: reveal, unit: rule.unit };
  return (
    <Page name={teacher.person.displayName} footer={<WrongFigure tables={tablesOf(assessment, [...counted, ...notCounted, ...pending])} />}>
      <SubPageHead
        title={figure === '—' ? language.text('status.undetermined') : language.text('why.title', { n: figure, unit })}
        subtitle={teacher.person.displayName + language.text('list.dot') + wanted}
      />
      {status === 'undetermined' && <p className={styles.note}>{verifyText(finding.reason, language)}</p>}
      {pending.length > 0 && <EvidenceLines title={language.text('why.pendingTitle', { n: pending.length })} lines={pending} {...lines} />}
      {counted.length > 0 && <EvidenceLines title={language.text('why.counted', { n: counted.length })} lines={counted} {...lines} />}
      {counted.length > 0 && (
        <div className={styles.total}>
          <span>{language.text('why.total')}</span>
          <span>{formatPart(known, rule.unit)}</span>
        </div>
      )}
      {notCounted.length > 0 && (
        <EvidenceLines title={language.text('why.notCounted', { n: notCounted.length })} lines={notCounted} isStruck {...lines} />
      )}
      {counted.length + notCounted.length + pending.length === 0 ? (
        <p className={styles.note}>{language.text('why.noRecords')}</p>
      ) : (
        <p className={styles.hint}>{language.text('why.hint')}</p>
      )}
      <RuleBasis rule={rule} />
    </Page>
  );
}

interface Asked {
  readonly rule: Rule;
  readonly required: number;
  readonly standard: Standard;
}

/** `每学期 ≥ 24 学时（全体教师）`. */
function ruleText({ rule, required, standard }: Asked, language: Language): string {
  const id = rule.period === 'school-year' ? 'why.rule.year' : 'why.rule.semester';
  return language.text(id, { required: requiredText(rule, required, language), scope: scopeText(rule.scope, language, standard) });
}
