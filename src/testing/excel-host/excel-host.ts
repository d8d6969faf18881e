import { Book } from './api/book';
import type { Evaluate } from './api/book';
import { Range } from './api/range';
import { RangeAreas } from './api/range-areas';
import { Workbook } from './api/workbook';
import { Worksheet } from './api/worksheet';
import type { WorkbookData } from './model/workbook-data';
import { Session } from './rpc/session';
import type { RequestBody, ResponseBody } from './rpc/wire';

export interface ExcelHostOptions {
  /** Bytes of a request or response beyond which Excel on the web refuses; 5 MB unless told. */
  readonly payloadLimit?: number;
  /** Values of formulas, which the host does not calculate; 0 unless told. */
  readonly evaluate?: Evaluate;
}

/** One request that crossed the boundary. */
export interface Traffic {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
}

/** A refusal that a test orders: the code for the request of this number (0-based), or null. */
export type Interrupt = (request: number, body: RequestBody) => string | null;

const MEGABYTE = 1024 * 1024;
const bytesOf = (body: unknown) => Buffer.byteLength(JSON.stringify(body));

/** Bit of a request's flags: it may wait until the user has finished editing a cell. */
const DELAY_FOR_CELL_EDIT = 64;

function refused(code: string): ResponseBody {
  return { Results: [], TraceIds: [], Error: { Code: code, Message: code, Location: '', ActionIndex: 0, HttpStatusCode: 400 } };
}

/**
 * An Excel for tests: answers the real Office.js client over a workbook of plain data, counts what crosses the boundary and holds Excel's
 * rules. A transport hands it the bodies of requests.
 */
export class ExcelHost {
  readonly book: Book;
  readonly session: Session;
  readonly traffic: Traffic[] = [];
  interrupt: Interrupt = () => null;
  private editing: { readonly ended: Promise<void>; readonly end: () => void } | null = null;

  constructor(
    readonly workbook: WorkbookData,
    private readonly options: ExcelHostOptions = {},
  ) {
    this.book = new Book(workbook, options.evaluate ?? (() => 0), {
      worksheet: (book, sheet) => new Worksheet(book, sheet),
      range: (book, sheet, area) => new Range(book, sheet, area),
      rangeAreas: (book, sheet, areas) => new RangeAreas(book, sheet, areas),
    });
    this.session = new Session(new Workbook(this.book));
  }

  /** The user begins to edit a cell: requests are refused, or wait where they say so. */
  beginEditing(): void {
    let end = () => {};
    const ended = new Promise<void>((resolve) => (end = resolve));
    this.editing = { ended, end };
  }

  endEditing(): void {
    this.editing?.end();
    this.editing = null;
  }

  /** Answers one request as Excel would. */
  async receive(body: RequestBody, flags: number): Promise<ResponseBody> {
    if (this.editing) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return this.count(body, refused('InvalidOperationInCellEditMode'));
      await this.editing.ended;
    }
    const limit = this.options.payloadLimit ?? 5 * MEGABYTE;
    if (bytesOf(body) > limit) return this.count(body, refused('RequestPayloadSizeLimitExceeded'));
    const ordered = this.interrupt(this.traffic.length, body);
    if (ordered !== null) return this.count(body, refused(ordered));
    const response = this.session.process(body);
    return this.count(body, bytesOf(response) > limit ? refused('ResponsePayloadSizeLimitExceeded') : response);
  }

  private count(body: RequestBody, response: ResponseBody): ResponseBody {
    this.traffic.push({ requestBytes: bytesOf(body), responseBytes: bytesOf(response), actions: body.Actions.length });
    return response;
  }
}
