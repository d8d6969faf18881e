import { HostCollection, HostObject, ITEMS } from '../rpc/host-object';
import type { Area } from '../../../sheet/cell-address';
import { itemNotFound } from '../rpc/api-error';
import { fullAddress } from '../model/address';
import type { SheetData } from '../model/workbook-data';
import type { Book } from './book';
import { clearCells } from './range-clear';
import { RangeFormat } from './range-format';
import { Range } from './range';

export class RangeCollection extends HostCollection {
  constructor(private readonly ranges: readonly Range[]) {
    super();
  }
  get [ITEMS](): readonly Range[] {
    return this.ranges;
  }
  getCount(): number {
    return this.ranges.length;
  }
  getItemAt(index: number): Range {
    const range = this.ranges[index];
    if (!range) throw itemNotFound(`area ${String(index)}`);
    return range;
  }
}

/** Areas of one sheet that are spoken of together. */
export class RangeAreas extends HostObject {
  constructor(
    readonly book: Book,
    readonly sheet: SheetData,
    readonly list: readonly Area[],
  ) {
    super();
  }
  get address(): string {
    return this.list
      .map((area) => fullAddress(this.sheet.name, area))
      .join(',')
      .slice(0, 8192);
  }
  get areaCount(): number {
    return this.list.length;
  }
  get cellCount(): number {
    return this.list.reduce((sum, area) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0);
  }
  get areas(): RangeCollection {
    return new RangeCollection(this.list.map((area) => new Range(this.book, this.sheet, area)));
  }
  get format(): RangeFormat {
    return new RangeFormat({ sheet: this.sheet, areas: this.list });
  }
  clear(applyTo: string | null): void {
    for (const area of this.list) clearCells(this.sheet, area, applyTo ?? 'All');
  }
}
