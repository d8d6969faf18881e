import type { XmlElement } from './xml-document';
import { decodeXml } from './xml-text';

/** The first child with that local name, in the namespace of its parent. */
export function childOf(parent: XmlElement, local: string): XmlElement | null {
  return parent.children.find((child) => child.local === local && child.namespace === parent.namespace) ?? null;
}

/** All children with that local name, in the namespace of their parent. */
export function childrenOf(parent: XmlElement | null, local: string): readonly XmlElement[] {
  return parent?.children.filter((child) => child.local === local && child.namespace === parent.namespace) ?? [];
}

/** The value of an attribute without a namespace, or null. */
export function attributeOf(element: XmlElement, local: string): string | null {
  return element.attributes.find((attribute) => attribute.local === local && attribute.namespace === '')?.value ?? null;
}

/** Whether an attribute of type xsd:boolean is true. */
export function isTrue(element: XmlElement | null, local: string): boolean {
  const value = element && attributeOf(element, local);
  return value === '1' || value === 'true' || value === 'on';
}

/** The text between the element's tags, where it holds text alone. */
export function textContent(source: string, element: XmlElement): string {
  const inside = source.slice(element.contentStart, element.contentEnd);
  return inside
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<[^>]*>)/)
    .map((piece) => (piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : piece.startsWith('<') ? '' : decodeXml(piece)))
    .join('');
}

/** All elements of a document, parents before their children. */
export function* allElements(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* allElements(child);
}
