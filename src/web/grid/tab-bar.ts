/** Milliseconds after which the tabs of a new book, or the marked tab of another sheet, are drawn. */
const DRAWN = 120;

/** Scrolls the sheet tabs so far that the tab of this sheet is seen; Univer itself does so only for a click on a tab. */
export function bringTabIntoView(container: HTMLElement, sheetId: string): void {
  setTimeout(() => {
    const tab = container.querySelector(`[data-u-comp="slide-tab-item"][data-id="${sheetId}"]`);
    const bar = tab?.closest('[data-u-comp="slide-tab-bar"]');
    if (!tab || !bar) return;
    const deltaY = hiddenWidth(tab.getBoundingClientRect(), bar.getBoundingClientRect());
    // The bar keeps its own account of where it has been scrolled to, and takes note of the wheel alone.
    if (deltaY !== 0) bar.dispatchEvent(new WheelEvent('wheel', { deltaY }));
  }, DRAWN);
}

/** Pixels by which the tab is out of the bar: negative to the left, positive to the right. */
function hiddenWidth(tab: DOMRect, bar: DOMRect): number {
  if (tab.left < bar.left) return tab.left - bar.left;
  return Math.max(0, tab.right - bar.right);
}
