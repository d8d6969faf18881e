import type { HostErrorCode } from '../port';
import { HostError } from '../port';

/** What each error code of Office.js means for a person. Source: office-js-docs-pr, testing/application-specific-api-error-handling.md. */
const MEANING: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: 'editing',
  HostIsBusy: 'busy',
  ServiceNotAvailable: 'busy',
  Conflict: 'busy',
  ActivityLimitReached: 'busy',
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

/** What refuses to be written because it is protected is a sheet, where one is known. */
function meaningOf(code: string, sheet: string): HostErrorCode {
  if (code === 'AccessDenied') return sheet === '' ? 'protected-book' : 'protected-sheet';
  return MEANING[code] ?? 'write-refused';
}

/**
 * A failure of the client library in the terms of the port; whatever is no failure of the library is handed on as it is. `sheet` is named
 * where no trace tells on which sheet it happened.
 */
export function asHostError(error: unknown, sheet: string): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const where = error.traceMessages.at(-1) ?? sheet;
  const reason = `${error.code} ${error.debugInfo.errorLocation ?? ''}`.trim();
  return new HostError(meaningOf(error.code, where), { sheet: where, reason }, { cause: error });
}
