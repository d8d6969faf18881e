import type { Book, BookSheet } from './book';
import type { PackageDraft } from './package-draft';
import { tablePaths } from './book-facts';
import { renameSheetIn, renameTableIn } from './references';
import { relationshipsOf } from './relationships';
import { attributeOf } from './xml-query';
import { decodePart, decodeXml, encodeXml } from './xml-text';

type Rename = (formula: string) => string;

const FORMULA = /(<(?:[\w.-]+:)?(?:f|formula|formula1|formula2|calculatedColumnFormula)(?:\s[^>]*)?>)([^<]+)(?=<)/g;
const LOCATION = /(\slocation=")([^"]*)(?=")/g;

/** A part's XML with all its formulas and inner links renamed; the same text where nothing speaks of what was renamed. */
function renamed(xml: string, rename: Rename): string {
  const change = (_: string, start: string, formula: string) => {
    const before = decodeXml(formula);
    const after = rename(before);
    return start + (after === before ? formula : encodeXml(after));
  };
  return xml.replace(FORMULA, change).replace(LOCATION, change);
}

function rewrite(draft: PackageDraft, path: string, rename: Rename): void {
  const bytes = draft.book.parts.bytes(path);
  if (!bytes) return;
  const before = decodePart(bytes);
  const after = renamed(before, rename);
  if (after !== before) draft.write(path, after);
}

function chartPaths(book: Book, sheet: string): readonly string[] {
  const drawings = relationshipsOf(book.parts, sheet).filter(({ kind }) => kind === 'drawing');
  return drawings
    .flatMap(({ target }) => relationshipsOf(book.parts, target).filter(({ kind }) => kind === 'chart'))
    .map(({ target }) => target);
}

interface TableRename {
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

function freeName(name: string, taken: Set<string>): string {
  for (let n = 2; ; n++) {
    const candidate = `${name}_${String(n)}`;
    if (taken.has(candidate.toLowerCase())) continue;
    taken.add(candidate.toLowerCase());
    return candidate;
  }
}

/** Tables of the kept sheet whose names the plan needs for itself, with new names. */
function tableRenames(book: Book, sheet: BookSheet, needed: ReadonlySet<string>, taken: Set<string>): readonly TableRename[] {
  return tablePaths(book, sheet).flatMap((path) => {
    const root = book.parts.xml(path)?.root;
    const from = root ? (attributeOf(root, 'displayName') ?? '') : '';
    return needed.has(from.toLowerCase()) ? [{ path, from, to: freeName(from, taken) }] : [];
  });
}

export interface Keeping {
  readonly sheet: BookSheet;
  readonly as: string;
  /** Names that tables of the plan will have, in lower case. */
  readonly neededTables: ReadonlySet<string>;
  /** All names of tables and defined names, in lower case; grows. */
  readonly takenNames: Set<string>;
}

/**
 * Lets an edited sheet of ours go on as the user's own: its formulas, links and charts follow its new name, and its tables make room for
 * those that are written anew. Its place in the workbook's list is renamed by `workbook-xml.ts`.
 */
export function keepSheet(draft: PackageDraft, { sheet, as, neededTables, takenNames }: Keeping): void {
  if (sheet.path === null) return;
  const { book } = draft;
  const tables = tableRenames(book, sheet, neededTables, takenNames);
  const rename: Rename = (formula) =>
    tables.reduce((text, { from, to }) => renameTableIn(text, from, to), renameSheetIn(formula, sheet.name, as));
  for (const path of [sheet.path, ...chartPaths(book, sheet.path)]) rewrite(draft, path, rename);
  for (const { path, from, to } of tables) {
    const xml = renamed(decodePart(book.parts.bytes(path) ?? new Uint8Array()), rename);
    const named = xml.replace(/(\s(?:name|displayName)=")([^"]*)(?=")/g, (whole, start: string, name: string) =>
      decodeXml(name) === from ? start + encodeXml(to) : whole,
    );
    draft.write(path, named);
  }
}
