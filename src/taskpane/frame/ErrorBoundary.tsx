import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Component } from 'react';
import { bugReport } from '../../app/bug-report';
import { SYSTEM_CLOCK } from '../../app/clock';
import type { Language } from '../../i18n/language';
import { noticeText } from '../../i18n/notice-text';
import { copyText } from './copy-text';

interface Props {
  readonly language: Language;
  readonly children: ReactNode;
}

interface State {
  readonly report: string | null;
}

/** What is left when the pane itself breaks: says that the sheets are unchanged, offers another try and a report without names. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { report: null };

  static getDerivedStateFromError(error: unknown): State {
    return { report: bugReport(error, { doing: 'showing', at: SYSTEM_CLOCK.now(), version: '' }) };
  }

  override render(): ReactNode {
    const { report } = this.state;
    const { language, children } = this.props;
    if (report === null) return children;
    const { title, body } = noticeText('bug', {}, language);
    return (
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          {body}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => this.setState({ report: null })}>
            {language.text('common.retry')}
          </Button>
          <Button size="small" onClick={() => void copyText(report)}>
            {language.text('err.bug.action')}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
