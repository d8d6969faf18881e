import type { Basis } from '../basis';
import type { Description, Report } from '../description';
import type { Place } from '../formula/formula';
import { standardNote, SIGNATURE, scopeLine } from './standard-lines';
import type { Pen } from './pen';
import { createPen } from './pen';
import { placeBlock, spanOf } from './place-block';
import type { SheetLayout } from './placed';

/** Row 1 title, 2 scope, 3 conclusion; the first block from row 4. */
const FIRST_BLOCK_ROW = 3;
const LEAST_WIDTH = 4;
/** 返回目录 takes the last two columns, or the last alone where that is wide enough. */
const LINK_SPAN = 2;
const LINK_WIDTH = 8;

/** What is laid out: a report with its description, its sheet's name, and the report that lists all sheets. */
export interface ToLayOut {
  readonly report: Report;
  readonly description: Description;
  readonly name: string;
  readonly contents: string | null;
}

/** Lays out one report: assigns rows and columns, looks at no value. */
export function layoutReport({ report, description, name, contents }: ToLayOut, basis: Basis, book: Place['book']): SheetLayout {
  const width = Math.max(LEAST_WIDTH, ...description.blocks.map((block) => spanOf(block.columns)));
  const pen = createPen(report.id, book, width);
  pen.put(0, 0, { content: `${basis.school}${basis.semester}${report.title}`, role: 'title', span: width });
  const back = report.isContents ? null : contents;
  const linkSpan = back === null ? 0 : Math.min(LINK_SPAN, linkColumns(description));
  pen.put(1, 0, { ...scopeLine(report, description, basis), role: 'scope', span: width - linkSpan });
  if (back !== null) {
    pen.put(1, width - linkSpan, { content: { kind: 'link', text: '返回目录', to: { report: back } }, role: 'scope-link', span: linkSpan });
  }
  pen.put(2, 0, { content: description.conclusion, role: 'conclusion', span: width });
  let row = FIRST_BLOCK_ROW;
  const blocks = description.blocks.map((block, index) => {
    const placed = placeBlock(pen, block, row, index === 0);
    row = Math.max(placed.last, ...placed.totals.values()) + 2;
    return placed;
  });
  return { report, description, name, width, blocks, cells: pen.cells, merges: pen.merges, ...placeFoot(pen, description, basis, row) };
}

function linkColumns({ blocks }: Description): number {
  const last = blocks[0]?.columns.filter(({ isHelper }) => !isHelper).at(-1);
  return last && last.width >= LINK_WIDTH ? 1 : LINK_SPAN;
}

function placeFoot(pen: Pen, { notes, page }: Description, basis: Basis, top: number) {
  const lines = [...notes.map((note, index) => `${index + 1}. ${note}`), standardNote(basis)];
  pen.put(top, 0, { content: '口径说明：', role: 'note', span: pen.width });
  lines.forEach((line, index) => pen.put(top + 1 + index, 0, { content: line, role: 'note', span: pen.width }));
  const last = top + lines.length;
  const signatureRow = page.hasSignature ? last + 1 : null;
  if (signatureRow !== null) pen.put(signatureRow, 0, { content: SIGNATURE, role: 'signature', span: pen.width });
  return { noteRows: { first: top, last }, signatureRow, lastRow: signatureRow ?? last };
}
