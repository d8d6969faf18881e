import type { WritePlan } from '../../report/write-plan';
import { MARK_NAME } from '../mark';
import type { Book, DefinedName } from './book';
import { renameSheetIn } from './references';
import { OWN_NAMES, sheetNamesXml } from './sheet-names';
import type { Placed } from './sheet-order';
import type { XmlElement } from './xml-document';
import { sourceWithAttribute, withPrefix, XmlEditor } from './xml-editor';
import { allElements, attributeOf, childOf } from './xml-query';
import { encodeXml } from './xml-text';

/** Children of `workbook` that may stand before `definedNames`, and before `calcPr` (ECMA-376 part 1, 18.2.27). */
const BEFORE_NAMES = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
];
const BEFORE_CALC = [...BEFORE_NAMES, 'definedNames'];

const LINKS = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
] as const;

/** A sheet that the plan adds, with the ids that the workbook will know it by. */
export interface NewSheetIds {
  readonly sheetId: number;
  readonly relationship: string;
}

export interface WorkbookEdit {
  readonly book: Book;
  readonly plan: WritePlan;
  readonly order: readonly Placed[];
  readonly newSheets: ReadonlyMap<string, NewSheetIds>;
}

function insertBehind(editor: XmlEditor, before: readonly string[], xml: string): void {
  editor.insertAfter(editor.root.children.filter(({ local }) => before.includes(local)).at(-1) ?? null, xml);
}

/** How a sheet of the list names its relationship: with a prefix that is in scope there, or with one that it declares itself. */
function linkAttribute(list: XmlElement, id: string): string {
  const namespace = LINKS.find((known) => [...list.scope.values()].includes(known));
  const prefix = [...list.scope].find(([name, bound]) => bound === namespace && name !== '')?.[0];
  if (prefix !== undefined) return `${prefix}:id="${id}"`;
  return `xmlns:r="${list.namespace.includes('purl') ? LINKS[1] : LINKS[0]}" r:id="${id}"`;
}

function editSheets(editor: XmlEditor, { book, plan, order, newSheets }: WorkbookEdit): void {
  const parent = childOf(editor.root, 'sheets');
  const first = book.sheets[0]?.element;
  const last = book.sheets.at(-1)?.element;
  if (!parent || !first || !last) return;
  const prefix = first.name.slice(0, first.name.length - first.local.length);
  const list = order.map((placed) => {
    if (placed.kind === 'present') {
      const kept = plan.keep.find(({ sheet }) => sheet === placed.sheet.name);
      return kept ? sourceWithAttribute(book.xml, placed.sheet.element, 'name', kept.as) : editor.source(placed.sheet.element);
    }
    const { name } = placed.planned;
    const ids = newSheets.get(name);
    const xml = `<sheet name="${encodeXml(name)}" sheetId="${String(ids?.sheetId)}" ${linkAttribute(parent, ids?.relationship ?? '')}/>`;
    return withPrefix(xml, prefix);
  });
  editor.replaceChildren(first, last, list.join(''));
}

function isReplacedName({ name, sheet }: DefinedName, edit: WorkbookEdit): boolean {
  const placed = edit.order.find((each) => each.kind === 'present' && each.index === sheet);
  if (placed?.kind !== 'present') return false;
  if (placed.planned) return OWN_NAMES.has(name.toLowerCase());
  return edit.plan.keep.some((kept) => kept.sheet === placed.sheet.name) && name.toLowerCase() === MARK_NAME;
}

function editName(editor: XmlEditor, name: DefinedName, edit: WorkbookEdit): void {
  if (name.sheet !== null) {
    const place = edit.order.findIndex((placed) => placed.kind === 'present' && placed.index === name.sheet);
    if (place >= 0 && place !== name.sheet) editor.setAttribute(name.element, 'localSheetId', String(place));
  }
  const formula = edit.plan.keep.reduce((text, { sheet, as }) => renameSheetIn(text, sheet, as), name.formula);
  if (formula !== name.formula) editor.setText(name.element, formula);
}

function editNames(editor: XmlEditor, edit: WorkbookEdit): void {
  const gone = edit.book.names.filter((name) => isReplacedName(name, edit));
  const added = edit.order.map((placed, index) => (placed.planned ? sheetNamesXml(placed.planned, index) : '')).join('');
  const list = childOf(editor.root, 'definedNames');
  if (list && added === '' && gone.length === edit.book.names.length) {
    editor.remove(list);
    return;
  }
  for (const name of edit.book.names) {
    if (gone.includes(name)) editor.remove(name.element);
    else editName(editor, name, edit);
  }
  if (list) editor.append(list, added);
  else if (added !== '') insertBehind(editor, BEFORE_NAMES, `<definedNames>${added}</definedNames>`);
}

/** Tabs are counted: those that moved keep their windows. */
function editViews(editor: XmlEditor, order: readonly Placed[]): void {
  const moved = (index: number) => order.findIndex((placed) => placed.kind === 'present' && placed.index === index);
  const views = childOf(editor.root, 'bookViews')?.children ?? [];
  for (const view of views) {
    for (const name of ['activeTab', 'firstSheet']) {
      const value = attributeOf(view, name);
      const place = value === null ? -1 : moved(Number(value));
      if (place >= 0 && String(place) !== value) editor.setAttribute(view, name, String(place));
    }
  }
}

/**
 * Asks Excel to calculate all on opening. The stored results come from our own figures and are right for every reader that does not
 * calculate; one that does should not have to trust them, and the calculation chain knows nothing of the new formulas yet.
 */
function editCalculation(editor: XmlEditor): void {
  const calculation: XmlElement | undefined = [...allElements(editor.root)].find(({ local }) => local === 'calcPr');
  if (calculation) editor.setAttribute(calculation, 'fullCalcOnLoad', '1');
  else insertBehind(editor, BEFORE_CALC, '<calcPr fullCalcOnLoad="1"/>');
}

/** The workbook part's new text: list of sheets, names, windows, calculation; all else as it was. */
export function workbookXml(edit: WorkbookEdit): string {
  const editor = new XmlEditor(edit.book.xml);
  editSheets(editor, edit);
  editNames(editor, edit);
  editViews(editor, edit.order);
  editCalculation(editor);
  return editor.toString();
}
