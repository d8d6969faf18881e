import { useEffect, useRef, useState } from 'react';
import type { Progress } from '../../workbook/port';

/** Work that lasts longer says how long it still takes. */
const SLOW_SECONDS = 10;

/** About how many seconds are left, judged by the sheets done so far; null in the first seconds and without progress. */
export function useSecondsLeft(progress: Progress | null): number | null {
  const [seconds, setSeconds] = useState(0);
  const started = useRef(performance.now());
  useEffect(() => {
    const timer = setInterval(() => setSeconds((performance.now() - started.current) / 1000), 1000);
    return () => clearInterval(timer);
  }, []);
  if (seconds < SLOW_SECONDS || !progress || progress.done === 0) return null;
  return Math.max(1, Math.round((seconds / progress.done) * (progress.total - progress.done)));
}
