import { memoryXml } from '../memory-part';
import { CONTENT_TYPE, XML_HEAD } from './dialect';
import type { PackageDraft } from './package-draft';
import type { PackageLinks } from './package-links';
import { memoryPart } from './book-facts';

const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** Identity of our part among a workbook's custom XML parts (ECMA-376 part 1, 22.5.2.1): one workbook holds one. */
const ITEM_ID = '{6D0C8A1E-3B57-4F0B-9E55-7C1E0B2D4A90}';

/** Writes our memory into the workbook's custom XML part; makes the part where there is none. */
export function writeMemory(draft: PackageDraft, links: PackageLinks, memory: string): void {
  const present = memoryPart(draft.book);
  if (present) {
    if (present.memory !== memory) draft.write(present.path, memoryXml(memory));
    return;
  }
  const path = draft.freePath('/customXml', 'item');
  const properties = draft.freePath('/customXml', 'itemProps');
  draft.write(path, memoryXml(memory), CONTENT_TYPE.customXml);
  draft.write(
    properties,
    `${XML_HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${PROPERTIES}"><ds:schemaRefs/></ds:datastoreItem>`,
    CONTENT_TYPE.customXmlProperties,
  );
  draft.writeLinks(path, [{ id: 'rId1', kind: 'customXmlProps', target: properties }]);
  links.add('customXml', path);
}
