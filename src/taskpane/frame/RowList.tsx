import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

export interface RowListProps {
  readonly label?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A list of rows that is one stop for Tab; arrow keys, Home and End walk its rows (whatever has `data-row`). */
export function RowList({ label, className, children }: RowListProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  // Rows come and go with filters; each drawing leaves exactly one that Tab reaches.
  useEffect(() => {
    const rows = rowsOf(list.current);
    const current = rows.find((row) => row.tabIndex === 0 && row === document.activeElement) ?? rows[0];
    for (const row of rows) row.tabIndex = row === current ? 0 : -1;
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const rows = rowsOf(list.current);
    const next = nextRow(rows, event);
    if (!next) return;
    event.preventDefault();
    for (const row of rows) row.tabIndex = row === next ? 0 : -1;
    next.focus();
  };
  return (
    <ul className={mergeClasses(styles.list, className)} ref={list} aria-label={label} onKeyDown={onKeyDown}>
      {children}
    </ul>
  );
}

function rowsOf(list: HTMLElement | null): readonly HTMLElement[] {
  return list ? [...list.querySelectorAll<HTMLElement>('[data-row]')] : [];
}

function nextRow(rows: readonly HTMLElement[], { key, target }: KeyboardEvent): HTMLElement | undefined {
  const at = rows.indexOf(target as HTMLElement);
  if (at < 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return rows[at + 1];
    case 'ArrowUp':
      return rows[at - 1];
    case 'Home':
      return rows[0];
    case 'End':
      return rows.at(-1);
    default:
      return undefined;
  }
}
