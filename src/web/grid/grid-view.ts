import type { Area } from '../../sheet/cell-address';
import type { ShownSheet } from './shown-sheet';

/** 表格区: the grid beside the pane. It only shows; nothing in it can be edited. */
export interface GridView {
  /** Shows these sheets instead of what was shown, with the sheet of this name in front where it is given. */
  show(name: string, sheets: readonly ShownSheet[], front?: string): void;
  /** Brings the area into view, selects it and marks it; nothing happens where there is no such sheet. */
  reveal(sheet: string, area: Area): void;
  /** Gives the keyboard to the grid. */
  focus(): void;
  dispose(): void;
}
