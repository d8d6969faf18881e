import { makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardCheckmark20Regular } from '@fluentui/react-icons';
import { FooterButton } from './FooterButton';
import { Page } from './Page';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  body: { padding: '16px 12px' },
  title: { fontSize: '16px', lineHeight: '22px', fontWeight: 600, margin: '0 0 8px', outlineStyle: 'none' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A page that speaks of a result before there is one: what to do for it. */
export function NothingYetPage({ name }: { readonly name: string }) {
  const styles = useStyles();
  const { language, session, sessionState } = usePane();
  const isBusy = sessionState.work.kind !== 'idle';
  return (
    <Page
      name={name}
      footer={
        <FooterButton
          appearance="primary"
          icon={<ClipboardCheckmark20Regular />}
          label={language.text('first.check')}
          isDisabled={isBusy}
          onClick={() => void session.check()}
        />
      }
    >
      <div className={styles.body}>
        <h1 className={styles.title} tabIndex={-1}>
          {name}
        </h1>
        <p className={styles.text}>{language.text(isBusy ? 'rec.title' : 'first.notYet')}</p>
      </div>
    </Page>
  );
}
