import type { OpcPackage } from './opc-package';
import { attributeOf, childrenOf } from './xml-query';

/** A link from one part to another, or out of the package. */
export interface Relationship {
  readonly id: string;
  /** Last step of the type's address (`worksheet`, `styles`), the same in transitional and strict files. */
  readonly kind: string;
  /** Absolute path of the part; the address as written where it leads outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Where the relationships of a part are kept; `/` stands for the package. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return `${path.slice(0, slash)}/_rels/${path.slice(slash + 1)}.rels`;
}

/** Absolute path of a target that a part names. */
export function resolveTarget(source: string, target: string): string {
  const steps = target.startsWith('/') ? [] : source.slice(0, source.lastIndexOf('/')).split('/').filter(Boolean);
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return `/${steps.join('/')}`;
}

/** The target as a part names it: relative to its own folder. */
export function relativeTarget(source: string, path: string): string {
  const from = source.split('/').slice(1, -1);
  const to = path.split('/').slice(1);
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

function existing(book: OpcPackage, path: string): string {
  if (book.has(path) || !path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The relationships of a part, in their order; none where it has no such part. */
export function relationshipsOf(book: OpcPackage, path: string): readonly Relationship[] {
  const part = book.xml(relationshipsPath(path));
  return childrenOf(part?.root ?? null, 'Relationship').map((element) => {
    const target = attributeOf(element, 'Target') ?? '';
    const isExternal = attributeOf(element, 'TargetMode') === 'External';
    return {
      id: attributeOf(element, 'Id') ?? '',
      kind: (attributeOf(element, 'Type') ?? '').split('/').at(-1) ?? '',
      target: isExternal ? target : existing(book, resolveTarget(path, target.split('#')[0] ?? '')),
      isExternal,
    };
  });
}
