import { HostError } from '../port';
import type { OpcPackage, XmlPart } from './opc-package';
import type { Relationship } from './relationships';
import { relationshipsOf } from './relationships';
import type { XmlElement } from './xml-document';
import { attributeOf, childOf, childrenOf, isTrue, textContent } from './xml-query';

/** One entry of the workbook's list of sheets. */
export interface BookSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly relationship: string;
  /** Kind of its part: `worksheet`, `chartsheet`, `dialogsheet`, `xlMacrosheet`. */
  readonly kind: string;
  /** Null where the part is missing. */
  readonly path: string | null;
  readonly visible: boolean;
  readonly element: XmlElement;
}

export interface DefinedName {
  readonly name: string;
  /** 0-based place of the sheet that it belongs to; null for the whole workbook. */
  readonly sheet: number | null;
  /** Formula without `=`. */
  readonly formula: string;
  readonly element: XmlElement;
}

/** What a package says about its workbook: everything but the cells. */
export interface Book {
  readonly parts: OpcPackage;
  readonly path: string;
  readonly xml: XmlPart;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly BookSheet[];
  readonly names: readonly DefinedName[];
  readonly usesDate1904: boolean;
  readonly isStructureProtected: boolean;
}

const WORKBOOK_NAMESPACES = ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main'];

function relationshipId(element: XmlElement): string {
  return element.attributes.find(({ local, namespace }) => local === 'id' && namespace.endsWith('/relationships'))?.value ?? '';
}

function sheetOf(element: XmlElement, parts: OpcPackage, relationships: readonly Relationship[]): BookSheet {
  const id = relationshipId(element);
  const relationship = relationships.find((candidate) => candidate.id === id);
  const state = attributeOf(element, 'state');
  return {
    name: attributeOf(element, 'name') ?? '',
    sheetId: Number(attributeOf(element, 'sheetId')),
    relationship: id,
    kind: relationship?.kind ?? '',
    path: relationship && parts.has(relationship.target) ? relationship.target : null,
    visible: state !== 'hidden' && state !== 'veryHidden',
    element,
  };
}

function nameOf(element: XmlElement, source: string): DefinedName {
  const sheet = attributeOf(element, 'localSheetId');
  return {
    name: attributeOf(element, 'name') ?? '',
    sheet: sheet === null ? null : Number(sheet),
    formula: textContent(source, element).trim(),
    element,
  };
}

/** Path of the package's main part, or null where it has none. */
export function mainPart(parts: OpcPackage): string | null {
  return relationshipsOf(parts, '/').find(({ kind }) => kind === 'officeDocument')?.target ?? null;
}

/** Reads the workbook of a package. Throws `HostError`: `not-a-workbook` where it holds something else, `damaged`. */
export function openBook(parts: OpcPackage): Book {
  const path = mainPart(parts);
  const xml = path === null ? null : parts.xml(path);
  if (path === null || !xml || xml.root.local !== 'workbook') throw new HostError('not-a-workbook');
  if (!WORKBOOK_NAMESPACES.includes(xml.root.namespace)) throw new HostError('not-a-workbook');
  const relationships = relationshipsOf(parts, path);
  return {
    parts,
    path,
    xml,
    relationships,
    sheets: childrenOf(childOf(xml.root, 'sheets'), 'sheet').map((element) => sheetOf(element, parts, relationships)),
    names: childrenOf(childOf(xml.root, 'definedNames'), 'definedName').map((element) => nameOf(element, xml.source)),
    usesDate1904: isTrue(childOf(xml.root, 'workbookPr'), 'date1904'),
    isStructureProtected: isTrue(childOf(xml.root, 'workbookProtection'), 'lockStructure'),
  };
}

/** Path of the part that the workbook links to under a kind (`styles`, `sharedStrings`), or null. */
export function linkedPart(book: Book, kind: string): string | null {
  const path = book.relationships.find((relationship) => relationship.kind === kind)?.target;
  return path !== undefined && book.parts.has(path) ? path : null;
}
