import { makeStyles } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { PaneContextValue } from './pane-context';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** What was said last, and how often: the same sentence twice is two announcements. */
export interface Spoken {
  readonly polite: string;
  readonly assertive: string;
}

/** Words for screen readers, and the way to say some. */
export function useSpoken(): [Spoken, PaneContextValue['announce']] {
  const [spoken, setSpoken] = useState<Spoken>({ polite: '', assertive: '' });
  const announce = useCallback<PaneContextValue['announce']>((text, urgency = 'polite') => {
    // A no-break space at the end makes a repeated sentence a new one.
    setSpoken((former) => ({ ...former, [urgency]: former[urgency] === text ? `${text}\u00a0` : text }));
  }, []);
  return [spoken, announce];
}

/** Two regions that a screen reader listens to; nobody sees them. */
export function LiveRegions({ spoken }: { readonly spoken: Spoken }) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.hidden} role="status" aria-live="polite">
        {spoken.polite}
      </div>
      <div className={styles.hidden} role="alert" aria-live="assertive">
        {spoken.assertive}
      </div>
    </>
  );
}
