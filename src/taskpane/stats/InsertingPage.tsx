import { ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import type { Work } from '../../app/session';
import { FooterButton } from '../frame/FooterButton';
import { Page } from '../frame/Page';
import { usePane } from '../frame/pane-context';

const useStyles = makeStyles({
  page: { padding: '20px 16px', display: 'flex', flexDirection: 'column', gap: '12px' },
  title: { fontSize: '16px', lineHeight: '22px', fontWeight: 600, margin: 0, outlineStyle: 'none' },
  small: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3, margin: 0 },
});

export interface InsertingPageProps {
  readonly work: Extract<Work, { readonly kind: 'inserting' | 'undoing' }>;
}

/** Insertion, or its taking back, under way. */
export function InsertingPage({ work }: InsertingPageProps) {
  const styles = useStyles();
  const { language, session } = usePane();
  const title = language.text(work.kind === 'inserting' ? 'ins.title' : 'ins.undo');
  const progress = work.kind === 'inserting' ? work.progress : null;
  const isKnown = progress !== null && progress.total > 0;
  return (
    <Page
      name={title}
      footer={
        work.kind === 'inserting' && (
          <FooterButton label={language.text('common.cancel')} icon={<Dismiss20Regular />} onClick={session.cancel} />
        )
      }
    >
      <div className={styles.page}>
        <h1 className={styles.title} tabIndex={-1}>
          {title}
        </h1>
        <ProgressBar thickness="large" aria-label={title} {...(isKnown ? { value: progress.done / progress.total } : {})} />
        <p className={styles.small}>{progress ? language.text('ins.busy', { sheet: progress.sheet }) : ''}</p>
      </div>
    </Page>
  );
}
