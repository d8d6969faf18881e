import { Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { Locale } from '../../i18n/texts';
import { Page } from '../frame/Page';
import { SubPageHead } from '../frame/SubPageHead';
import { usePane } from '../frame/pane-context';
import { CorrectionsFile } from './CorrectionsFile';

const useStyles = makeStyles({
  body: { padding: '12px', display: 'flex', flexDirection: 'column', gap: '12px' },
  privacy: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

/** Each language is called by its own name. */
const LANGUAGES: readonly { readonly locale: Locale; readonly text: 'set.language.zh' | 'set.language.en' }[] = [
  { locale: 'zh-CN', text: 'set.language.zh' },
  { locale: 'en-US', text: 'set.language.en' },
];

/** 设置 */
export function SettingsPage() {
  const styles = useStyles();
  const { language, host, session } = usePane();
  const choose = (locale: Locale) => {
    host.onLocale?.(locale);
    void session.remember({ language: locale });
  };
  return (
    <Page name={language.text('set.title')} footer={<span className={styles.privacy}>{language.text('set.privacy')}</span>}>
      <SubPageHead title={language.text('set.title')} />
      <div className={styles.body}>
        {host.onLocale && (
          <Field label={language.text('set.language')}>
            <RadioGroup value={language.locale} onChange={(_, { value }) => choose(value as Locale)}>
              {LANGUAGES.map(({ locale, text }) => (
                <Radio key={locale} value={locale} label={language.text(text)} />
              ))}
            </RadioGroup>
          </Field>
        )}
        <CorrectionsFile />
      </div>
    </Page>
  );
}
