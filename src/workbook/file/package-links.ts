import type { NewLink, PackageDraft } from './package-draft';
import type { Relationship } from './relationships';

/** Collects what changes among the relationships of one part that the user's program wrote. */
export class PackageLinks {
  private readonly added: NewLink[] = [];
  private readonly removed = new Set<string>();
  private next: number;

  constructor(
    readonly source: string,
    readonly present: readonly Relationship[],
  ) {
    const numbers = present.map(({ id }) => Number(/^rId(\d{1,9})$/i.exec(id)?.[1] ?? 0));
    this.next = Math.max(0, ...numbers) + 1;
  }

  /** Adds a relationship and gives its id. */
  add(kind: string, target: string): string {
    const id = `rId${String(this.next++)}`;
    this.added.push({ id, kind, target });
    return id;
  }

  remove(id: string): void {
    this.removed.add(id);
  }

  writeTo(draft: PackageDraft): void {
    if (this.added.length > 0 || this.removed.size > 0) draft.changeLinks(this.source, this.added, this.removed);
  }
}
