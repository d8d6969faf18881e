import { ProgressBar, Spinner, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular, Circle20Regular, Dismiss20Regular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import type { CheckStep, Work } from '../../app/session';
import { CHECK_STEPS } from '../../app/session';
import { FooterButton } from '../frame/FooterButton';
import { Page } from '../frame/Page';
import { usePane } from '../frame/pane-context';
import { useSecondsLeft } from './useSecondsLeft';

const useStyles = makeStyles({
  page: { padding: '20px 16px', display: 'flex', flexDirection: 'column', gap: '12px' },
  title: { fontSize: '16px', lineHeight: '22px', fontWeight: 600, margin: 0, outlineStyle: 'none' },
  steps: { listStyleType: 'none', margin: '4px 0 0', padding: 0 },
  step: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '36px', color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorNeutralForeground1 },
  now: { color: tokens.colorNeutralForeground1, fontWeight: 600 },
  icon: { width: '20px', display: 'inline-flex', justifyContent: 'center' },
  reached: { color: tokens.colorBrandForeground1 },
  name: { flexGrow: 1 },
  count: { fontWeight: 400, fontVariantNumeric: 'tabular-nums' },
  small: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3, margin: 0, minHeight: '16px' },
  note: {
    fontSize: '12px',
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: '6px',
    padding: '12px',
    margin: 0,
  },
});

const STEPS = { read: 'rec.step.read', tables: 'rec.step.tables', names: 'rec.step.names', assess: 'rec.step.assess' } as const;

type Checking = Extract<Work, { readonly kind: 'checking' }>;

/** 检查中: the steps, how far they are, and the way out. */
export function CheckingPage({ work }: { readonly work: Checking }) {
  const styles = useStyles();
  const { language, session, announce } = usePane();
  const { progress } = work;
  const seconds = useSecondsLeft(progress);
  const total = progress?.total ?? 0;
  useEffect(() => {
    if (total > 0) announce(language.text('say.start', { n: total }));
  }, [total, language, announce]);
  return (
    <Page
      name={language.text('rec.title')}
      footer={<FooterButton label={language.text('rec.cancel')} icon={<Dismiss20Regular />} onClick={session.cancel} />}
    >
      <div className={styles.page}>
        <h1 className={styles.title} tabIndex={-1}>
          {language.text('rec.title')}
        </h1>
        <ProgressBar thickness="large" value={share(work)} aria-label={language.text('rec.title')} />
        <ol className={styles.steps}>
          {CHECK_STEPS.map((step) => (
            <Step key={step} step={step} work={work} />
          ))}
        </ol>
        <p className={styles.small}>{progress ? language.text('rec.now', { sheet: progress.sheet }) : ''}</p>
        {seconds !== null && <p className={styles.small}>{language.text('rec.slow', { s: seconds })}</p>}
        <p className={styles.note}>{language.text('rec.note')}</p>
      </div>
    </Page>
  );
}

function Step({ step, work }: { readonly step: CheckStep; readonly work: Checking }) {
  const styles = useStyles();
  const { language } = usePane();
  const at = CHECK_STEPS.indexOf(work.step);
  const own = CHECK_STEPS.indexOf(step);
  const isNow = own === at;
  const { progress } = work;
  const icon = isNow ? <Spinner size="extra-tiny" /> : own < at ? <CheckmarkCircle20Regular /> : <Circle20Regular />;
  return (
    <li className={mergeClasses(styles.step, own < at && styles.done, isNow && styles.now)} aria-current={isNow ? 'step' : undefined}>
      <span className={mergeClasses(styles.icon, own <= at && styles.reached)}>{icon}</span>
      <span className={styles.name}>{language.text(STEPS[step])}</span>
      {isNow && progress && (
        <span className={styles.count}>{language.text('rec.progress', { done: progress.done, total: progress.total })}</span>
      )}
    </li>
  );
}

/** Reading takes most of the time; the three stages after it share the rest. */
const SHARES = { read: [0, 0.7], tables: [0.7, 0.15], names: [0.85, 0.1], assess: [0.95, 0.05] } as const;

function share({ step, progress }: Checking): number {
  const [start, length] = SHARES[step];
  return start + (progress && progress.total > 0 ? (progress.done / progress.total) * length : 0);
}
