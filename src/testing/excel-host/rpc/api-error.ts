/** A refusal of the host, with the code that the add-in sees as `error.code`. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export function invalidArgument(message: string): ApiError {
  return new ApiError('InvalidArgument', message);
}

export function itemNotFound(what: string): ApiError {
  return new ApiError('ItemNotFound', `The requested resource doesn't exist: ${what}`);
}

export function accessDenied(message: string): ApiError {
  return new ApiError('AccessDenied', message);
}

export function invalidOperation(message: string): ApiError {
  return new ApiError('InvalidOperation', message);
}
