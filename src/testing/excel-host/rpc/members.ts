import { ApiError } from './api-error';
import type { HostObject } from './host-object';
import { WIRE_NAMES } from './host-object';

/** The API's name of a member as the wire spells it: `GetRange` → `getRange`; names with an underscore stay. */
function apiName(object: HostObject, wireName: string): string {
  const special = object[WIRE_NAMES][wireName];
  return special ?? wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

function describe(object: HostObject, name: string): PropertyDescriptor | undefined {
  for (
    let type = Object.getPrototypeOf(object) as object | null;
    type && type !== Object.prototype;
    type = Object.getPrototypeOf(type) as object
  ) {
    const member = Object.getOwnPropertyDescriptor(type, name);
    if (member && name !== 'constructor') return member;
  }
  return undefined;
}

export function className(object: HostObject): string {
  return object.constructor.name;
}

function missing(object: HostObject, name: string, kind: string): ApiError {
  return new ApiError('ApiNotFound', `Excel host: ${className(object)}.${name} (${kind}) is not implemented`);
}

/** Whether the object has a property that can be read under this name. */
export function hasProperty(object: HostObject, wireName: string): boolean {
  return describe(object, apiName(object, wireName))?.get !== undefined;
}

export function getProperty(object: HostObject, wireName: string): unknown {
  const member = describe(object, apiName(object, wireName));
  if (!member?.get) throw missing(object, wireName, 'property');
  return member.get.call(object) as unknown;
}

export function setProperty(object: HostObject, wireName: string, value: unknown): void {
  const member = describe(object, apiName(object, wireName));
  if (!member?.set) throw missing(object, wireName, 'writable property');
  member.set.call(object, value);
}

export function callMethod(object: HostObject, wireName: string, args: readonly unknown[]): unknown {
  const member = describe(object, apiName(object, wireName));
  if (typeof member?.value !== 'function') throw missing(object, wireName, 'method');
  return (member.value as (...args: unknown[]) => unknown).apply(object, [...args]);
}

/** All API members that the class of an object has, its ancestors' too. */
export function memberNames(prototype: object): readonly string[] {
  const names: string[] = [];
  for (let type: object | null = prototype; type && type !== Object.prototype; type = Object.getPrototypeOf(type) as object | null) {
    names.push(...Object.getOwnPropertyNames(type).filter((name) => name !== 'constructor'));
  }
  return names;
}
