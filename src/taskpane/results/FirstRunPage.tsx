import { Button, Divider, Link, makeStyles, tokens } from '@fluentui/react-components';
import {
  BeakerRegular,
  BookOpen16Regular,
  ClipboardCheckmarkRegular,
  CursorClick20Regular,
  LockClosed20Regular,
  ShieldCheckmark20Regular,
} from '@fluentui/react-icons';
import { Page } from '../frame/Page';
import { usePane } from '../frame/pane-context';

const useStyles = makeStyles({
  page: { padding: '20px', display: 'flex', flexDirection: 'column', gap: '8px' },
  title: { fontSize: '20px', lineHeight: '28px', fontWeight: 600, margin: 0, outlineStyle: 'none' },
  body: { margin: '0 0 12px', color: tokens.colorNeutralForeground2 },
  button: { minHeight: '40px' },
  divider: { margin: '8px 0' },
  points: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '10px' },
  point: { display: 'flex', gap: '10px', alignItems: 'center' },
  guide: { display: 'inline-flex', alignItems: 'center', gap: '6px', minHeight: '32px' },
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0 },
});

/** 首次打开: one click to value, and what the click will not do. */
export function FirstRunPage() {
  const styles = useStyles();
  const { language, session, sessionState, host } = usePane();
  const isBusy = sessionState.work.kind === 'checking';
  const points = [
    { icon: ShieldCheckmark20Regular, text: language.text('first.point1') },
    { icon: CursorClick20Regular, text: language.text('first.point2') },
    { icon: LockClosed20Regular, text: language.text('first.point3') },
  ];
  return (
    <Page name={language.text('nav.results')} footer={<GuideLink />}>
      <div className={styles.page}>
        <h1 className={styles.title} tabIndex={-1}>
          {language.text('first.title')}
        </h1>
        <p className={styles.body}>{language.text('first.body')}</p>
        <Button
          className={styles.button}
          appearance="primary"
          size="large"
          icon={<ClipboardCheckmarkRegular />}
          disabledFocusable={isBusy}
          onClick={() => void session.check()}
        >
          {language.text('first.check')}
        </Button>
        {host.onSample && (
          <Button className={styles.button} size="large" icon={<BeakerRegular />} onClick={host.onSample}>
            {language.text('first.sample')}
          </Button>
        )}
        <Divider className={styles.divider} />
        <ul className={styles.points}>
          {points.map(({ icon: Icon, text }) => (
            <li key={text} className={styles.point}>
              <Icon className={styles.icon} />
              {text}
            </li>
          ))}
        </ul>
      </div>
    </Page>
  );
}

function GuideLink() {
  const styles = useStyles();
  const { language, host } = usePane();
  if (!host.onGuide) return null;
  return (
    <Link as="button" className={styles.guide} onClick={host.onGuide}>
      <BookOpen16Regular aria-hidden />
      {language.text('first.guide')}
    </Link>
  );
}
