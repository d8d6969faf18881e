import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { usePane } from './pane-context';
import { Footer } from './Footer';
import { NoticeBar } from './NoticeBar';
import { OutcomeBar } from './OutcomeBar';

const useStyles = makeStyles({
  main: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', outlineStyle: 'none', paddingBottom: '12px' },
});

export interface PageProps {
  /** The page's name for a screen reader. */
  readonly name: string;
  /** What stands still below: at most a primary and a second action. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/**
 * One page of the pane: the only scroller, and its footer. A page that was stepped to gives the focus to the row that was left, or else
 * to its heading; the first page of all leaves the focus where it is, in the sheet.
 */
export function Page({ name, footer, children }: PageProps) {
  const styles = useStyles();
  const main = useRef<HTMLElement>(null);
  const { pane } = usePane();
  const { steps, returnTo } = pane;
  useEffect(() => {
    if (steps === 0) return;
    const row = returnTo === null ? null : main.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(returnTo)}"]`);
    const target = row ?? main.current?.querySelector<HTMLElement>('h1');
    target?.focus();
    row?.scrollIntoView({ block: 'center' });
  }, [steps, returnTo]);
  return (
    <>
      <main className={styles.main} ref={main} aria-label={name}>
        <NoticeBar />
        <OutcomeBar />
        {children}
      </main>
      <Footer>{footer}</Footer>
    </>
  );
}
