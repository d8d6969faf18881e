import type { XmlElement } from './xml-document';
import type { XmlPart } from './opc-package';
import { XmlEditor, withPrefix } from './xml-editor';
import { allElements, attributeOf, childrenOf } from './xml-query';

/** Children of `styleSheet` in the order that the schema asks for (ECMA-376 part 1, 18.8.39). */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];

/** What stands first in a list that a file lacks: cells without a style speak of it. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellStyles: ['<cellStyle name="Normal" xfId="0" builtinId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
};

export type StyleList = 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** Lists that no styles part may lack. */
const NEEDED = ['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles'] as const;

/** One list of the styles part while it grows. What it held keeps its index. */
class GrowingList {
  private readonly indexes = new Map<string, number>();
  readonly added: string[] = [];
  private count: number;

  constructor(
    readonly element: XmlElement | null,
    present: readonly string[],
    first: readonly string[],
  ) {
    this.count = present.length;
    for (const [i, source] of present.entries()) if (!this.indexes.has(source)) this.indexes.set(source, i);
    if (present.length === 0) for (const xml of first) this.add(xml, xml);
  }

  get size(): number {
    return this.count;
  }

  /** Index of the item, which is added where no item has the same source. */
  add(xml: string, source: string): number {
    const known = this.indexes.get(source);
    if (known !== undefined) return known;
    this.indexes.set(source, this.count);
    this.added.push(xml);
    return this.count++;
  }
}

/** The styles part of a workbook: items are only added, and an item that stands there already is used again. */
export class StyleSheet {
  private readonly editor: XmlEditor;
  private readonly lists = new Map<string, GrowingList>();
  private readonly formats: Map<string, number>;
  private readonly newFormats: string[] = [];
  private nextFormat: number;
  private readonly prefix: string;

  constructor(private readonly part: XmlPart) {
    this.editor = new XmlEditor(part);
    this.prefix = part.root.name.slice(0, part.root.name.length - part.root.local.length);
    const numFmts = [...allElements(part.root)].filter(({ local }) => local === 'numFmt');
    this.formats = new Map(numFmts.map((format) => [attributeOf(format, 'formatCode') ?? '', Number(attributeOf(format, 'numFmtId'))]));
    this.nextFormat = Math.max(163, ...this.formats.values()) + 1;
    for (const name of NEEDED) this.list(name);
  }

  private list(name: StyleList | 'cellStyleXfs' | 'cellStyles'): GrowingList {
    const known = this.lists.get(name);
    if (known) return known;
    const element = childrenOf(this.part.root, name)[0] ?? null;
    const present = (element?.children ?? []).map((child) => this.editor.source(child));
    const list = new GrowingList(element, present, FIRST[name] ?? []);
    this.lists.set(name, list);
    return list;
  }

  /** Index of an item, given without prefixes. */
  add(list: StyleList, xml: string): number {
    return this.list(list).add(xml, withPrefix(xml, this.prefix));
  }

  /** Id of a number format that is not built in. */
  numberFormat(code: string, encoded: string): number {
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = this.nextFormat++;
    this.formats.set(code, id);
    this.newFormats.push(`<numFmt numFmtId="${String(id)}" formatCode="${encoded}"/>`);
    return id;
  }

  private extend(name: string, element: XmlElement | null, size: number, added: readonly string[]): void {
    if (added.length === 0) return;
    if (element) {
      this.editor.append(element, added.join(''));
      this.editor.setAttribute(element, 'count', String(size));
      return;
    }
    const before = ORDER.slice(0, ORDER.indexOf(name));
    const sibling = this.part.root.children.filter(({ local }) => before.includes(local)).at(-1) ?? null;
    const xml = `<${name} count="${String(size)}">${added.join('')}</${name}>`;
    if (this.part.root.isSelfClosing) this.editor.append(this.part.root, xml);
    else this.editor.insertAfter(sibling, xml);
  }

  /** The part's new text. */
  toString(): string {
    const numFmts = childrenOf(this.part.root, 'numFmts')[0] ?? null;
    this.extend('numFmts', numFmts, (numFmts?.children.length ?? 0) + this.newFormats.length, this.newFormats);
    for (const name of ORDER) {
      const list = this.lists.get(name);
      if (list) this.extend(name, list.element, list.size, list.added);
    }
    return this.editor.toString();
  }
}
