import { useEffect } from 'react';
import type { GridView } from '../grid/grid-view';

/** F6 goes from pane to grid and back, as it does in Excel. `pane` is the id of the element that holds the pane. */
export function useF6(grid: GridView, pane: string): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      const element = document.getElementById(pane);
      if (element?.contains(document.activeElement)) grid.focus();
      else element?.querySelector<HTMLElement>('h1, [role=tab][aria-selected=true], button')?.focus();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [grid, pane]);
}
