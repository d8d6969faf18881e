import { formatArea, formatCell } from '../../sheet/a1';
import type { CellValue } from '../../sheet/cell-value';
import { isErrorValue } from '../../sheet/cell-value';
import type { ForeignSheet } from './foreign-book';
import { OpcPackage } from './opc-package';
import { encodeXml, encodeXstring } from './xml-text';
import { packEntry } from './zip-entry';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const FONT = '<font><sz val="11"/><name val="SimSun"/><charset val="134"/></font>';

/** First id that a file may give to number formats of its own. */
const FIRST_FORMAT = 164;

function stylesXml(formats: readonly string[]): string {
  const list = formats.map((code, i) => `<numFmt numFmtId="${String(FIRST_FORMAT + i)}" formatCode="${encodeXml(code)}"/>`);
  const cells = formats.map(
    (_, i) => `<xf numFmtId="${String(FIRST_FORMAT + i)}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  const numFmts = list.length > 0 ? `<numFmts count="${String(list.length)}">${list.join('')}</numFmts>` : '';
  return `${HEAD}<styleSheet xmlns="${MAIN}">${numFmts}<fonts count="1">${FONT}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${String(cells.length + 1)}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${cells.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

function cellXml(address: string, value: CellValue, style: number): string {
  const start = `<c r="${address}"${style > 0 ? ` s="${String(style)}"` : ''}`;
  if (value === null) return '';
  if (isErrorValue(value)) return `${start} t="e"><v>${encodeXml(value.text)}</v></c>`;
  if (typeof value === 'string') return `${start} t="inlineStr"><is><t xml:space="preserve">${encodeXstring(value)}</t></is></c>`;
  return typeof value === 'boolean' ? `${start} t="b"><v>${value ? '1' : '0'}</v></c>` : `${start}><v>${String(value)}</v></c>`;
}

function columnsXml(sheet: ForeignSheet): string {
  const hidden = new Set(sheet.cells.hiddenColumns);
  const count = Math.max(sheet.widths.length, ...sheet.cells.hiddenColumns.map((column) => column + 1));
  const list = Array.from({ length: count }, (_, column) => {
    const width = sheet.widths[column] ?? null;
    if (width === null && !hidden.has(column)) return '';
    const size = width === null ? ' width="9"' : ` width="${String(width)}" customWidth="1"`;
    return `<col min="${String(column + 1)}" max="${String(column + 1)}"${size}${hidden.has(column) ? ' hidden="1"' : ''}/>`;
  }).join('');
  return list === '' ? '' : `<cols>${list}</cols>`;
}

function sheetXml(sheet: ForeignSheet, formats: readonly string[]): string {
  const hidden = new Set(sheet.cells.hiddenRows);
  const rows = sheet.cells.values.map((line, row) => {
    const cells = line.map((value, column) => {
      const format = sheet.cells.formats[row]?.[column] ?? null;
      return cellXml(formatCell(row, column), value, format === null ? 0 : formats.indexOf(format) + 1);
    });
    return `<row r="${String(row + 1)}"${hidden.has(row) ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
  });
  const merges = sheet.cells.merges.map((area) => `<mergeCell ref="${formatArea(area)}"/>`);
  const mergeCells = merges.length > 0 ? `<mergeCells count="${String(merges.length)}">${merges.join('')}</mergeCells>` : '';
  return `${HEAD}<worksheet xmlns="${MAIN}">${columnsXml(sheet)}<sheetData>${rows.join('')}</sheetData>${mergeCells}</worksheet>`;
}

/**
 * A new package with values, number formats, merged cells, widths, hidden rows and columns of the sheets: what a file that cannot be
 * edited in place hands on. Its formulas become their values.
 */
export function takeOver(sheets: readonly ForeignSheet[]): OpcPackage {
  const formats = [...new Set(sheets.flatMap(({ cells }) => cells.formats.flat()))].filter((format) => format !== null);
  const ids = sheets.map((_, i) => String(i + 1));
  const list = sheets.map(
    ({ name, visible }, i) =>
      `<sheet name="${encodeXml(name)}" sheetId="${ids[i] ?? ''}"${visible ? '' : ' state="hidden"'} r:id="rId${ids[i] ?? ''}"/>`,
  );
  const styleId = `rId${String(sheets.length + 1)}`;
  const parts: readonly (readonly [string, string])[] = [
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${ids.map((id) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    ['xl/workbook.xml', `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>${list.join('')}</sheets></workbook>`],
    [
      'xl/_rels/workbook.xml.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${ids.map((id) => `<Relationship Id="rId${id}" Type="${LINKS}/worksheet" Target="worksheets/sheet${id}.xml"/>`).join('')}<Relationship Id="${styleId}" Type="${LINKS}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', stylesXml(formats)],
    ...sheets.map((sheet, i) => [`xl/worksheets/sheet${ids[i] ?? ''}.xml`, sheetXml(sheet, formats)] as const),
  ];
  return new OpcPackage(parts.map(([name, xml]) => packEntry(name, new TextEncoder().encode(xml))));
}
