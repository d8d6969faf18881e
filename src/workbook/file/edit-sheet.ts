import type { EditedCell, PlannedScalar, SheetEdit } from '../../report/write-plan';
import { formatArea, formatCell, parseArea } from '../../sheet/a1';
import type { Area } from '../../sheet/cell-address';
import { contains } from '../../sheet/cell-address';
import { tablePaths } from './book-facts';
import type { PackageDraft } from './package-draft';
import type { XmlElement } from './xml-document';
import { withPrefix, XmlEditor } from './xml-editor';
import { attributeOf, childOf, childrenOf } from './xml-query';
import { encodeXstring } from './xml-text';

function contentXml(value: PlannedScalar): readonly [string, string] {
  if (typeof value === 'boolean') return [' t="b"', `<v>${value ? '1' : '0'}</v>`];
  if (typeof value === 'number') return ['', `<v>${String(value)}</v>`];
  const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : '';
  return [' t="inlineStr"', `<is><t${space}>${encodeXstring(value)}</t></is>`];
}

/** A `c` element in the look that the cell has. */
function cellXml({ row, column, value }: EditedCell, style: string | null): string {
  const start = `<c r="${formatCell(row, column)}"${style === null ? '' : ` s="${style}"`}`;
  if (value === null || value === '') return style === null ? '' : `${start}/>`;
  const [type, inside] = contentXml(value);
  return `${start}${type}>${inside}</c>`;
}

interface Placed {
  readonly at: number;
  readonly element: XmlElement;
}

/** Elements with their places: the one that they state, or the one behind the last. */
function placed(elements: readonly XmlElement[], placeOf: (text: string) => number): readonly Placed[] {
  let last = -1;
  return elements.map((element) => {
    const stated = attributeOf(element, 'r');
    last = stated === null ? last + 1 : placeOf(stated);
    return { at: last, element };
  });
}

const columnOf = (cell: string) => parseArea(cell)?.left ?? 0;
const rowOf = (row: string) => Number(row) - 1;

/** A row with some cells changed or added; all others as they are written. */
function rowXml(editor: XmlEditor, at: number, row: XmlElement | null, cells: readonly EditedCell[]): string {
  const prefix = editor.root.name.slice(0, editor.root.name.length - editor.root.local.length);
  const present = row ? placed(childrenOf(row, 'c'), columnOf) : [];
  const pieces = new Map(present.map(({ at: column, element }) => [column, editor.source(element)]));
  for (const cell of cells) {
    const old = present.find(({ at: column }) => column === cell.column);
    pieces.set(cell.column, withPrefix(cellXml(cell, old ? attributeOf(old.element, 's') : null), prefix));
  }
  const inside = [...pieces].sort(([a], [b]) => a - b).map(([, xml]) => xml);
  const attributes = (row?.attributes ?? []).filter(({ local }) => local !== 'r' && local !== 'spans');
  const kept = attributes.map(({ start, end }) => ` ${editor.slice(start, end)}`).join('');
  const others = row ? row.children.filter(({ local }) => local !== 'c').map((child) => editor.source(child)) : [];
  return `<${prefix}row r="${String(at + 1)}"${kept}>${inside.join('')}${others.join('')}</${prefix}row>`;
}

function editRows(editor: XmlEditor, cells: readonly EditedCell[]): void {
  const data = childOf(editor.root, 'sheetData');
  if (!data) return;
  const rows = placed(childrenOf(data, 'row'), rowOf);
  const pieces = new Map(rows.map(({ at, element }) => [at, editor.source(element)]));
  for (const at of new Set(cells.map(({ row }) => row))) {
    const element = rows.find((row) => row.at === at)?.element ?? null;
    pieces.set(
      at,
      rowXml(
        editor,
        at,
        element,
        cells.filter(({ row }) => row === at),
      ),
    );
  }
  const source = [...pieces].sort(([a], [b]) => a - b).map(([, xml]) => xml);
  const [first, last] = [data.children[0], data.children.at(-1)];
  if (first && last) editor.replaceChildren(first, last, source.join(''));
  else editor.appendSource(data, source.join(''));
}

function editDimension(editor: XmlEditor, cells: readonly EditedCell[]): void {
  const dimension = childOf(editor.root, 'dimension');
  const area = dimension && parseArea(attributeOf(dimension, 'ref') ?? '');
  if (!dimension || !area) return;
  const all = cells.reduce<Area>(
    ({ top, left, bottom, right }, { row, column }) => ({
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    }),
    area,
  );
  editor.setAttribute(dimension, 'ref', formatArea(all));
}

function growTable(draft: PackageDraft, path: string, grow: SheetEdit['grow']): void {
  const part = draft.book.parts.xml(path);
  const area = part && parseArea(attributeOf(part.root, 'ref') ?? '');
  if (!part || !area) return;
  const wanted = grow.filter(({ row, column }) => contains({ ...area, bottom: area.top }, row, column));
  const bottom = Math.max(area.bottom, ...wanted.map((one) => one.bottom));
  if (bottom === area.bottom) return;
  const editor = new XmlEditor(part);
  const filter = childOf(part.root, 'autoFilter');
  for (const element of [part.root, ...(filter ? [filter] : [])]) editor.setAttribute(element, 'ref', formatArea({ ...area, bottom }));
  draft.write(path, editor.toString());
}

/** Changes cells of a sheet and lets its tables grow; every other cell stays character by character. */
export function editSheet(draft: PackageDraft, edit: SheetEdit): void {
  const sheet = draft.book.sheets.find(({ name }) => name === edit.sheet);
  const part = sheet?.path == null ? null : draft.book.parts.xml(sheet.path);
  if (!sheet?.path || !part) return;
  const editor = new XmlEditor(part);
  editRows(editor, edit.cells);
  editDimension(editor, edit.cells);
  draft.write(sheet.path, editor.toString());
  for (const path of tablePaths(draft.book, sheet)) growTable(draft, path, edit.grow);
}
