import type { RecordFields, RecordKind } from '../../record/fields';
import type { RuleId } from '../../standard/rule';

/** What a cell of an example holds that is no value: nothing, or something that nobody can read. */
export const BLANK = null;
export interface Unreadable {
  readonly written: string;
}

/** A cell that nobody can read, with what is written in it. */
export function unreadable(written = '若干'): Unreadable {
  return { written };
}

type Cell<T> = T | typeof BLANK | Unreadable;

/** A row: its fields (level, genre … by their ids); columns that no record kind names stand in `evidence` under their heading. */
export type ExampleRow<K extends RecordKind = RecordKind> = {
  readonly [F in Exclude<keyof RecordFields[K], 'evidence'>]?: Cell<NonNullable<RecordFields[K][F]>>;
} & { readonly evidence?: Readonly<Record<string, Cell<string | number | boolean>>> };

/** A table of one kind of record, as if it had been read. */
export interface ExampleTable {
  readonly kind: RecordKind;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

export function table<K extends RecordKind>(kind: K, ...rows: readonly ExampleRow<K>[]): ExampleTable {
  return { kind, rows };
}

/** 例: a small ledger of 2024-2025-1, and whose finding is looked at: a teacher's or group's name; absent is 林一, 语文组 or the school. */
export interface ExampleCase {
  readonly tables: readonly ExampleTable[];
  readonly of?: string;
}

/** A case of these tables. Without a roster among them there are 林一 (语文组) and 林二 (数学组). */
export function ledger(...tables: readonly ExampleTable[]): ExampleCase {
  return { tables };
}

/** The case, with the finding of somebody else looked at. */
export function of(name: string, example: ExampleCase): ExampleCase {
  return { ...example, of: name };
}

type Cases = ExampleCase | readonly ExampleCase[];

/** What a rule says in a few ledgers, written from its text. Where it can never be undetermined, a few words say why. */
export interface RuleExample {
  readonly met: Cases;
  readonly unmet: Cases;
  readonly undetermined: Cases | string;
  /** Other rules of the preset that it is made of, where it combines them. */
  readonly beside?: readonly RuleId[];
}

export type RuleExamples = Readonly<Record<RuleId, RuleExample>>;

/** The examples of one preset, by rule. */
export interface PresetExamples {
  /** The id of the preset. */
  readonly preset: string;
  readonly rules: RuleExamples;
}

/** Mondays of the weeks of 2024-2025-1 that hold a school day: 第1周 to 第20周. */
export const MONDAYS: readonly string[] = Array.from({ length: 20 }, (_, week) => dayAfter('2024-09-02', week * 7));

/** The months of 2024-2025-1. */
export const MONTHS = ['2024-09', '2024-10', '2024-11', '2024-12', '2025-01'] as const;

/** The day so many days after an ISO date. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The list without one of its members. */
export function without<T>(list: readonly T[], left: T): readonly T[] {
  return list.filter((each) => each !== left);
}

export function casesOf(cases: Cases): readonly ExampleCase[] {
  return Array.isArray(cases) ? (cases as readonly ExampleCase[]) : [cases as ExampleCase];
}
