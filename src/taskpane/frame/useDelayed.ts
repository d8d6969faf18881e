import { useEffect, useState } from 'react';

/** True once a condition has held for some milliseconds, so that what ends at once never flickers. */
export function useDelayed(isOn: boolean, milliseconds: number): boolean {
  const [isDue, setIsDue] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    const timer = setTimeout(() => setIsDue(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setIsDue(false);
    };
  }, [isOn, milliseconds]);
  return isOn && isDue;
}
