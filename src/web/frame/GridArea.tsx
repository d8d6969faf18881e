import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../i18n/language';
import type { LateGrid } from '../book/late-grid';

const useStyles = makeStyles({
  // The grid's own layers stay among themselves.
  area: { position: 'relative', isolation: 'isolate', height: '100%', minWidth: 0, overflow: 'hidden', backgroundColor: '#FFFFFF' },
  grid: { position: 'absolute', inset: 0 },
  waiting: {
    position: 'absolute',
    inset: 0,
    display: 'grid',
    placeItems: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
    zIndex: 1,
  },
});

/** 表格区: where the grid comes to stand. It is fetched after the page is there, so that the pane never waits for it. */
export function GridArea({ grid, language }: { readonly grid: LateGrid; readonly language: Language }) {
  const styles = useStyles();
  const container = useRef<HTMLDivElement>(null);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    let isGone = false;
    void import('../grid/univer-grid').then(({ createGrid }) => {
      if (isGone || !container.current) return;
      grid.attach(createGrid(container.current));
      setReady(true);
    });
    return () => {
      isGone = true;
      grid.dispose();
    };
  }, [grid]);
  return (
    <div className={styles.area}>
      <div ref={container} className={styles.grid} />
      {!isReady && (
        <div className={styles.waiting}>
          <Spinner label={language.text('web.loading')} labelPosition="below" />
        </div>
      )}
    </div>
  );
}
