import { useCallback, useState } from 'react';
import { formatArea } from '../../sheet/a1';
import type { CellRange } from '../../sheet/cell-address';
import { usePane } from './pane-context';

/** Selects ranges in the workbook while the focus stays in the pane, and knows which row did it last. */
export function useReveal(): { readonly selected: string | null; readonly reveal: (range: CellRange, key: string) => void } {
  const { session, language, announce } = usePane();
  const [selected, setSelected] = useState<string | null>(null);
  const reveal = useCallback(
    (range: CellRange, key: string) => {
      setSelected(key);
      void session.reveal(range).then((isShown) => {
        if (isShown) announce(language.text('say.jump', { sheet: range.sheet, range: formatArea(range) }));
      });
    },
    [session, language, announce],
  );
  return { selected, reveal };
}
