import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { formatRequired, unitText } from '../../i18n/amounts';
import type { RowDifference } from '../../standard/compare-standards';
import type { Rule, Standard } from '../../standard/rule';
import { ruleSentence } from '../../standard/rule-sentence';
import { usePane } from '../frame/pane-context';
import { asksFor } from '../model/asks-for';
import { ruleName } from '../model/requirements';
import { scopeText } from '../model/scope-text';
import { sourceText } from '../model/source-text';

const useStyles = makeStyles({
  rule: { padding: '10px 12px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: 'flex', alignItems: 'baseline', gap: '8px', justifyContent: 'space-between' },
  name: { fontSize: '14px', fontWeight: 600, margin: 0, lineHeight: '20px' },
  figure: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  small: { margin: '2px 0 0', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  changed: { marginLeft: '6px' },
});

/** The column of the sheet that says how much is asked. */
const FIGURE = 'figure';

export interface StandardRuleProps {
  readonly rule: Rule;
  readonly standard: Standard;
  /** What the school changed of it. */
  readonly difference: RowDifference | undefined;
}

/** 要求: what one rule asks of whom and when, and where it comes from. */
export function StandardRule({ rule, standard, difference }: StandardRuleProps) {
  const styles = useStyles();
  const { language } = usePane();
  const asked = asksFor(rule);
  const figure = difference?.changes.find(({ column }) => column === FIGURE);
  const facts = [
    ...(rule.isOff === true ? [language.text('std.rule.off')] : []),
    scopeText(rule.scope, language, standard),
    language.text(rule.each === undefined ? `std.period.${rule.period}` : `std.each.${rule.each}`),
    ...(rule.weight === 'requirement' ? [] : [language.text('std.rule.noVerdict')]),
  ];
  return (
    <li className={styles.rule}>
      <div className={styles.line}>
        <h2 className={styles.name}>{ruleName(rule, language)}</h2>
        {asked && (
          <span className={styles.figure}>
            {language.text(asked.isAbout ? 'std.rule.about' : 'std.rule.atLeast')} {formatRequired(asked.amount)}{' '}
            {unitText(rule.unit, asked.amount, language)}
          </span>
        )}
      </div>
      {!asked && <p className={styles.small}>{ruleSentence(rule)}</p>}
      <div className={styles.small}>
        {facts.join(language.text('list.dot'))}
        {figure && (
          <Badge className={styles.changed} appearance="outline" color="brand">
            {language.text('std.rule.changed', { from: figure.from, to: figure.to })}
          </Badge>
        )}
      </div>
      <p className={styles.small}>{language.text('why.source', { source: sourceText(rule.source, language) })}</p>
    </li>
  );
}
