import { ApiError } from './api-error';
import { HostObject } from './host-object';
import { callMethod, className, getProperty } from './members';
import type { References } from './references';
import type { ArgumentInfo, ObjectPathInfo, RequestBody } from './wire';
import { PATH } from './wire';

/** Where in the API a request stood when it failed: `Worksheets.getItem`. */
export type Locate = (location: string) => void;

/** The object paths of one request. Each is walked once, when an action first names it: walking `Add` adds. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: RequestBody['ObjectPaths'],
    private readonly root: HostObject,
    private readonly references: References,
    private readonly locate: Locate,
  ) {}

  /** The object of a path; null for a null object and all that hangs below one. */
  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const info = this.paths[String(id)];
    if (!info) throw new ApiError('InvalidObjectPath', `No object path ${String(id)} in the request`);
    const object = this.walk(info);
    this.found.set(id, object);
    return object;
  }

  /** Arguments with the objects that stand in them. */
  argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, info?.ReferencedObjectPathIds?.[index]));
  }

  private argument(value: unknown, path: unknown): unknown {
    if (typeof path === 'number' && path !== 0) return this.resolve(path);
    if (Array.isArray(value)) {
      const paths = Array.isArray(path) ? (path as readonly unknown[]) : [];
      return value.map((entry, index) => this.argument(entry, paths[index]));
    }
    if (typeof value === 'object' && value !== null) {
      const path = (value as { _ObjectPathId?: unknown })._ObjectPathId;
      if (typeof path === 'number') return this.resolve(path);
    }
    return value;
  }

  private walk(info: ObjectPathInfo): HostObject | null {
    if (info.ObjectPathType === PATH.global) return this.root;
    if (info.ObjectPathType === PATH.nullObject) return null;
    if (info.ObjectPathType === PATH.reference) return this.referenced(info.Name);
    if (info.ObjectPathType === PATH.newObject) throw new ApiError('ApiNotFound', `Excel host: service ${info.Name} is not implemented`);
    const parent = this.resolve(info.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    this.locate(`${className(parent)}.${info.Name === '' ? 'getItem' : info.Name.charAt(0).toLowerCase() + info.Name.slice(1)}`);
    return asObject(this.step(parent, info), info.Name);
  }

  private step(parent: HostObject, info: ObjectPathInfo): unknown {
    if (info.ObjectPathType === PATH.property) return getProperty(parent, info.Name);
    const name = info.ObjectPathType === PATH.indexer ? 'GetItem' : info.Name;
    return callMethod(parent, name, this.argumentsOf(info.ArgumentInfo));
  }

  private referenced(id: string): HostObject {
    const object = this.references.find(id);
    if (!object) throw new ApiError('InvalidReference', `The reference ${id} is not valid any more`);
    return object;
  }
}

function asObject(value: unknown, name: string): HostObject | null {
  if (value === null || value instanceof HostObject) return value;
  throw new Error(`Excel host: ${name} gave no object`);
}
