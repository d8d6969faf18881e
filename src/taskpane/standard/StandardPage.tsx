import { makeStyles, tokens } from '@fluentui/react-components';
import { formatRequired, unitText } from '../../i18n/amounts';
import type { Rule, Standard } from '../../standard/rule';
import { ruleSentence } from '../../standard/rule-sentence';
import { NothingYetPage } from '../frame/NothingYetPage';
import { Page } from '../frame/Page';
import { usePane } from '../frame/pane-context';
import { asksFor } from '../model/asks-for';
import { ruleName } from '../model/requirements';
import { scopeText } from '../model/scope-text';
import { sourceText } from '../model/source-text';

const useStyles = makeStyles({
  head: { padding: '12px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { fontSize: '16px', lineHeight: '22px', fontWeight: 600, margin: 0, outlineStyle: 'none' },
  note: { margin: '4px 0 0', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  rule: { padding: '10px 12px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: 'flex', alignItems: 'baseline', gap: '8px', justifyContent: 'space-between' },
  name: { fontSize: '14px', fontWeight: 600, margin: 0, lineHeight: '20px' },
  figure: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  small: { margin: '2px 0 0', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

/** 标准: what is asked of whom, and where each rule comes from. */
export function StandardPage() {
  const { language, sessionState } = usePane();
  const { assessment } = sessionState;
  if (!assessment) return <NothingYetPage name={language.text('std.title')} />;
  return <StandardRules standard={assessment.standard} />;
}

function StandardRules({ standard }: { readonly standard: Standard }) {
  const styles = useStyles();
  const { language } = usePane();
  return (
    <Page name={language.text('std.title')}>
      <div className={styles.head}>
        <h1 className={styles.title} tabIndex={-1}>
          {language.textOr(`standard.${standard.id}`, standard.name)}
        </h1>
        <p className={styles.note}>{language.text('std.preset.note')}</p>
      </div>
      <ul className={styles.list}>
        {standard.rules.map((rule) => (
          <StandardRule key={rule.id} rule={rule} standard={standard} />
        ))}
      </ul>
    </Page>
  );
}

function StandardRule({ rule, standard }: { readonly rule: Rule; readonly standard: Standard }) {
  const styles = useStyles();
  const { language } = usePane();
  const asked = asksFor(rule);
  const facts = [
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
      <p className={styles.small}>{facts.join(language.text('list.dot'))}</p>
      <p className={styles.small}>{language.text('why.source', { source: sourceText(rule.source, language) })}</p>
    </li>
  );
}
