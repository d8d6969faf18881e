import type { ZipEntry } from './zip-entry';

const VERSION = 20;
const UTF8 = 0x0800;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;

/** The part of local and central record that both share, from `version needed` to `extra field length`. */
function writeCommon(view: DataView, at: number, entry: ZipEntry, nameSize: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameSize, true);
}

/** A zip archive of the entries in their order. Their packed bytes are copied as they are: nothing is compressed again. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map(({ name }) => new TextEncoder().encode(name));
  const headers = names.reduce((sum, name) => sum + LOCAL_SIZE + CENTRAL_SIZE + 2 * name.length, END_SIZE);
  const out = new Uint8Array(entries.reduce((sum, { packed }) => sum + packed.length, headers));
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const [i, entry] of entries.entries()) {
    const name = names[i] ?? new Uint8Array();
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry, name.length);
    out.set(name, at + LOCAL_SIZE);
    out.set(entry.packed, at + LOCAL_SIZE + name.length);
    at += LOCAL_SIZE + name.length + entry.packed.length;
  }
  const directory = at;
  for (const [i, entry] of entries.entries()) {
    const name = names[i] ?? new Uint8Array();
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeCommon(view, at + 6, entry, name.length);
    view.setUint32(at + 42, offsets[i] ?? 0, true);
    out.set(name, at + CENTRAL_SIZE);
    at += CENTRAL_SIZE + name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}
