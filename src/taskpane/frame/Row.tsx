import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    // Rows outside the view are not laid out, so that a school of 300 opens as fast as one of 30.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 49px',
  },
  row: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    minHeight: '48px',
    boxSizing: 'border-box',
    padding: '4px 12px',
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: { backgroundColor: tokens.colorBrandBackground2, ':hover': { backgroundColor: tokens.colorBrandBackground2 } },
  low: { minHeight: '34px' },
  content: { flexGrow: 1, minWidth: 0 },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

export interface RowProps {
  /** Name under which the focus comes back to the row. */
  readonly row: string;
  readonly onOpen: () => void;
  readonly start?: ReactNode;
  readonly label?: string;
  /** The row leads to a page of its own. */
  readonly hasPage?: boolean;
  readonly isLow?: boolean;
  readonly isSelected?: boolean;
  readonly children: ReactNode;
}

/** One row of a list: all of it is the button. */
export function Row({ row, onOpen, start, label, hasPage = true, isLow = false, isSelected = false, children }: RowProps) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={mergeClasses(styles.row, isLow && styles.low, isSelected && styles.selected)}
        data-row={row}
        aria-label={label}
        aria-current={isSelected || undefined}
        onClick={onOpen}
      >
        {start}
        <span className={styles.content}>{children}</span>
        {hasPage && <ChevronRight16Regular className={styles.chevron} aria-hidden />}
      </button>
    </li>
  );
}
