import type { WorkOptions } from '../port';
import { request } from './request';
import type { Step } from './step';

/** Bytes of one request: far below the 5 MB at which Excel on the web refuses, and done within a second. */
const REQUEST_BYTES = 900_000;

/** Steps packed into requests, in order. */
export function pack(steps: readonly Step[]): readonly (readonly Step[])[] {
  const requests: Step[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    if (bytes + step.bytes > REQUEST_BYTES) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(step);
    bytes += step.bytes;
  }
  return requests;
}

function sendOne(steps: readonly Step[]): Promise<void> {
  return request(
    async (context) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
      let sheet = '';
      for (const step of steps) {
        // An error tells the last trace before it, and so the sheet.
        if (step.sheet !== sheet) context.trace(step.sheet);
        sheet = step.sheet;
        step.run(context);
      }
      await context.sync();
    },
    { sheet: steps[0]?.sheet ?? '', waitsForEdit: true },
  );
}

export interface SendOptions extends WorkOptions {
  /** Sheets that progress counts. */
  readonly total: number;
}

/** Writes the steps, request by request; an abort between two of them rejects with its reason. */
export async function send(steps: readonly Step[], options: SendOptions): Promise<void> {
  const all = steps.reduce((sum, step) => sum + step.bytes, 0);
  let sent = 0;
  for (const batch of pack(steps)) {
    options.signal?.throwIfAborted();
    await sendOne(batch);
    sent += batch.reduce((sum, step) => sum + step.bytes, 0);
    const done = Math.floor((sent / all) * options.total);
    options.onProgress?.({ done, total: options.total, sheet: batch.at(-1)?.sheet ?? '' });
  }
  options.signal?.throwIfAborted();
}
