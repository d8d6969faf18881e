import { ApiError } from './api-error';
import type { HostObject } from './host-object';
import { IDENTITY } from './host-object';
import { callMethod, className, setProperty } from './members';
import { ObjectPaths } from './object-paths';
import { query } from './query';
import { References } from './references';
import type { Action, RequestBody, ResponseBody, ResponseError } from './wire';
import { ACTION } from './wire';

const STATUS: Readonly<Record<string, number>> = { ItemNotFound: 404, ApiNotFound: 404, AccessDenied: 403, InvalidReference: 400 };

/**
 * The one boundary of the host: a request body in, a response body out. It knows the client's protocol (object paths, actions, projections,
 * references, null objects, errors) and nothing of Excel; a transport carries the bodies.
 */
export class Session {
  readonly references = new References();

  constructor(private readonly root: HostObject) {}

  /** Runs the actions in order. The first refusal ends the request; what was done before it stays done. */
  process(body: RequestBody): ResponseBody {
    let location = '';
    const paths = new ObjectPaths(body.ObjectPaths, this.root, this.references, (at) => (location = at));
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        location = '';
        const value = this.perform(action, paths, (at) => (location = at));
        results.push({ ActionId: action.Id, Value: value ?? null });
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        return { Results: results, TraceIds: traces, Error: refusal(error, location, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private perform(action: Action, paths: ObjectPaths, locate: (at: string) => void): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = paths.resolve(action.ObjectPathId);
    if (object === null) return null;
    if (action.ActionType === ACTION.instantiate) return this.identify(object);
    locate(`${className(object)}.${action.Name.charAt(0).toLowerCase() + action.Name.slice(1)}`);
    const args = paths.argumentsOf(action.ArgumentInfo);
    switch (action.ActionType) {
      case ACTION.query:
      case ACTION.queryAsJson:
        locate(className(object));
        return query(object, action.QueryInfo ?? {}, (found) => this.identify(found));
      case ACTION.setProperty:
        setProperty(object, action.Name, args[0]);
        return null;
      case ACTION.method:
        return this.call(object, action.Name, args);
      default:
        throw new ApiError('ApiNotFound', `Excel host: action type ${String(action.ActionType)} is not implemented`);
    }
  }

  private call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    if (name === '_KeepReference') return this.references.keep(object);
    if (name === '_RemoveReference' && object === this.root) return this.references.release(String(args[0]));
    return callMethod(object, name, args);
  }

  private identify(object: HostObject): Readonly<Record<string, string>> {
    const reference = this.references.idOf(object);
    return reference === undefined ? object[IDENTITY] : { ...object[IDENTITY], _ReferenceId: reference };
  }
}

function refusal(error: ApiError, location: string, index: number): ResponseError {
  return { Code: error.code, Message: error.message, Location: location, ActionIndex: index, HttpStatusCode: STATUS[error.code] ?? 400 };
}
