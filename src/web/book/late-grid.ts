import type { Area } from '../../sheet/cell-address';
import type { GridView } from '../grid/grid-view';
import type { ShownSheet } from '../grid/shown-sheet';

interface Wanted {
  readonly name: string;
  readonly sheets: readonly ShownSheet[];
  readonly front: string | undefined;
}

/** A grid that may be spoken to before it is there: what was last wanted is done when it comes. */
export class LateGrid implements GridView {
  #grid: GridView | null = null;
  #wanted: Wanted | null = null;
  #revealed: { readonly sheet: string; readonly area: Area } | null = null;

  show(name: string, sheets: readonly ShownSheet[], front?: string): void {
    this.#wanted = { name, sheets, front };
    this.#revealed = null;
    this.#grid?.show(name, sheets, front);
  }

  reveal(sheet: string, area: Area): void {
    this.#revealed = { sheet, area };
    this.#grid?.reveal(sheet, area);
  }

  focus(): void {
    this.#grid?.focus();
  }

  /** The grid is there. */
  attach(grid: GridView): void {
    this.#grid = grid;
    if (this.#wanted) grid.show(this.#wanted.name, this.#wanted.sheets, this.#wanted.front);
    if (this.#revealed) grid.reveal(this.#revealed.sheet, this.#revealed.area);
  }

  dispose(): void {
    this.#grid?.dispose();
    this.#grid = null;
  }
}
