import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../../assess/assessment';
import { formatDifference } from '../../i18n/amounts';
import type { Rule } from '../../standard/rule';
import { useStatusStyles } from './StatusIcon';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 }, missing: { fontWeight: 600 } });

/** 差额: what is missing stands out, what is over is quiet, what is unknown is a dash. */
export function Difference({ rule, finding: { actual, required, status: verdict } }: { readonly rule: Rule; readonly finding: Finding }) {
  const styles = useStyles();
  const status = useStatusStyles();
  if (actual === null || required === null) return <span className={styles.quiet}>—</span>;
  const text = formatDifference(actual - required, rule.unit);
  return <span className={verdict === 'unmet' ? mergeClasses(styles.missing, status.unmet) : styles.quiet}>{text}</span>;
}
