import { decodeXml } from './xml-text';

export interface XmlAttribute {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  readonly namespace: string;
  readonly value: string;
  /** Offsets of the attribute in the source, from its name to behind its closing quote. */
  readonly start: number;
  readonly end: number;
}

/** An element with the places where it stands in the source, so that an edit can leave all around it untouched. */
export interface XmlElement {
  readonly name: string;
  readonly local: string;
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: XmlElement[];
  /** Prefixes in scope with their namespaces; '' is the default. */
  readonly scope: ReadonlyMap<string, string>;
  readonly start: number;
  /** Behind the start tag. */
  readonly contentStart: number;
  /** At the end tag; equals `contentStart` where the element is empty. */
  contentEnd: number;
  end: number;
  readonly isSelfClosing: boolean;
}

/** The XML of a part cannot be read. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

/** Far deeper than any part is; a bound, so that walking the tree cannot exhaust the stack. */
const MAX_DEPTH = 256;

const TAG = /<(?:(\?)|!--|!\[CDATA\[|(!)|(\/?)([^\s/>=<"'&]+))/g;
const ATTRIBUTE = /\s+([^\s=/>"'<]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;

interface RawAttribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function readAttributes(source: string, from: number): { readonly raw: readonly RawAttribute[]; readonly end: number } {
  const raw: RawAttribute[] = [];
  let end = from;
  for (let match = matchAt(ATTRIBUTE, source, end); match; match = matchAt(ATTRIBUTE, source, end)) {
    end = ATTRIBUTE.lastIndex;
    const name = match[1] ?? '';
    raw.push({ name, value: decodeXml(match[2] ?? match[3] ?? ''), start: end - match[0].trimStart().length, end });
  }
  return { raw, end };
}

function scopeOf(raw: readonly RawAttribute[], outer: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const declared = raw.filter(({ name }) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (declared.length === 0) return outer;
  return new Map([...outer, ...declared.map(({ name, value }) => [name.slice(6), value] as const)]);
}

/** Splits a written name and looks its prefix up; attributes without a prefix have no namespace. */
function resolve(name: string, scope: ReadonlyMap<string, string>, isAttribute: boolean): { local: string; namespace: string } {
  const colon = name.indexOf(':');
  if (colon < 0) return { local: name, namespace: isAttribute ? '' : (scope.get('') ?? '') };
  return { local: name.slice(colon + 1), namespace: scope.get(name.slice(0, colon)) ?? '' };
}

function skipTo(source: string, end: string, from: number): number {
  const at = source.indexOf(end, from);
  if (at < 0) throw new XmlError(`no ${end}`);
  return at + end.length;
}

function startElement(source: string, match: RegExpExecArray, outer: ReadonlyMap<string, string>): XmlElement {
  const name = match[4] ?? '';
  const { raw, end } = readAttributes(source, TAG.lastIndex);
  const close = matchAt(TAG_END, source, end);
  if (!close) throw new XmlError(`tag ${name} is broken`);
  const scope = scopeOf(raw, outer);
  const contentStart = TAG_END.lastIndex;
  return {
    name,
    ...resolve(name, scope, false),
    attributes: raw.map((attribute) => ({ ...attribute, ...resolve(attribute.name, scope, true) })),
    children: [],
    scope,
    start: match.index,
    contentStart,
    contentEnd: contentStart,
    end: contentStart,
    isSelfClosing: close[1] === '/',
  };
}

/** Behind a comment, a processing instruction or a CDATA section; a document type is refused (OPC forbids it, and with it all entities). */
function skipOther(source: string, match: RegExpExecArray): number {
  if (match[2]) throw new XmlError('document type');
  if (match[1]) return skipTo(source, '?>', match.index);
  return match[0] === '<!--' ? skipTo(source, '-->', match.index) : skipTo(source, ']]>', match.index);
}

/** Elements that are open, and the root once it was met. */
interface Reading {
  readonly open: XmlElement[];
  root: XmlElement | null;
}

function begin(reading: Reading, element: XmlElement): number {
  const parent = reading.open.at(-1);
  if (parent) parent.children.push(element);
  else if (reading.root) throw new XmlError('two root elements');
  else reading.root = element;
  if (!element.isSelfClosing) reading.open.push(element);
  if (reading.open.length > MAX_DEPTH) throw new XmlError('nested too deeply');
  return element.contentStart;
}

function finish(reading: Reading, source: string, match: RegExpExecArray): number {
  const element = reading.open.pop();
  if (!element || element.name !== match[4]) throw new XmlError(`</${match[4] ?? ''}> closes nothing`);
  element.contentEnd = match.index;
  element.end = skipTo(source, '>', match.index);
  return element.end;
}

/**
 * Parses a part's XML into its elements with namespaces and source offsets. Text is not kept: `textContent` reads it from the source.
 * Throws `XmlError` where tags do not match.
 */
export function parseXml(source: string): XmlElement {
  const reading: Reading = { open: [], root: null };
  let at = 0;
  for (let match = matchAt(TAG, source, at); match; match = matchAt(TAG, source, at)) {
    if (!match[4]) at = skipOther(source, match);
    else if (match[3]) at = finish(reading, source, match);
    else at = begin(reading, startElement(source, match, reading.open.at(-1)?.scope ?? new Map()));
  }
  if (!reading.root || reading.open.length > 0) throw new XmlError('the document ends too early');
  return reading.root;
}
