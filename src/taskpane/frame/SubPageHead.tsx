import { Button, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    padding: '7px 8px 7px 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  texts: { flexGrow: 1, minWidth: 0 },
  title: { fontSize: '16px', lineHeight: '22px', fontWeight: 600, margin: 0, outlineStyle: 'none' },
  subtitle: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

export interface SubPageHeadProps {
  readonly title: string;
  readonly subtitle?: string;
  readonly children?: ReactNode;
}

/** The head of a page under another one: the way back, its name, and what it speaks of. */
export function SubPageHead({ title, subtitle, children }: SubPageHeadProps) {
  const styles = useStyles();
  const { language, dispatch } = usePane();
  return (
    <div className={styles.head}>
      <Tooltip content={language.text('common.back')} relationship="label">
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={() => dispatch({ kind: 'back' })} />
      </Tooltip>
      <div className={styles.texts}>
        <h1 className={styles.title} tabIndex={-1}>
          {title}
        </h1>
        {subtitle !== undefined && <div className={styles.subtitle}>{subtitle}</div>}
      </div>
      {children}
    </div>
  );
}
