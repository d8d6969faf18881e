import type { Book } from './book';
import type { PackageDraft } from './package-draft';
import { PackageLinks } from './package-links';
import { relationshipsOf } from './relationships';
import { attributeOf, childrenOf } from './xml-query';

/** Whether the package carries a digital signature of its parts (ECMA-376 part 2, clause 10). */
export function isSigned(book: Book): boolean {
  return relationshipsOf(book.parts, '/').some(({ kind, isExternal }) => kind === 'origin' && !isExternal);
}

/**
 * Takes the signatures off a package that is about to change: they would vouch for what is no longer there, and Excel would call the file
 * tampered with. Signatures of macros are parts of their own and stay.
 */
export function dropSignatures(draft: PackageDraft): void {
  const { parts } = draft.book;
  const links = new PackageLinks('/', relationshipsOf(parts, '/'));
  for (const origin of links.present.filter(({ kind, isExternal }) => kind === 'origin' && !isExternal)) {
    links.remove(origin.id);
    for (const { target, isExternal } of relationshipsOf(parts, origin.target)) {
      if (isExternal) continue;
      for (const certificate of relationshipsOf(parts, target)) if (!certificate.isExternal) draft.remove(certificate.target);
      draft.remove(target);
    }
    draft.remove(origin.target);
  }
  links.writeTo(draft);
}

/**
 * Removes the calculation chain where it lists a cell of a sheet that is refilled: an entry without its formula makes Excel repair the
 * file. Excel makes a new chain when it opens the workbook.
 */
export function dropCalculationChain(draft: PackageDraft, links: PackageLinks, sheetIds: ReadonlySet<number>): void {
  for (const { id, target, kind, isExternal } of links.present) {
    if (kind !== 'calcChain' || isExternal) continue;
    const chain = draft.book.parts.xml(target)?.root ?? null;
    if (!childrenOf(chain, 'c').some((cell) => sheetIds.has(Number(attributeOf(cell, 'i') ?? Number.NaN)))) continue;
    draft.remove(target);
    links.remove(id);
  }
}
