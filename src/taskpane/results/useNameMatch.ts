import { useEffect, useState } from 'react';
import type { NameMatch } from '../model/name-search';
import { loadNameMatch, matchByText } from '../model/name-search';

/** How names are found by what is typed: by text at once, by sound as soon as letters are typed and the sounds are there. */
export function useNameMatch(query: string | null): NameMatch {
  const [match, setMatch] = useState<{ readonly by: NameMatch }>({ by: matchByText });
  const wantsSound = query !== null && /[a-z]/i.test(query);
  useEffect(() => {
    if (!wantsSound) return;
    let isCurrent = true;
    void loadNameMatch().then((by) => {
      if (isCurrent) setMatch({ by });
    });
    return () => {
      isCurrent = false;
    };
  }, [wantsSound]);
  return match.by;
}
