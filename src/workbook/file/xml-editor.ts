import type { XmlPart } from './opc-package';
import type { XmlElement } from './xml-document';
import { encodeXml } from './xml-text';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The prefix with which an element's children of the same namespace are written, with its colon. */
function prefixOf(element: XmlElement): string {
  return element.name.slice(0, element.name.length - element.local.length);
}

/** XML written without prefixes, with the given prefix on every element. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

/**
 * Collects changes to a part's XML and makes its new text. All that no change touches stays character by character, so the elements
 * given must be those of the part as it was parsed.
 */
export class XmlEditor {
  private readonly edits: Edit[] = [];
  private readonly appended = new Map<XmlElement, string>();

  constructor(private readonly part: XmlPart) {}

  get root(): XmlElement {
    return this.part.root;
  }

  /** Source of an element as it was. */
  source(element: XmlElement): string {
    return this.part.source.slice(element.start, element.end);
  }

  /** Source between two offsets, an attribute's say, as it was. */
  slice(start: number, end: number): string {
    return this.part.source.slice(start, end);
  }

  /** Writes source as it stands as the last child. */
  appendSource(parent: XmlElement, source: string): void {
    this.appended.set(parent, (this.appended.get(parent) ?? '') + source);
  }

  /** Writes `xml` (without prefixes) as the last child. */
  append(parent: XmlElement, xml: string): void {
    this.appended.set(parent, (this.appended.get(parent) ?? '') + withPrefix(xml, prefixOf(parent)));
  }

  /** Writes `xml` (without prefixes) behind a child of the root, or as the root's first child. */
  insertAfter(sibling: XmlElement | null, xml: string): void {
    const at = sibling?.end ?? this.root.contentStart;
    this.edits.push({ start: at, end: at, text: withPrefix(xml, prefixOf(this.root)) });
  }

  remove(element: XmlElement): void {
    this.edits.push({ start: element.start, end: element.end, text: '' });
  }

  /** Puts other source in place of what stands from one child to another. */
  replaceChildren(first: XmlElement, last: XmlElement, source: string): void {
    this.edits.push({ start: first.start, end: last.end, text: source });
  }

  /** Puts other text between the element's tags. */
  setText(element: XmlElement, text: string): void {
    this.edits.push({ start: element.contentStart, end: element.contentEnd, text: encodeXml(text) });
  }

  /** Changes or adds an attribute without a namespace. */
  setAttribute(element: XmlElement, name: string, value: string): void {
    this.edits.push(attributeEdit(element, name, value));
  }

  private appendEdit(parent: XmlElement, xml: string): Edit {
    if (!parent.isSelfClosing) return { start: parent.contentEnd, end: parent.contentEnd, text: xml };
    const slash = this.part.source.lastIndexOf('/', parent.end - 1);
    return { start: slash, end: parent.end, text: `>${xml}</${parent.name}>` };
  }

  /** The new text of the part. */
  toString(): string {
    const all = [...this.edits, ...[...this.appended].map(([parent, xml]) => this.appendEdit(parent, xml))];
    const ordered = all.map((edit, i) => ({ ...edit, i })).sort((a, b) => a.start - b.start || a.end - b.end || a.i - b.i);
    let text = '';
    let at = 0;
    for (const edit of ordered) {
      text += this.part.source.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    return text + this.part.source.slice(at);
  }
}

function attributeEdit(element: XmlElement, name: string, value: string): Edit {
  const present = element.attributes.find((attribute) => attribute.name === name);
  const text = `${name}="${encodeXml(value)}"`;
  if (present) return { start: present.start, end: present.end, text };
  const at = element.start + 1 + element.name.length;
  return { start: at, end: at, text: ` ${text}` };
}

/** Source of an element with an attribute changed or added, for sources that are put together anew. */
export function sourceWithAttribute(part: XmlPart, element: XmlElement, name: string, value: string): string {
  const { start, end, text } = attributeEdit(element, name, value);
  return part.source.slice(element.start, start) + text + part.source.slice(end, element.end);
}
