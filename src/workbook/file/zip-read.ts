import { HostError } from '../port';
import type { ZipEntry } from './zip-entry';

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const ZIP64_EXTRA = 0x0001;
const UNKNOWN = 0xffffffff;

/** What a workbook may unpack to. Beyond, it is a bomb or no machine of a school can hold it. */
export const LIMITS = {
  entries: 20_000,
  /** Bytes of one file when unpacked: a string of Node holds no more than 512 MB. */
  entry: 400 * 2 ** 20,
  total: 800 * 2 ** 20,
  /** Unpacked bytes to a packed one, once `ratioFrom` bytes are passed. Sheets full of empty styled cells reach about 60. */
  ratio: 250,
  ratioFrom: 64 * 2 ** 20,
} as const;

function damaged(reason: string): HostError {
  return new HostError('damaged', { reason });
}

function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) if (view.getUint32(at, true) === END) return at;
  throw damaged('no end of central directory');
}

/** Sizes and offset of a central record, where need be from its zip64 extra field (APPNOTE 4.5.3). */
function extentOf(view: DataView, at: number): { size: number; packedSize: number; offset: number } {
  const fields = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  let extra = at + 46 + view.getUint16(at + 28, true);
  const end = extra + view.getUint16(at + 30, true);
  while (fields.includes(UNKNOWN) && extra + 4 <= end) {
    const length = view.getUint16(extra + 2, true);
    if (view.getUint16(extra, true) === ZIP64_EXTRA) {
      let from = extra + 4;
      for (const [i, field] of fields.entries()) {
        if (field !== UNKNOWN) continue;
        fields[i] = Number(view.getBigUint64(from, true));
        from += 8;
      }
    }
    extra += 4 + length;
  }
  const [size = 0, packedSize = 0, offset = 0] = fields;
  return { size, packedSize, offset };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const { size, packedSize, offset } = extentOf(view, at);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))).replaceAll('\\', '/');
  if (view.getUint16(at + 8, true) & 1) throw new HostError('encrypted');
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw damaged(`${name}: compression ${String(method)}`);
  if (view.getUint32(offset, true) !== LOCAL) throw damaged(name);
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packedSize > bytes.length) throw damaged(name);
  const packed = bytes.subarray(from, from + packedSize);
  return { name, method, modified: view.getUint32(at + 12, true), crc: view.getUint32(at + 16, true), size, packed };
}

function refuseBomb(entries: readonly ZipEntry[], archiveSize: number): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const isBomb =
    entries.length > LIMITS.entries ||
    total > LIMITS.total ||
    entries.some(({ size }) => size > LIMITS.entry) ||
    (total > LIMITS.ratioFrom && total / archiveSize > LIMITS.ratio);
  if (isBomb) throw new HostError('zip-bomb');
}

/**
 * Lists the files of a zip archive without unpacking any. Throws `HostError`: `damaged` where the directory is broken or cut off,
 * `encrypted`, `zip-bomb` where its files would unpack beyond `LIMITS`.
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ZipEntry[] = [];
  try {
    const end = findEnd(view);
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (view.getUint32(at, true) !== CENTRAL) throw damaged('central directory');
      const entry = readEntry(bytes, view, at);
      if (!entry.name.endsWith('/')) entries.push(entry);
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    if (error instanceof RangeError) throw damaged('central directory');
    throw error;
  }
  refuseBomb(entries, bytes.length);
  return entries;
}
