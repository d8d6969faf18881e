import { makeStyles, tokens } from '@fluentui/react-components';
import type { Rule } from '../../standard/rule';
import { usePane } from '../frame/pane-context';
import { sourceText } from '../model/source-text';

const useStyles = makeStyles({
  basis: { padding: '10px 12px', fontSize: '12px', lineHeight: '18px', color: tokens.colorNeutralForeground3 },
  line: { margin: 0 },
});

/** How a figure is calculated and where its rule comes from. */
export function RuleBasis({ rule }: { readonly rule: Rule }) {
  const styles = useStyles();
  const { language } = usePane();
  const isSum = rule.unit === rule.family;
  const how = language.text('why.howLine', { how: language.text(isSum ? 'why.how.sum' : 'why.how.count') });
  return (
    <div className={styles.basis}>
      <p className={styles.line}>{how}</p>
      <p className={styles.line}>{language.text('why.source', { source: sourceText(rule.source, language) })}</p>
    </div>
  );
}
