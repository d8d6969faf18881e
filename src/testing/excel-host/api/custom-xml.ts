import { invalidArgument, itemNotFound } from '../rpc/api-error';
import { HostCollection, HostObject, IDENTITY, ITEMS } from '../rpc/host-object';
import type { PartData } from '../model/workbook-data';
import { giveId } from '../model/workbook-data';
import type { Book } from './book';

/** The namespace of an XML text's root element. */
function namespaceOf(xml: string): string {
  const root = /<(?![?!])([\w.-]+:)?[\w.-]+([^>]*)>/.exec(xml);
  if (!root) throw invalidArgument('The text is no XML');
  const prefix = root[1] ? `xmlns:${root[1].slice(0, -1)}` : 'xmlns';
  return new RegExp(`\\s${prefix}="([^"]*)"`).exec(root[2] ?? '')?.[1] ?? '';
}

export class CustomXmlPart extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly data: PartData,
  ) {
    super();
  }
  override get [IDENTITY]() {
    return { Id: this.data.id };
  }
  get id(): string {
    return this.data.id;
  }
  get namespaceUri(): string {
    return namespaceOf(this.data.xml);
  }
  getXml(): string {
    return this.data.xml;
  }
  setXml(xml: string): void {
    namespaceOf(xml);
    this.data.xml = xml;
  }
  delete(): void {
    this.book.data.parts = this.book.data.parts.filter((one) => one !== this.data);
  }
}

export class CustomXmlPartScopedCollection extends HostCollection {
  constructor(
    private readonly book: Book,
    private readonly namespace: string,
  ) {
    super();
  }
  get [ITEMS](): readonly CustomXmlPart[] {
    const parts = this.book.data.parts.filter((part) => namespaceOf(part.xml) === this.namespace);
    return parts.map((part) => new CustomXmlPart(this.book, part));
  }
  getCount(): number {
    return this[ITEMS].length;
  }
  getItem(id: string): CustomXmlPart {
    const part = this[ITEMS].find((one) => one.id === id);
    if (!part) throw itemNotFound(`custom XML part ${id}`);
    return part;
  }
  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const parts = this[ITEMS];
    return parts.length === 1 ? (parts[0] ?? null) : null;
  }
}

export class CustomXmlPartCollection extends HostCollection {
  constructor(private readonly book: Book) {
    super();
  }
  get [ITEMS](): readonly CustomXmlPart[] {
    return this.book.data.parts.map((part) => new CustomXmlPart(this.book, part));
  }
  getItem(id: string): CustomXmlPart {
    const part = this.getItemOrNullObject(id);
    if (!part) throw itemNotFound(`custom XML part ${id}`);
    return part;
  }
  getItemOrNullObject(id: string): CustomXmlPart | null {
    return this[ITEMS].find((part) => part.id === id) ?? null;
  }
  getByNamespace(namespace: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.book, namespace);
  }
  add(xml: string): CustomXmlPart {
    namespaceOf(xml);
    const part: PartData = { id: giveId(this.book.data), xml };
    this.book.data.parts.push(part);
    return new CustomXmlPart(this.book, part);
  }
}
