import { invalidArgument } from '../rpc/api-error';
import { HostObject } from '../rpc/host-object';
import type { Area } from '../../../sheet/cell-address';
import { overlaps } from '../../../sheet/cell-address';
import { isWithin } from '../model/sheet-grid';
import type { SheetData } from '../model/workbook-data';
import { checkWritable } from './book';

export class DataValidation extends HostObject {
  constructor(
    private readonly sheet: SheetData,
    private readonly area: Area,
  ) {
    super();
  }
  private static find(sheet: SheetData, area: Area) {
    const near = sheet.validations.filter((one) => one.areas.some((part) => overlaps(part, area)));
    const all = near.find((one) => one.areas.some((part) => isWithin(area, part)));
    return { near, all };
  }
  /** `None`, one kind, or null where cells differ. */
  get type(): string | null {
    const { near, all } = DataValidation.find(this.sheet, this.area);
    if (all) return 'List';
    return near.length === 0 ? 'None' : null;
  }
  get rule(): unknown {
    const { near, all } = DataValidation.find(this.sheet, this.area);
    return all ? all.rule : near.length === 0 ? {} : null;
  }
  set rule(rule: { readonly list?: { readonly source?: unknown } }) {
    checkWritable(this.sheet);
    const source = rule.list?.source;
    if (typeof source !== 'string') throw invalidArgument('Excel host: only lists of texts are implemented');
    if (source.length > 255) throw invalidArgument('A list in a validation has at most 255 characters');
    this.clear();
    this.sheet.validations.push({ areas: [this.area], rule });
  }
  clear(): void {
    checkWritable(this.sheet);
    this.sheet.validations = this.sheet.validations.filter((one) => !one.areas.some((part) => overlaps(part, this.area)));
  }
}
