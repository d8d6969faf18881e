import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { Notice } from '../../app/session';
import { noticeText } from '../../i18n/notice-text';
import { usePane } from './pane-context';
import { useCopy } from './useCopy';

const INTENT = { information: 'info', warning: 'warning', error: 'error' } as const;

const useStyles = makeStyles({
  bar: { margin: '12px', width: 'auto' },
  title: { display: 'block' },
});

/** The one message of the moment: what happened, whether the sheets changed, what to do. */
export function NoticeBar() {
  const { notice } = usePane().sessionState;
  return notice ? <NoticeMessage notice={notice} /> : null;
}

function NoticeMessage({ notice }: { readonly notice: Notice }) {
  const styles = useStyles();
  const { language, session, sessionState } = usePane();
  const { title, body, tone } = noticeText(notice.code, notice.params, language);
  const isWorking = sessionState.work.kind !== 'idle';
  return (
    <MessageBar className={styles.bar} intent={INTENT[tone]} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {body}
      </MessageBarBody>
      <MessageBarActions
        {...(isWorking
          ? {}
          : {
              containerAction: (
                <Button
                  appearance="transparent"
                  icon={<Dismiss16Regular />}
                  aria-label={language.text('common.close')}
                  onClick={session.dismissNotice}
                />
              ),
            })}
      >
        <NoticeActions notice={notice} isWorking={isWorking} />
      </MessageBarActions>
    </MessageBar>
  );
}

function NoticeActions({ notice, isWorking }: { readonly notice: Notice; readonly isWorking: boolean }) {
  const { language, session } = usePane();
  const copy = useCopy();
  if (isWorking) {
    return (
      <Button size="small" onClick={session.cancel}>
        {language.text('common.cancel')}
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
