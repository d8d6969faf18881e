import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A hand-written workbook: what each sheet's XML says, and what else the package holds. */
export interface PackageDescription {
  /** Inner XML of each worksheet, by the sheet's name as XML writes it. */
  readonly sheets: Readonly<Record<string, string>> | readonly (readonly [string, string])[];
  /** XML between `<workbook>` and `<sheets>`. */
  readonly beforeSheets?: string;
  /** XML behind `</sheets>`. */
  readonly afterSheets?: string;
  readonly strings?: readonly string[];
  /** Inner XML of `styleSheet`. */
  readonly styles?: string;
  /** Attributes of `<sheet>` by name. */
  readonly sheetAttributes?: Readonly<Record<string, string>>;
  /** Further parts by their name in the archive; they replace the built ones. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** Further relationships of the workbook, and further content types. */
  readonly relationships?: string;
  readonly contentTypes?: string;
}

/** The files of a hand-written package, before they are zipped. */
export function packageFiles(description: PackageDescription): Record<string, Uint8Array> {
  const { sheets, strings, styles, sheetAttributes = {} } = description;
  const list = Array.isArray(sheets)
    ? (sheets as readonly (readonly [string, string])[])
    : Object.entries(sheets as object as Record<string, string>);
  const extra = [...(strings ? ['sharedStrings'] : []), ...(styles === undefined ? [] : ['styles'])];
  const id = (i: number) => `rId${String(i + 1)}`;
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${list.map((_, i) => `<Override PartName="/xl/worksheets/sheet${String(i + 1)}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}${extra.map((kind) => `<Override PartName="/xl/${kind}.xml" ContentType="${TYPE}.${kind}+xml"/>`).join('')}${description.contentTypes ?? ''}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}">${description.beforeSheets ?? ''}<sheets>${list.map(([name], i) => `<sheet name="${name}" sheetId="${String(i + 1)}" ${Object.hasOwn(sheetAttributes, name) ? (sheetAttributes[name] ?? '') : ''} r:id="${id(i)}"/>`).join('')}</sheets>${description.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${list.map((_, i) => `<Relationship Id="${id(i)}" Type="${LINKS}/worksheet" Target="worksheets/sheet${String(i + 1)}.xml"/>`).join('')}${extra.map((kind, i) => `<Relationship Id="${id(list.length + i)}" Type="${LINKS}/${kind}" Target="${kind}.xml"/>`).join('')}${description.relationships ?? ''}</Relationships>`,
  };
  for (const [i, [, xml]] of list.entries()) {
    files[`xl/worksheets/sheet${String(i + 1)}.xml`] = `<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}">${xml}</worksheet>`;
  }
  if (strings) files['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`;
  if (styles !== undefined) files['xl/styles.xml'] = `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`;
  const all = { ...files, ...description.parts };
  return Object.fromEntries(Object.entries(all).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]));
}

/** The bytes of a hand-written workbook. */
export function packageBytes(description: PackageDescription): Uint8Array {
  return zipSync(packageFiles(description));
}

/** One row of cells as XML, each an inline text or a number. */
export function rowXml(row: number, cells: readonly (string | number | null)[]): string {
  const list = cells.map((cell, column) => {
    const address = `${String.fromCharCode(65 + column)}${String(row)}`;
    if (cell === null) return '';
    return typeof cell === 'number'
      ? `<c r="${address}"><v>${String(cell)}</v></c>`
      : `<c r="${address}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${String(row)}">${list.join('')}</row>`;
}
