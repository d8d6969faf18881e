import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { Language } from '../../i18n/language';
import { noticeText } from '../../i18n/notice-text';
import type { PageMessage } from './useBooks';

const useStyles = makeStyles({ bar: { flexShrink: 0, borderRadius: 0, borderLeft: 'none', borderRight: 'none' } });

interface Worded {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly title?: string;
  readonly body: string;
}

const INTENT = { information: 'info', warning: 'warning', error: 'error' } as const;

/** What happened to a file: one line under the header, until it is put away. */
export function MessageLine({ message, language, onClose }: { message: PageMessage; language: Language; onClose: () => void }) {
  const styles = useStyles();
  const { intent, title, body } = wordsOf(message, language);
  return (
    <MessageBar className={styles.bar} intent={intent} politeness={intent === 'error' ? 'assertive' : 'polite'}>
      <MessageBarBody>
        {title && <MessageBarTitle>{title}</MessageBarTitle>} {body}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" icon={<Dismiss16Regular />} aria-label={language.text('common.close')} onClick={onClose} />
        }
      />
    </MessageBar>
  );
}

function wordsOf(message: PageMessage, language: Language): Worded {
  switch (message.kind) {
    case 'notice': {
      const { code, params } = message.notice;
      const reason = language.text('web.damaged.reason');
      const { title, body, tone } = noticeText(code, { ...params, reason }, language);
      return { intent: INTENT[tone], title: params.file === undefined ? title : String(params.file), body };
    }
    case 'no-sample':
      return { intent: 'warning', body: language.text('web.noSample') };
    case 'taken-over':
      return { intent: 'info', body: language.text('web.takenOver', { file: language.list(message.names) }) };
    case 'downloaded':
      return { intent: 'success', body: language.text('web.downloaded', { file: message.file }) };
  }
}
