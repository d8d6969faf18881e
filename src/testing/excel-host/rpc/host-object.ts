/** What tells the client how to find an object again: `{Id}`, `{_Id}`, or nothing. */
export const IDENTITY = Symbol('identity');

/** The objects of a collection, in order. */
export const ITEMS = Symbol('items');

/** Wire names that differ from the API's: `Gridlines` for `showGridlines`. */
export const WIRE_NAMES = Symbol('wire names');

/**
 * An object of the API. Its prototype holds exactly the API's members, by their API names: accessors are properties (with a setter where they
 * can be written), functions are methods. State lives in fields, which no message can reach; what is not on the prototype does not exist.
 */
export abstract class HostObject {
  get [IDENTITY](): Readonly<Record<string, string>> {
    return {};
  }

  get [WIRE_NAMES](): Readonly<Record<string, string>> {
    return {};
  }
}

/** A collection of the API. `getItem` is its indexer, too. */
export abstract class HostCollection extends HostObject {
  abstract get [ITEMS](): readonly HostObject[];
}
