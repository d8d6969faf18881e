import { invalidArgument, itemNotFound } from '../rpc/api-error';
import { HostCollection, HostObject, IDENTITY, ITEMS } from '../rpc/host-object';
import type { Area } from '../../../sheet/cell-address';
import { overlaps } from '../../../sheet/cell-address';
import { fullAddress } from '../model/address';
import type { ConditionalFormatData, SheetData } from '../model/workbook-data';
import { giveId } from '../model/workbook-data';
import type { Book } from './book';
import { checkWritable } from './book';
import type { Place } from './settings';
import { below, settings } from './settings';

export class ConditionalRangeFont extends settings({ color: '', bold: false, italic: false, strikethrough: false }) {}
export class ConditionalRangeFill extends settings({ color: '' }) {}
export class ConditionalRangeFormat extends settings({}) {
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(below(this.place, 'font'));
  }
  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(below(this.place, 'fill'));
  }
}

export class TextConditionalFormat extends settings({ rule: null }) {
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(below(this.place, 'format'));
  }
}

export class ConditionalFormatRule extends settings({ formula: '' }) {}
export class CustomConditionalFormat extends settings({}) {
  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(below(this.place, 'rule'));
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(below(this.place, 'format'));
  }
}

export class ConditionalDataBarPositiveFormat extends settings({ fillColor: '#638EC6', borderColor: '', gradientFill: true }) {}
export class DataBarConditionalFormat extends settings({ showDataBarOnly: false, lowerBoundRule: null, upperBoundRule: null }) {
  get positiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(below(this.place, 'positiveFormat'));
  }
}

export class ColorScaleConditionalFormat extends settings({ criteria: null }) {}

const KINDS = { ContainsText: 'textComparison', Custom: 'custom', DataBar: 'dataBar', ColorScale: 'colorScale' } as const;

export class ConditionalFormat extends HostObject {
  constructor(
    readonly book: Book,
    readonly sheet: SheetData,
    readonly data: ConditionalFormatData,
  ) {
    super();
  }
  override get [IDENTITY]() {
    return { Id: this.data.id };
  }
  private static place(format: ConditionalFormat, kind: keyof typeof KINDS): Place {
    if (format.data.type !== kind) throw invalidArgument(`A conditional format of type ${format.data.type} has no ${KINDS[kind]}`);
    return { store: format.data.settings, path: KINDS[kind], guard: () => checkWritable(format.sheet) };
  }
  get id(): string {
    return this.data.id;
  }
  get type(): string {
    return this.data.type;
  }
  get priority(): number {
    return this.sheet.conditionalFormats.indexOf(this.data);
  }
  get stopIfTrue(): boolean {
    return (this.data.settings.get('stopIfTrue') as boolean | undefined) ?? false;
  }
  set stopIfTrue(value: boolean) {
    checkWritable(this.sheet);
    this.data.settings.set('stopIfTrue', value);
  }
  get textComparison(): TextConditionalFormat {
    return new TextConditionalFormat(ConditionalFormat.place(this, 'ContainsText'));
  }
  get textComparisonOrNullObject(): TextConditionalFormat | null {
    return this.data.type === 'ContainsText' ? new TextConditionalFormat(ConditionalFormat.place(this, 'ContainsText')) : null;
  }
  get custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(ConditionalFormat.place(this, 'Custom'));
  }
  get customOrNullObject(): CustomConditionalFormat | null {
    return this.data.type === 'Custom' ? new CustomConditionalFormat(ConditionalFormat.place(this, 'Custom')) : null;
  }
  get dataBar(): DataBarConditionalFormat {
    return new DataBarConditionalFormat(ConditionalFormat.place(this, 'DataBar'));
  }
  get dataBarOrNullObject(): DataBarConditionalFormat | null {
    return this.data.type === 'DataBar' ? new DataBarConditionalFormat(ConditionalFormat.place(this, 'DataBar')) : null;
  }
  get colorScale(): ColorScaleConditionalFormat {
    return new ColorScaleConditionalFormat(ConditionalFormat.place(this, 'ColorScale'));
  }
  get colorScaleOrNullObject(): ColorScaleConditionalFormat | null {
    return this.data.type === 'ColorScale' ? new ColorScaleConditionalFormat(ConditionalFormat.place(this, 'ColorScale')) : null;
  }
  getRange(): HostObject {
    const [area] = this.data.areas;
    if (!area || this.data.areas.length > 1) throw invalidArgument('The conditional format has more than one range');
    return this.book.make.range(this.book, this.sheet, area);
  }
  delete(): void {
    checkWritable(this.sheet);
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((one) => one !== this.data);
  }
}

export class ConditionalFormatCollection extends HostCollection {
  constructor(
    readonly book: Book,
    readonly sheet: SheetData,
    readonly area: Area,
  ) {
    super();
  }
  get [ITEMS](): readonly ConditionalFormat[] {
    const here = this.sheet.conditionalFormats.filter((one) => one.areas.some((part) => overlaps(part, this.area)));
    return here.map((one) => new ConditionalFormat(this.book, this.sheet, one));
  }
  getCount(): number {
    return this[ITEMS].length;
  }
  getItemAt(index: number): ConditionalFormat {
    const format = this[ITEMS][index];
    if (!format) throw itemNotFound(`conditional format ${String(index)}`);
    return format;
  }
  getItem(id: string): ConditionalFormat {
    const format = this[ITEMS].find((one) => one.data.id === id);
    if (!format) throw itemNotFound(`conditional format ${id} of ${fullAddress(this.sheet.name, this.area)}`);
    return format;
  }
  /** A new conditional format comes first. */
  add(type: string): ConditionalFormat {
    checkWritable(this.sheet);
    if (!(type in KINDS)) throw invalidArgument(`Excel host: conditional format ${type} is not implemented`);
    const data: ConditionalFormatData = { id: giveId(this.book.data), type, areas: [this.area], settings: new Map() };
    this.sheet.conditionalFormats.unshift(data);
    return new ConditionalFormat(this.book, this.sheet, data);
  }
  clearAll(): void {
    checkWritable(this.sheet);
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((one) => !one.areas.some((part) => overlaps(part, this.area)));
  }
}
