import { HostError } from '../port';
import { parseXml, XmlError } from './xml-document';
import type { XmlElement } from './xml-document';
import { decodePart } from './xml-text';
import type { ZipEntry } from './zip-entry';
import { packEntry, storeEntry, unpackEntry } from './zip-entry';
import { readZip } from './zip-read';
import { writeZip } from './zip-write';

/** A part's source with its elements. */
export interface XmlPart {
  readonly source: string;
  readonly root: XmlElement;
}

/** New contents by part path; null removes the part. */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>;

/** Part names are the same whatever their case (ECMA-376 part 2, 6.2.2.3). */
function keyOf(path: string): string {
  return path.toLowerCase();
}

/**
 * The parts of an Office file (ECMA-376 part 2). Paths are absolute (`/xl/workbook.xml`) and compared without case.
 * It never changes: `with` makes the next one, which shares all untouched entries byte for byte.
 */
export class OpcPackage {
  private readonly entries: ReadonlyMap<string, ZipEntry>;

  constructor(entries: readonly ZipEntry[]) {
    this.entries = new Map(entries.map((entry) => [keyOf(`/${entry.name.replace(/^\/+/, '')}`), entry]));
  }

  /** Throws `HostError` as `readZip` does. */
  static open(bytes: Uint8Array): OpcPackage {
    return new OpcPackage(readZip(bytes));
  }

  has(path: string): boolean {
    return this.entries.has(keyOf(path));
  }

  /** The entry as it stands in the archive: the same object as long as the part is not changed. */
  entry(path: string): ZipEntry | null {
    return this.entries.get(keyOf(path)) ?? null;
  }

  /** Paths of all parts, in the archive's order. */
  paths(): readonly string[] {
    return [...this.entries.values()].map(({ name }) => `/${name.replace(/^\/+/, '')}`);
  }

  /** Content of a part, or null where there is none. Throws `HostError` `damaged`. */
  bytes(path: string): Uint8Array | null {
    const entry = this.entry(path);
    return entry && unpackEntry(entry);
  }

  /** A part's XML, or null where there is no such part. Throws `HostError` `damaged`. */
  xml(path: string): XmlPart | null {
    const bytes = this.bytes(path);
    if (!bytes) return null;
    const source = decodePart(bytes);
    try {
      return { source, root: parseXml(source) };
    } catch (cause) {
      if (cause instanceof XmlError) throw new HostError('damaged', { reason: `${path}: ${cause.message}` }, { cause });
      throw cause;
    }
  }

  /** The package with changed parts; a new part comes last. */
  with(changes: PartChanges): OpcPackage {
    const next = new Map(this.entries);
    for (const [path, content] of changes) {
      const key = keyOf(path);
      if (content) next.set(key, packEntry(next.get(key)?.name ?? path.slice(1), content));
      else next.delete(key);
    }
    return new OpcPackage([...next.values()]);
  }

  /** The archive with nothing compressed: for a reader that would unpack without a limit. Throws `HostError` `damaged`. */
  toStoredBytes(): Uint8Array {
    return writeZip([...this.entries.values()].map((entry) => storeEntry(entry.name, unpackEntry(entry))));
  }

  /** The archive. Untouched parts keep their compressed bytes. */
  toBytes(): Uint8Array {
    return writeZip([...this.entries.values()]);
  }
}
