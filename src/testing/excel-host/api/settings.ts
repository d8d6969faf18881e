import { invalidArgument } from '../rpc/api-error';
import { HostObject } from '../rpc/host-object';

/** Where a data-only object keeps its properties, and what guards them. */
export interface Place {
  readonly store: Map<string, unknown>;
  /** `axes.valueAxis.title` */
  readonly path: string;
  readonly guard: () => void;
}

/** The place of an object that hangs below another. */
export function below(place: Place, name: string): Place {
  return { ...place, path: place.path === '' ? name : `${place.path}.${name}` };
}

/** An object of the API that only holds data: its properties stand under its path in the store. */
export abstract class Settings extends HostObject {
  constructor(readonly place: Place) {
    super();
  }
}

/** A property with few values; the first is the default. */
export class OneOf {
  readonly values: readonly string[];
  constructor(...values: readonly string[]) {
    this.values = values;
  }
}

function accepts(kind: unknown, value: unknown): boolean {
  if (kind instanceof OneOf) return typeof value === 'string' && kind.values.includes(value);
  return kind === null || typeof value === typeof kind;
}

/**
 * A class whose properties are those of `defaults`: each value is what the property has until it is written, and says which type it takes
 * (null takes anything, `OneOf` its values).
 */
export function settings(defaults: Readonly<Record<string, unknown>>): abstract new (place: Place) => Settings {
  abstract class Bag extends Settings {}
  for (const [name, kind] of Object.entries(defaults)) {
    Object.defineProperty(Bag.prototype, name, {
      get(this: Settings) {
        return this.place.store.get(below(this.place, name).path) ?? (kind instanceof OneOf ? kind.values[0] : kind);
      },
      set(this: Settings, value: unknown) {
        this.place.guard();
        if (!accepts(kind, value)) throw invalidArgument(`${name} cannot be ${JSON.stringify(value)}`);
        this.place.store.set(below(this.place, name).path, value);
      },
      configurable: true,
    });
  }
  return Bag;
}
