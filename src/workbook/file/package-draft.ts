import type { Book } from './book';
import type { Dialect } from './dialect';
import { dialectOf, XML_HEAD } from './dialect';
import type { OpcPackage } from './opc-package';
import { relationshipsPath, relativeTarget } from './relationships';
import { attributeOf, childrenOf } from './xml-query';
import { XmlEditor } from './xml-editor';
import { encodePart, encodeXml } from './xml-text';

const TYPES = '/[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A relationship of a part that we write whole. */
export interface NewLink {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

interface Change {
  readonly path: string;
  /** Null removes the part. */
  readonly content: Uint8Array | null;
}

/**
 * The next state of a package while it is put together: new, changed and removed parts with their content types. Nothing of the package
 * itself changes before `finish`.
 */
export class PackageDraft {
  readonly dialect: Dialect;
  /** Changes by path in lower case. */
  private readonly changes = new Map<string, Change>();
  private readonly types = new Map<string, string>();

  constructor(readonly book: Book) {
    this.dialect = dialectOf(book);
  }

  has(path: string): boolean {
    const change = this.changes.get(path.toLowerCase());
    return change === undefined ? this.book.parts.has(path) : change.content !== null;
  }

  /** The first of `folder/stem1.xml`, `stem2.xml`, … that is no part. */
  freePath(folder: string, stem: string): string {
    for (let n = 1; ; n++) {
      const path = `${folder}/${stem}${String(n)}.xml`;
      if (!this.has(path)) return path;
    }
  }

  /** Writes a part; with a content type where it may be new. */
  write(path: string, xml: string, contentType?: string): void {
    this.change(path, encodePart(xml));
    if (contentType !== undefined) this.types.set(path, contentType);
  }

  /** Writes all relationships of a part; without any, it has no such part. */
  writeLinks(source: string, links: readonly NewLink[]): void {
    const path = relationshipsPath(source);
    if (links.length === 0) {
      if (this.has(path)) this.change(path, null);
      return;
    }
    const list = links.map(({ id, kind, target }) => this.linkXml(source, { id, kind, target }));
    this.write(path, `${XML_HEAD}<Relationships xmlns="${RELATIONSHIPS}">${list.join('')}</Relationships>`);
  }

  /** Adds relationships to a part that has some, and takes those with the given ids away; all others stay as they are written. */
  changeLinks(source: string, added: readonly NewLink[], removed: ReadonlySet<string>): void {
    const path = relationshipsPath(source);
    const part = this.book.parts.xml(path);
    if (!part) {
      this.writeLinks(source, added);
      return;
    }
    const editor = new XmlEditor(part);
    for (const link of childrenOf(part.root, 'Relationship')) {
      if (removed.has(attributeOf(link, 'Id') ?? '')) editor.remove(link);
    }
    for (const link of added) editor.append(part.root, this.linkXml(source, link));
    const text = editor.toString();
    if (text !== part.source) this.write(path, text);
  }

  /** One `Relationship` element. */
  private linkXml(source: string, { id, kind, target }: NewLink): string {
    const type = `${this.dialect.links}/${kind}`;
    return `<Relationship Id="${id}" Type="${type}" Target="${encodeXml(relativeTarget(source, target))}"/>`;
  }

  /** Removes a part and its relationships. */
  remove(path: string): void {
    for (const gone of [path, relationshipsPath(path)]) {
      if (this.has(gone)) this.change(gone, null);
    }
    this.types.delete(path);
  }

  private contentTypes(): string | null {
    const part = this.book.parts.xml(TYPES);
    if (!part) return null;
    const editor = new XmlEditor(part);
    const listed = new Set<string>();
    for (const override of childrenOf(part.root, 'Override')) {
      const path = (attributeOf(override, 'PartName') ?? '').toLowerCase();
      if (this.changes.get(path)?.content === null) editor.remove(override);
      else listed.add(path);
    }
    for (const [path, type] of this.types) {
      if (!listed.has(path.toLowerCase())) editor.append(part.root, `<Override PartName="${encodeXml(path)}" ContentType="${type}"/>`);
    }
    const text = editor.toString();
    return text === part.source ? null : text;
  }

  /** The package with all that was drafted. */
  finish(): OpcPackage {
    const types = this.contentTypes();
    if (types !== null) this.change(TYPES, encodePart(types));
    return this.book.parts.with(new Map([...this.changes.values()].map(({ path, content }) => [path, content])));
  }

  private change(path: string, content: Uint8Array | null): void {
    this.changes.set(path.toLowerCase(), { path, content });
  }
}
