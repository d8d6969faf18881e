import { foldTight } from '../../values/fold-text';
import { parseDate } from '../../values/parse-date';
import type { Holiday, SchoolCalendar } from '../period';
import type { Standard, TermDefinition } from '../rule';
import type { SettingId } from './other-columns';
import { SETTING_IDS, SETTING_WORDS } from './other-columns';
import { readCondition, readNumber } from './read-cells';
import type { FoundRow, PrintedRow } from './sheet-row';
import { breakRow, cellTextOf } from './sheet-row';

/** A month with fewer school days asks for nothing, where the standard says nothing else. */
export const USUAL_SCHOOL_DAYS = 10;
/** What a standard is called that states no name of its own. */
export const OWN_STANDARD = { id: 'own', name: '本校标准', version: '1' } as const;

export function printTerm({ term, meaning }: TermDefinition): PrintedRow {
  return { term, meaning };
}

export function readTerm(row: FoundRow): TermDefinition {
  const term = cellTextOf(row, 'term') || breakRow(row, 'term', 'missing');
  return { term, meaning: readCondition(row, 'meaning') || breakRow(row, 'meaning', 'missing') };
}

export function printHoliday({ name, first, last }: Holiday): PrintedRow {
  return { ...(name === '' ? {} : { name }), first, last };
}

function readDay(row: FoundRow, column: string, end: 'start' | 'end'): string | null {
  const cell = row.cells.get(column);
  const date = parseDate(cell?.value ?? null, cell?.format ?? null, null);
  if (date.kind === 'blank') return null;
  if (date.kind === 'value' && date.value.kind === 'day') return date.value.date;
  if (date.kind === 'value' && date.value.kind === 'span' && date.value[end].length > 7) return date.value[end];
  return breakRow(row, column, 'not-a-date');
}

export function readHoliday(row: FoundRow): Holiday {
  const first = readDay(row, 'first', 'start') ?? breakRow(row, 'first', 'missing');
  const last = readDay(row, 'last', 'end') ?? readDay(row, 'first', 'end') ?? first;
  if (last < first) breakRow(row, 'last', 'makes-no-sense');
  return { name: cellTextOf(row, 'name'), first, last };
}

/** What is said once, as rows 设置 and 值. */
export function printSettings({ id, name, version, calendar }: Standard): readonly PrintedRow[] {
  const values: Readonly<Record<SettingId, string | number | null>> = {
    id,
    title: name,
    version,
    schoolDaysOfMonth: calendar?.schoolDaysOfMonth ?? null,
    cycleFirstYear: calendar?.cycle?.firstYear ?? null,
    cycleYears: calendar?.cycle?.years ?? null,
  };
  return SETTING_IDS.flatMap((setting) => {
    const value = values[setting];
    return value === null ? [] : [{ setting: SETTING_WORDS[setting][0], value }];
  });
}

const BY_WORD: ReadonlyMap<string, SettingId> = new Map(
  SETTING_IDS.flatMap((id) => [id, ...SETTING_WORDS[id]].map((word) => [foldTight(word), id] as const)),
);

/** The setting that a word names. */
export function settingOf(word: string): SettingId | null {
  return BY_WORD.get(foldTight(word)) ?? null;
}

export type Settings = Partial<Record<SettingId, string | number>>;

const NUMBERS: readonly SettingId[] = ['schoolDaysOfMonth', 'cycleFirstYear', 'cycleYears'];

/** One setting from a row of 设置, or of 校历 where it stands under 名称 and 开始. */
export function readSetting(row: FoundRow, columns: { readonly setting: string; readonly value: string }): Settings {
  const word = cellTextOf(row, columns.setting);
  if (word === '') return breakRow(row, columns.setting, 'missing');
  const setting = settingOf(word) ?? breakRow(row, columns.setting, 'unknown-word');
  if (cellTextOf(row, columns.value) === '') return {};
  if (!NUMBERS.includes(setting)) return { [setting]: cellTextOf(row, columns.value) };
  return { [setting]: readNumber(row, columns.value) ?? 0 };
}

/** The school's calendar, where anything is said of it. */
export function calendarOf(settings: Settings, holidays: readonly Holiday[]): SchoolCalendar | null {
  const { schoolDaysOfMonth, cycleFirstYear, cycleYears } = settings;
  const cycle =
    typeof cycleFirstYear === 'number' && typeof cycleYears === 'number' ? { firstYear: cycleFirstYear, years: cycleYears } : null;
  if (holidays.length === 0 && schoolDaysOfMonth === undefined && cycle === null) return null;
  return { holidays, schoolDaysOfMonth: typeof schoolDaysOfMonth === 'number' ? schoolDaysOfMonth : USUAL_SCHOOL_DAYS, cycle };
}
