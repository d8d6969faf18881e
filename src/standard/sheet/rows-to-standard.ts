import type { ConversionRow } from '../conversion';
import type { Holiday } from '../period';
import type { Rule, Standard, TermDefinition } from '../rule';
import { brokenConversion, readConversion } from './conversion-rows';
import { readRule } from './read-rule';
import type { Settings } from './setting-rows';
import { calendarOf, OWN_STANDARD, readHoliday, readSetting, readTerm, settingOf } from './setting-rows';
import type { TableId } from './sheet-column';
import type { BrokenCell, FoundRow, ReadRow } from './sheet-row';
import { breakRow, cellTextOf, readingRow } from './sheet-row';

/** A standard as it was read: the rows that make sense, and the cells that disabled the others. */
export interface ReadStandard {
  readonly standard: Standard;
  readonly broken: readonly BrokenCell[];
  /** Where each rule stands, so that it can be shown and changed. */
  readonly places: ReadonlyMap<string, FoundRow>;
}

class Reading {
  readonly broken: BrokenCell[] = [];
  readonly places = new Map<string, FoundRow>();

  constructor(private readonly rows: readonly FoundRow[]) {}

  of(table: TableId): readonly FoundRow[] {
    return this.rows.filter((row) => row.table === table && [...row.cells.keys()].some((column) => cellTextOf(row, column) !== ''));
  }

  take<T>(read: ReadRow<T>): readonly T[] {
    if (read.kind === 'read') return [read.value];
    this.broken.push(read.broken);
    return [];
  }
}

/** Ids of rules that state none: 行5, by their place among the rules. */
function idOf(row: FoundRow, index: number, taken: ReadonlySet<string>): string {
  const stated = cellTextOf(row, 'id');
  if (stated !== '') return stated;
  let number = index + 1;
  while (taken.has(`R${String(number)}`)) number++;
  return `R${String(number)}`;
}

function readRules(reading: Reading): readonly Rule[] {
  const rows = reading.of('rules');
  const stated = new Set(rows.map((row) => cellTextOf(row, 'id')));
  return rows.flatMap((row, i) => {
    const id = idOf(row, i, stated);
    const isTwice = reading.places.has(id);
    if (!isTwice) reading.places.set(id, row);
    return reading.take(readingRow(id, () => (isTwice ? breakRow(row, 'id', 'twice') : readRule(row, id))));
  });
}

function readConversions(reading: Reading): readonly ConversionRow[] {
  const found: ConversionRow[] = [];
  for (const row of reading.of('conversions')) {
    const before = found.at(-1) ?? null;
    const stub = brokenConversion(row, before);
    const name = cellTextOf(row, 'item') || cellTextOf(row, 'name') || (stub?.item ?? '');
    const read = reading.take(readingRow(name, () => readConversion(row, before)));
    found.push(...(read.length > 0 ? read : stub ? [stub] : []));
  }
  return found;
}

function readTerms(reading: Reading): readonly TermDefinition[] {
  const seen = new Set<string>();
  return reading.of('terms').flatMap((row) => {
    const word = cellTextOf(row, 'term');
    const isTwice = seen.has(word);
    seen.add(word);
    return reading.take(readingRow(word, () => (isTwice ? breakRow(row, 'term', 'twice') : readTerm(row))));
  });
}

function readSettings(reading: Reading): Settings {
  const settings = reading
    .of('settings')
    .flatMap((row) => reading.take(readingRow(cellTextOf(row, 'setting'), () => readSetting(row, { setting: 'setting', value: 'value' }))));
  const inCalendar = reading
    .of('calendar')
    .filter((row) => settingOf(cellTextOf(row, 'name')) !== null)
    .flatMap((row) => reading.take(readingRow(cellTextOf(row, 'name'), () => readSetting(row, { setting: 'name', value: 'first' }))));
  return Object.assign({}, ...settings, ...inCalendar) as Settings;
}

function readHolidays(reading: Reading): readonly Holiday[] {
  return reading
    .of('calendar')
    .filter((row) => settingOf(cellTextOf(row, 'name')) === null)
    .flatMap((row) => reading.take(readingRow(cellTextOf(row, 'name'), () => readHoliday(row))));
}

function textSetting(value: string | number | undefined, usual: string): string {
  return value === undefined ? usual : String(value);
}

/** The standard that rows of its tables say. A cell that makes no sense disables its own row and no other. */
export function rowsToStandard(rows: readonly FoundRow[]): ReadStandard {
  const reading = new Reading(rows);
  const rules = readRules(reading);
  const conversions = readConversions(reading);
  const terms = readTerms(reading);
  const holidays = readHolidays(reading);
  const settings = readSettings(reading);
  const calendar = calendarOf(settings, holidays);
  const standard: Standard = {
    id: textSetting(settings.id, OWN_STANDARD.id),
    name: textSetting(settings.title, OWN_STANDARD.name),
    version: textSetting(settings.version, OWN_STANDARD.version),
    rules,
    ...(terms.length === 0 ? {} : { terms }),
    ...(conversions.length === 0 ? {} : { conversions }),
    ...(calendar ? { calendar } : {}),
  };
  return { standard, broken: reading.broken, places: reading.places };
}
