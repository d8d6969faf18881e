import type { PlannedSheet, WritePlan } from '../../report/write-plan';
import type { WorkOptions } from '../port';
import { HostError } from '../port';
import type { Book } from './book';
import { linkedPart } from './book';
import { checkPlan } from './check-plan';
import { CONTENT_TYPE, XML_HEAD } from './dialect';
import { dropCalculationChain, dropSignatures } from './drop-parts';
import { editSheet } from './edit-sheet';
import { keepSheet } from './keep-sheet';
import type { OpcPackage, XmlPart } from './opc-package';
import { ownedParts } from './owned-parts';
import { PackageDraft } from './package-draft';
import { PackageLinks } from './package-links';
import { pause } from './pause';
import { PlanStyles } from './plan-styles';
import { marksOf } from './book-facts';
import { arrangeSheets } from './sheet-order';
import { StyleSheet } from './style-sheet';
import { checkTables, presentTables } from './table-names';
import { workbookXml } from './workbook-xml';
import type { NewSheetIds } from './workbook-xml';
import { writeMemory } from './write-memory';
import type { SheetContext } from './write-sheet';
import { writeSheet } from './write-sheet';
import { parseXml } from './xml-document';

/** Font of chart texts where the plan has no style to take it from. */
const DEFAULT_FONT = 'Microsoft YaHei';

function stylesPart(book: Book, links: PackageLinks, draft: PackageDraft): { readonly path: string; readonly xml: XmlPart } {
  const present = linkedPart(book, 'styles');
  const xml = present === null ? null : book.parts.xml(present);
  if (present !== null && xml) return { path: present, xml };
  const usual = `${folderOf(book)}/styles.xml`;
  const path = draft.has(usual) ? draft.freePath(folderOf(book), 'styles') : usual;
  links.add('styles', path);
  const source = `${XML_HEAD}<styleSheet xmlns="${draft.dialect.main}"></styleSheet>`;
  return { path, xml: { source, root: parseXml(source) } };
}

function folderOf(book: Book): string {
  return book.path.slice(0, book.path.lastIndexOf('/'));
}

function pathOf(sheet: PlannedSheet, draft: PackageDraft, folder: string): string {
  const present = draft.book.sheets.find(({ name }) => name === sheet.replaces)?.path;
  return present ?? draft.freePath(`${folder}/worksheets`, 'sheet');
}

/** Removes what hangs on the sheets that are refilled, and lets edited sheets go on as the user's. */
function clearPlaces(draft: PackageDraft, plan: WritePlan, links: PackageLinks): void {
  const { book } = draft;
  const replaced = book.sheets.filter(({ name }) => plan.sheets.some(({ replaces }) => replaces === name));
  const paths = replaced.flatMap(({ path }) => (path === null ? [] : [path]));
  const tables = presentTables(
    book,
    book.sheets.filter((sheet) => !replaced.includes(sheet)),
  );
  const takenNames = new Set([...tables.map(({ name }) => name.toLowerCase()), ...book.names.map(({ name }) => name.toLowerCase())]);
  const neededTables = new Set(plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase())));
  for (const { sheet: name, as } of plan.keep) {
    const sheet = book.sheets.find((each) => each.name === name);
    if (sheet) keepSheet(draft, { sheet, as, neededTables, takenNames });
  }
  for (const path of ownedParts(book.parts, paths)) if (!paths.includes(path)) draft.remove(path);
  const changed = book.sheets.filter((sheet) => replaced.includes(sheet) || plan.edits?.some((edit) => edit.sheet === sheet.name));
  dropCalculationChain(draft, links, new Set(changed.map(({ sheetId }) => sheetId)));
}

async function writeSheets(
  plan: WritePlan,
  context: SheetContext,
  links: PackageLinks,
  options: WorkOptions,
): Promise<Map<string, NewSheetIds>> {
  const { draft, folder } = context;
  const added = new Map<string, NewSheetIds>();
  let sheetId = Math.max(0, ...draft.book.sheets.map((sheet) => sheet.sheetId));
  for (const [done, sheet] of plan.sheets.entries()) {
    options.onProgress?.({ done, total: plan.sheets.length, sheet: sheet.name });
    await pause(options.signal);
    const path = pathOf(sheet, draft, folder);
    try {
      writeSheet(sheet, path, context);
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause;
      throw new HostError('write-refused', { sheet: sheet.name, reason: cause.message }, { cause });
    }
    if (sheet.replaces === null) added.set(sheet.name, { sheetId: ++sheetId, relationship: links.add('worksheet', path) });
  }
  return added;
}

/**
 * The package with all of a plan in it. Of the parts that were there, only content types, workbook, its relationships and styles are
 * written, and those of sheets of ours. Throws `HostError` as `checkPlan` does, the signal's reason when called off.
 */
export async function applyPlan(book: Book, plan: WritePlan, options: WorkOptions): Promise<OpcPackage> {
  const marks = marksOf(book);
  checkPlan(book, marks, plan);
  checkTables(book, plan);
  const draft = new PackageDraft(book);
  const links = new PackageLinks(book.path, book.relationships);
  dropSignatures(draft);
  clearPlaces(draft, plan, links);
  const styles = stylesPart(book, links, draft);
  const styleSheet = new StyleSheet(styles.xml);
  const remaining = book.sheets.filter(({ name }) => !plan.sheets.some(({ replaces }) => replaces === name));
  const context: SheetContext = {
    draft,
    folder: folderOf(book),
    font: plan.styles[0]?.font.name ?? DEFAULT_FONT,
    tableIds: new Set(presentTables(book, remaining).map(({ id }) => id)),
    styles: new PlanStyles(styleSheet, plan.styles),
    usesDate1904: book.usesDate1904,
  };
  const newSheets = await writeSheets(plan, context, links, options);
  for (const edit of plan.edits ?? []) editSheet(draft, edit);
  const stylesXml = styleSheet.toString();
  if (stylesXml !== styles.xml.source) draft.write(styles.path, stylesXml, CONTENT_TYPE.styles);
  const order = arrangeSheets(book, marks, plan);
  draft.write(book.path, workbookXml({ book, plan, order, newSheets }));
  if (plan.memory !== null) writeMemory(draft, links, plan.memory);
  links.writeTo(draft);
  return draft.finish();
}

/** The package with other text in our memory. */
export function applyMemory(book: Book, memory: string): OpcPackage {
  const draft = new PackageDraft(book);
  const links = new PackageLinks(book.path, book.relationships);
  dropSignatures(draft);
  writeMemory(draft, links, memory);
  links.writeTo(draft);
  return draft.finish();
}
