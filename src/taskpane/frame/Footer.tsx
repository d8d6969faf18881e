import { Button, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { Settings20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    flexShrink: 0,
    boxSizing: 'border-box',
    minHeight: '48px',
    padding: '7px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  actions: { display: 'flex', flexGrow: 1, gap: '8px', minWidth: 0, alignItems: 'center' },
});

/** What can be done on this page, and the way to the settings. */
export function Footer({ children }: { readonly children?: ReactNode }) {
  const styles = useStyles();
  const { language, dispatch } = usePane();
  const settings = language.text('nav.settings');
  return (
    <footer className={styles.footer}>
      <div className={styles.actions}>{children}</div>
      <Tooltip content={settings} relationship="label">
        <Button appearance="subtle" icon={<Settings20Regular />} onClick={() => dispatch({ kind: 'open-settings' })} />
      </Tooltip>
    </footer>
  );
}
