import { HostCollection, HostObject, ITEMS } from './host-object';
import { getProperty, hasProperty, memberNames } from './members';
import type { QueryInfo } from './wire';

/** Selected names as a tree: `format/fill/color` → format → fill → color. */
type Selection = Map<string, Selection>;

function selection(query: QueryInfo): Selection {
  const root: Selection = new Map();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let level = root;
    for (const name of path.split(/[/.]/)) {
      if (name === 'items' || name === 'isNullObject' || name === '$none') continue;
      const below: Selection = level.get(name) ?? new Map<string, Selection>();
      level.set(name, below);
      level = below;
    }
  }
  return root;
}

const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

function scalars(object: HostObject): readonly string[] {
  const names = memberNames(Object.getPrototypeOf(object) as object);
  return names.filter((name) => hasProperty(object, pascal(name)) && !(getProperty(object, pascal(name)) instanceof HostObject));
}

type Identify = (object: HostObject) => Readonly<Record<string, string>>;

function projectObject(object: HostObject, wanted: Selection, identify: Identify): Record<string, unknown> {
  const row: Record<string, unknown> = { ...identify(object) };
  const names = wanted.size === 0 || wanted.has('*') ? [...scalars(object), ...wanted.keys()] : [...wanted.keys()];
  for (const name of names) {
    if (name === '*') continue;
    const value = getProperty(object, pascal(name));
    row[pascal(name)] = value instanceof HostObject ? project(value, wanted.get(name) ?? new Map<string, Selection>(), identify) : value;
  }
  return row;
}

function projectCollection(collection: HostCollection, wanted: Selection, page: QueryInfo, identify: Identify): unknown {
  const own: Record<string, unknown> = {};
  const below: Selection = new Map();
  for (const [name, level] of wanted) {
    if (hasProperty(collection, pascal(name))) own[pascal(name)] = getProperty(collection, pascal(name));
    else below.set(name, level);
  }
  if (Object.keys(own).length > 0 && below.size === 0) return own;
  const first = page.Skip ?? 0;
  const items = collection[ITEMS].slice(first, page.Top === undefined ? undefined : first + page.Top);
  return { ...own, _Items: items.map((item) => projectObject(item, below, identify)) };
}

function project(object: HostObject, wanted: Selection, identify: Identify, page: QueryInfo = {}): unknown {
  return object instanceof HostCollection ? projectCollection(object, wanted, page, identify) : projectObject(object, wanted, identify);
}

/** What a load asks for: the selected properties, and those of the objects below. */
export function query(object: HostObject, info: QueryInfo, identify: Identify): unknown {
  return project(object, selection(info), identify, info);
}
