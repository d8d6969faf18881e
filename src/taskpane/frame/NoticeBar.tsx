import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { Notice, NoticeCode } from '../../app/session';
import { noticeText } from '../../i18n/notice-text';
import { usePane } from './pane-context';
import type { Tab } from './pane-state';
import { useCopy } from './useCopy';

const INTENT = { information: 'info', warning: 'warning', error: 'error' } as const;

const useStyles = makeStyles({
  bar: { margin: '12px', width: 'auto' },
  title: { display: 'block' },
  noActions: { margin: 0 },
});

/** Where a message belongs; one that is not named here stands on every page. */
const SECTION: Readonly<Partial<Record<NoticeCode, readonly Tab[]>>> = {
  empty: ['results'],
  none: ['results'],
  'no-roster': ['results'],
  'too-large': ['results'],
  external: ['results'],
  'protected-book': ['stats', 'standard'],
  'protected-sheet': ['stats', 'standard'],
  'write-refused': ['stats', 'standard'],
  'other-sheet': ['standard'],
  'no-column': ['standard'],
  'no-room': ['standard'],
};

/** The one message of the moment: what happened, whether the sheets changed, what to do. */
export function NoticeBar() {
  const { pane, sessionState } = usePane();
  const { notice } = sessionState;
  if (!notice || SECTION[notice.code]?.includes(pane.tab) === false) return null;
  return <NoticeMessage notice={notice} />;
}

function NoticeMessage({ notice }: { readonly notice: Notice }) {
  const styles = useStyles();
  const { language, sessionState } = usePane();
  const { title, body, tone } = noticeText(notice.code, notice.params, language);
  const isWorking = sessionState.work.kind !== 'idle';
  const hasActions = isWorking || notice.report !== undefined;
  return (
    <MessageBar className={styles.bar} intent={INTENT[tone]} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {body}
      </MessageBarBody>
      <MessageBarActions className={hasActions ? undefined : styles.noActions} {...(isWorking ? {} : { containerAction: <Dismiss /> })}>
        {hasActions && <NoticeActions notice={notice} isWorking={isWorking} />}
      </MessageBarActions>
    </MessageBar>
  );
}

function Dismiss() {
  const { language, session } = usePane();
  return (
    <Button
      appearance="transparent"
      icon={<Dismiss16Regular />}
      aria-label={language.text('common.close')}
      onClick={session.dismissNotice}
    />
  );
}

function NoticeActions({ notice, isWorking }: { readonly notice: Notice; readonly isWorking: boolean }) {
  const { language, session, sessionState } = usePane();
  const copy = useCopy();
  if (isWorking) {
    return (
      <Button size="small" onClick={session.cancel}>
        {language.text(sessionState.work.kind === 'checking' ? 'rec.cancel' : 'common.cancel')}
      </Button>
    );
  }
  if (notice.report === undefined) return null;
  const { report } = notice;
  return (
    <Button size="small" onClick={() => copy(report, language.text('common.copied'))}>
      {language.text('err.bug.action')}
    </Button>
  );
}
