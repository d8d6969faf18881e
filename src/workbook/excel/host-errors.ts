import type { HostErrorCode } from '../port';
import { HostError } from '../port';

/** What each error code of Office.js means for a person. Source: office-js-docs-pr, testing/application-specific-api-error-handling.md. */
const MEANING: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: 'editing',
  // Older hosts answer with the general code where a cell is being edited; nothing of ours is invalid otherwise.
  HostIsBusy: 'busy',
  ServiceNotAvailable: 'busy',
  Conflict: 'busy',
  ActivityLimitReached: 'busy',
  AccessDenied: 'write-refused',
  ApiNotFound: 'too-old',
  ApiNotAvailable: 'too-old',
  NotImplemented: 'too-old',
  UnsupportedOperation: 'too-old',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  InactiveWorkbook: 'other-book',
  ItemNotFound: 'write-refused',
};

/** A failure of the client library in the terms of the port; whatever is no failure of the library is handed on as it is. */
export function asHostError(error: unknown, sheet: string): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const code = MEANING[error.code] ?? 'write-refused';
  return new HostError(code, { sheet, reason: `${error.code} ${error.debugInfo.errorLocation ?? ''}`.trim() }, { cause: error });
}
