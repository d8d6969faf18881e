import { read } from '@e965/xlsx';
import type { WorkSheet } from '@e965/xlsx';
import { HostError } from '../port';
import { storeEntry } from './zip-entry';
import { writeZip } from './zip-write';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a workbook that hold values: sheets by a key of ours, strings and number formats. */
export interface ValueParts {
  readonly sheets: readonly Uint8Array[];
  readonly sharedStrings: Uint8Array | null;
  readonly styles: Uint8Array | null;
}

interface FeedPart {
  readonly path: string;
  readonly kind: string;
  readonly content: Uint8Array;
}

function partsOf({ sheets, sharedStrings, styles }: ValueParts): readonly FeedPart[] {
  return [
    ...sheets.map((content, i) => ({ path: `worksheets/s${String(i)}.xml`, kind: 'worksheet', content })),
    ...(sharedStrings ? [{ path: 'sharedStrings.xml', kind: 'sharedStrings', content: sharedStrings }] : []),
    ...(styles ? [{ path: 'styles.xml', kind: 'styles', content: styles }] : []),
  ];
}

/** A package of stored entries with sheets `s0`, `s1`, …: whatever the user's names, paths and other parts are, the library never meets them. */
function feed(parts: ValueParts): Uint8Array {
  const list = partsOf(parts);
  const types = list.map(({ path, kind }) => `<Override PartName="/xl/${path}" ContentType="${SHEET_TYPE}.${kind}+xml"/>`);
  const links = list.map(({ path, kind }, i) => `<Relationship Id="rId${String(i + 1)}" Type="${LINKS}/${kind}" Target="${path}"/>`);
  const sheets = parts.sheets.map((_, i) => `<sheet name="s${String(i)}" sheetId="${String(i + 1)}" r:id="rId${String(i + 1)}"/>`);
  const text = (name: string, xml: string) => storeEntry(name, new TextEncoder().encode(xml));
  return writeZip([
    text(
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>${types.join('')}</Types>`,
    ),
    text(
      '_rels/.rels',
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    text('xl/workbook.xml', `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>${sheets.join('')}</sheets></workbook>`),
    text('xl/_rels/workbook.xml.rels', `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`),
    ...list.map(({ path, content }) => storeEntry(`xl/${path}`, content)),
  ]);
}

/** Reads the cells of worksheets, in their order; null for a sheet that cannot be read. Throws `HostError` `damaged`. */
export function readWorksheets(parts: ValueParts): readonly (WorkSheet | null)[] {
  if (parts.sheets.length === 0) return [];
  try {
    const book = read(feed(parts), {
      type: 'array',
      dense: true,
      cellNF: true,
      cellHTML: false,
      cellText: false,
      cellStyles: true,
      xlfn: true,
    });
    return parts.sheets.map((_, i) => book.Sheets[`s${String(i)}`] ?? null);
  } catch (cause) {
    throw new HostError('damaged', { reason: cause instanceof Error ? cause.message : 'cells' }, { cause });
  }
}
