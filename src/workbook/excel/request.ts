import { asHostError } from './host-errors';

/** Whether this Excel has an ExcelApi requirement set. */
export function supports(excelApi: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', excelApi);
}

export interface RequestOptions {
  /** The sheet that is named where the host refuses. */
  readonly sheet?: string;
  /**
   * Waits until the user has finished editing a cell. Without it the host refuses, and whoever asked can say so; half-way through an
   * insertion waiting is better.
   */
  readonly waitsForEdit?: boolean;
}

/**
 * One conversation with Excel: everything that `work` queues crosses in as few round trips as it has `sync`s, at most one without any.
 * Rejects with a `HostError` where Excel refuses.
 */
export async function request<T>(work: (context: Excel.RequestContext) => Promise<T>, options: RequestOptions = {}): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: options.waitsForEdit ?? false }, work);
  } catch (error) {
    throw asHostError(error, options.sheet ?? '');
  }
}

/** A range that the client does not track: it is used within one request only, and costs no request to be let go. */
export function once<T extends Excel.Range | Excel.RangeAreas>(range: T): T {
  range.untrack();
  return range;
}
