import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../assess/assessment';
import { formatAmount } from '../../i18n/amounts';
import { ruleSentence } from '../../standard/rule-sentence';
import type { Rule } from '../../standard/rule';
import { useAssessment, usePane } from '../frame/pane-context';
import { verifyText } from '../model/reason-text';
import { ruleName } from '../model/requirements';
import { STATUS_TEXT, StatusIcon } from './StatusIcon';

const useStyles = makeStyles({
  title: {
    fontSize: '12px',
    lineHeight: '16px',
    fontWeight: 600,
    margin: 0,
    padding: '12px 12px 4px',
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', gap: '8px', padding: '8px 12px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  text: { flexGrow: 1, minWidth: 0 },
  name: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  figure: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  small: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

interface Said {
  readonly subject: string;
  readonly rule: Rule;
  readonly finding: Finding;
}

/** 学校与教研组的要求: what the school itself and each group have done, and not done. */
export function SubjectFindings() {
  const styles = useStyles();
  const { language } = usePane();
  const { rules, groups, school } = useAssessment();
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const said = [{ name: language.text('res.school'), findings: school.findings }, ...groups].flatMap(({ name, findings }) =>
    findings.flatMap((finding): Said[] => {
      const rule = byId.get(finding.rule);
      return rule ? [{ subject: name, rule, finding }] : [];
    }),
  );
  if (said.length === 0) return null;
  return (
    <section aria-label={language.text('res.subjects')}>
      <h2 className={styles.title}>{language.text('res.subjects')}</h2>
      <ul className={styles.list}>
        {said.map((each) => (
          <SubjectFinding key={`${each.subject}|${each.rule.id}`} {...each} />
        ))}
      </ul>
    </section>
  );
}

function SubjectFinding({ subject, rule, finding }: Said) {
  const styles = useStyles();
  const { language } = usePane();
  const { status, actual, required, reason } = finding;
  const figure = actual === null ? '' : formatAmount(actual, rule.unit, required) + (required === null ? '' : `/${String(required)}`);
  return (
    <li className={styles.item}>
      <StatusIcon status={status} size={16} />
      <div className={styles.text}>
        <div className={styles.name}>
          <span>{[subject, ruleName(rule, language)].join(language.text('list.dot'))}</span>
          <span className={styles.figure}>{[figure, language.text(STATUS_TEXT[status])].filter((part) => part !== '').join(' ')}</span>
        </div>
        <div className={styles.small}>{ruleSentence(rule)}</div>
        {reason !== undefined && <div className={styles.small}>{verifyText(reason, language)}</div>}
      </div>
    </li>
  );
}
