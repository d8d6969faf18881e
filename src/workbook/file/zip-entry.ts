import { deflateSync, inflateSync } from 'fflate';
import { HostError } from '../port';
import { crc32 } from './crc32';

/** One file of a zip archive as it stands there, compressed. */
export interface ZipEntry {
  /** As written, with `/` between folders. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Time and date of MS-DOS, as in the archive. */
  readonly modified: number;
  readonly crc: number;
  /** Bytes when inflated, as declared. */
  readonly size: number;
  readonly packed: Uint8Array;
}

/** 1 January 1980, 0:00: what Excel writes too, so that the same content gives the same bytes. */
const EPOCH = 0x00210000;

/** An entry with new content. */
export function packEntry(name: string, content: Uint8Array): ZipEntry {
  const packed = deflateSync(content);
  const isSmaller = packed.length < content.length;
  return {
    name,
    method: isSmaller ? 8 : 0,
    modified: EPOCH,
    crc: crc32(content),
    size: content.length,
    packed: isSmaller ? packed : content,
  };
}

/** An entry with new content that is not compressed: quick to make, and quick to read. */
export function storeEntry(name: string, content: Uint8Array): ZipEntry {
  return { name, method: 0, modified: EPOCH, crc: crc32(content), size: content.length, packed: content };
}

/**
 * The content of an entry. Never larger than its declared size, whatever the stream would give.
 * Throws `HostError` `damaged` where the stream is broken or its check sum differs.
 */
export function unpackEntry(entry: ZipEntry): Uint8Array {
  let content: Uint8Array;
  try {
    content = entry.method === 0 ? entry.packed : inflateSync(entry.packed, { out: new Uint8Array(entry.size) });
  } catch (cause) {
    throw new HostError('damaged', { reason: entry.name }, { cause });
  }
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new HostError('damaged', { reason: entry.name });
  return content;
}
