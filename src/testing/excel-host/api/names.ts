import { invalidArgument, itemNotFound } from '../rpc/api-error';
import { HostCollection, HostObject, IDENTITY, ITEMS } from '../rpc/host-object';
import { fullAddress } from '../model/address';
import { checkDefinedName } from '../model/sheet-name';
import type { NameData, SheetData } from '../model/workbook-data';
import { giveId } from '../model/workbook-data';
import type { Book, RangeArgument } from './book';

/** Names stand in the workbook or in one sheet. */
interface Owner {
  readonly book: Book;
  readonly sheet: SheetData | null;
}

function namesOf({ book, sheet }: Owner): NameData[] {
  return sheet ? sheet.names : book.data.names;
}

function constant(formula: string): string | null {
  const match = /^="((?:[^"]|"")*)"$/s.exec(formula);
  return match?.[1] === undefined ? null : match[1].replaceAll('""', '"');
}

function checkNameFormula(formula: unknown): string {
  if (typeof formula !== 'string' || !formula.startsWith('=')) throw invalidArgument('The formula of a name begins with =');
  for (const text of formula.matchAll(/"(?:[^"]|"")*"/g)) {
    if (text[0].length - 2 > 255) throw invalidArgument('A text in a formula has at most 255 characters');
  }
  return formula;
}

export class NamedItem extends HostObject {
  constructor(
    private readonly owner: Owner,
    private readonly data: NameData,
  ) {
    super();
  }
  override get [IDENTITY]() {
    return { _Id: this.data.id };
  }
  get name(): string {
    return this.data.name;
  }
  get formula(): string {
    return this.data.formula;
  }
  set formula(formula: string) {
    this.data.formula = checkNameFormula(formula);
  }
  get value(): string {
    return constant(this.data.formula) ?? this.data.formula;
  }
  get type(): string {
    return constant(this.data.formula) === null ? 'Range' : 'String';
  }
  get comment(): string {
    return this.data.comment;
  }
  set comment(comment: string) {
    this.data.comment = comment;
  }
  get scope(): string {
    return this.owner.sheet ? 'Worksheet' : 'Workbook';
  }
  get visible(): boolean {
    return this.data.visible;
  }
  set visible(isVisible: boolean) {
    this.data.visible = isVisible;
  }
  delete(): void {
    const names = namesOf(this.owner);
    names.splice(names.indexOf(this.data), 1);
  }
}

export class NamedItemCollection extends HostCollection {
  constructor(private readonly owner: Owner) {
    super();
  }
  get [ITEMS](): readonly NamedItem[] {
    return namesOf(this.owner).map((data) => new NamedItem(this.owner, data));
  }
  getCount(): number {
    return namesOf(this.owner).length;
  }
  getItem(key: string): NamedItem {
    const item = this.getItemOrNullObject(key);
    if (!item) throw itemNotFound(`name ${key}`);
    return item;
  }
  getItemOrNullObject(key: string): NamedItem | null {
    const data = namesOf(this.owner).find((one) => one.id === key || one.name.toLowerCase() === key.toLowerCase());
    return data ? new NamedItem(this.owner, data) : null;
  }
  add(name: string, reference: string | (RangeArgument & HostObject), comment: string | null): NamedItem {
    const { book, sheet } = this.owner;
    const own = namesOf(this.owner).map((one) => one.name);
    const taken = sheet ? own : [...own, ...book.tables().map(({ table }) => table.name)];
    const formula = typeof reference === 'string' ? reference : `=${fullAddress(reference.sheet.name, reference.area)}`;
    const data: NameData = {
      id: giveId(book.data),
      name: checkDefinedName(name, taken),
      formula: checkNameFormula(formula),
      comment: comment ?? '',
      visible: true,
    };
    namesOf(this.owner).push(data);
    return new NamedItem(this.owner, data);
  }
}
