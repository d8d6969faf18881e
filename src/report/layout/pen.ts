import type { Area } from '../../sheet/cell-address';
import type { Column, Content, Row } from '../description';
import type { Place } from '../formula/formula';
import type { Format } from '../theme';
import type { Role } from './look';
import type { Source } from './placed';

/** What is put into a cell, or into the first of several that are merged. */
export interface Put {
  readonly content: Content;
  readonly role: Role;
  readonly span?: number;
  readonly down?: number;
  readonly format?: Format;
  readonly column?: Column;
  readonly row?: Row;
  readonly block?: string;
  /** A longer text that the cell may come to show: rows are as high as that needs. */
  readonly measure?: string;
}

/** 笔: puts contents into the cells of one sheet. */
export interface Pen {
  readonly cells: (Source | null)[][];
  readonly merges: Area[];
  readonly width: number;
  put(row: number, column: number, what: Put): void;
}

export function createPen(report: string, book: Place['book'], width: number): Pen {
  const cells: (Source | null)[][] = [];
  const merges: Area[] = [];
  const set = (row: number, column: number, source: Source) => {
    while (cells.length <= row) cells.push(new Array<Source | null>(width).fill(null));
    const line = cells[row] ?? [];
    while (line.length < column) line.push(null);
    line[column] = source;
  };
  return {
    cells,
    merges,
    width,
    put(row, column, what) {
      const { span = 1, down = 1, block = '' } = what;
      for (let r = row; r < row + down; r += 1) {
        const place = { book, report, block, row: r };
        for (let c = column; c < column + span; c += 1) set(r, c, sourceOf(what, place, r === row && c === column));
      }
      if (span > 1 || down > 1) merges.push({ top: row, bottom: row + down - 1, left: column, right: column + span - 1 });
    },
  };
}

/** A cell of what is put; of merged ones only the first holds something. */
function sourceOf(what: Put, place: Place, isFirst: boolean): Source {
  return {
    content: isFirst ? what.content : null,
    role: what.role,
    format: what.format ?? 'general',
    column: what.column ?? null,
    row: what.row ?? null,
    place,
    measure: isFirst ? (what.measure ?? null) : null,
  };
}
