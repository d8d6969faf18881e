import type { Book } from './book';

/** The namespaces that new parts are written in: those of the workbook that they join (ECMA-376 part 1, annex A; transitional part 4). */
export interface Dialect {
  readonly main: string;
  /** Relationships inside parts (`r:id`), and the start of every relationship's type. */
  readonly links: string;
  readonly drawing: string;
  readonly chart: string;
  readonly sheetDrawing: string;
  /** A percentage of the kind that strict files write with its sign. */
  percent(value: number): string;
}

const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  links: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  percent: (value) => String(value),
};

const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  links: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
  sheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  percent: (value) => `${String(value)}%`,
};

/** The dialect of a workbook, by the namespace of its main part. */
export function dialectOf(book: Book): Dialect {
  return book.xml.root.namespace === STRICT.main ? STRICT : TRANSITIONAL;
}

/** First line of every part that we write. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Content types of the parts that we write. */
export const CONTENT_TYPE = {
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  table: `${SPREADSHEET}.table+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  customXml: 'application/xml',
  customXmlProperties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
} as const;
