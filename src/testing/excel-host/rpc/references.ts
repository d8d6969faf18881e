import type { HostObject } from './host-object';

/** Objects that the client keeps beyond one request (`_KeepReference`), counted because it may keep one twice. */
export class References {
  private readonly kept = new Map<string, { readonly object: HostObject; count: number }>();
  private readonly ids = new Map<HostObject, string>();
  private next = 1;

  keep(object: HostObject): void {
    const id = this.ids.get(object) ?? `ref-${String(this.next++)}`;
    const entry = this.kept.get(id) ?? { object, count: 0 };
    entry.count += 1;
    this.kept.set(id, entry);
    this.ids.set(object, id);
  }

  release(id: string): void {
    const entry = this.kept.get(id);
    if (!entry) return;
    entry.count -= 1;
    if (entry.count > 0) return;
    this.kept.delete(id);
    this.ids.delete(entry.object);
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  find(id: string): HostObject | undefined {
    return this.kept.get(id)?.object;
  }

  get count(): number {
    return this.kept.size;
  }
}
