import { HostError } from '../port';
import { takeOver } from './blank-book';
import { mainPart } from './book';
import { containerOf } from './container';
import type { Container } from './container';
import { readForeignBook } from './foreign-book';
import { OpcPackage } from './opc-package';

/** What a file became on opening. */
export interface OpenedPackage {
  readonly parts: OpcPackage;
  /** What the file was, where its values were taken over into a new workbook; null where the file itself is edited. */
  readonly takenOverFrom: '.xls' | '.xlsb' | '.ods' | 'html' | 'xml' | null;
}

const ORIGIN = { compound: '.xls', biff: '.xls', 'xml-2003': 'xml', html: 'html', mime: 'html' } as const;

function openZip(bytes: Uint8Array): OpenedPackage {
  const parts = OpcPackage.open(bytes);
  const main = parts.has('/_rels/.rels') ? mainPart(parts) : null;
  if (main?.toLowerCase().endsWith('.bin'))
    return { parts: takeOver(readForeignBook(parts.toStoredBytes(), 'zip')), takenOverFrom: '.xlsb' };
  if (main !== null) return { parts, takenOverFrom: null };
  if (!parts.has('/content.xml') || !parts.has('/mimetype')) throw new HostError('not-a-workbook');
  const type = new TextDecoder().decode(parts.bytes('/mimetype') ?? new Uint8Array());
  if (!type.includes('spreadsheet')) throw new HostError('not-a-workbook');
  return { parts: takeOver(readForeignBook(parts.toStoredBytes(), 'zip')), takenOverFrom: '.ods' };
}

function openOther(bytes: Uint8Array, container: Exclude<Container, 'zip' | 'empty' | 'encrypted' | 'unknown'>): OpenedPackage {
  return { parts: takeOver(readForeignBook(bytes, container)), takenOverFrom: ORIGIN[container] };
}

/**
 * Opens the bytes of a file, whatever it is called. Throws `HostError`: `damaged` (empty too), `encrypted`, `not-a-workbook`, `zip-bomb`.
 */
export function openPackage(bytes: Uint8Array): OpenedPackage {
  const container = containerOf(bytes);
  switch (container) {
    case 'zip':
      return openZip(bytes);
    case 'empty':
      throw new HostError('damaged', { reason: 'empty' });
    case 'encrypted':
      throw new HostError('encrypted');
    case 'unknown':
      throw new HostError('not-a-workbook');
    default:
      return openOther(bytes, container);
  }
}
