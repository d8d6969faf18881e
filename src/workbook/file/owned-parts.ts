import type { OpcPackage } from './opc-package';
import { relationshipsOf } from './relationships';

function reach(parts: OpcPackage, from: readonly string[], closed: ReadonlySet<string>): Set<string> {
  const seen = new Set<string>();
  const next = [...from];
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    const key = path.toLowerCase();
    if (seen.has(key)) continue;
    seen.add(key);
    if (closed.has(key)) continue;
    next.push(...relationshipsOf(parts, path).flatMap(({ isExternal, target }) => (isExternal ? [] : [target])));
  }
  return seen;
}

/** Parts that only the given sheets lead to: their tables, drawings, charts. What anything else needs too is not among them. */
export function ownedParts(parts: OpcPackage, sheets: readonly string[]): readonly string[] {
  const closed = new Set(sheets.map((sheet) => sheet.toLowerCase()));
  const others = reach(parts, ['/'], closed);
  const own = reach(parts, sheets, new Set());
  return parts.paths().filter((path) => own.has(path.toLowerCase()) && !others.has(path.toLowerCase()));
}
