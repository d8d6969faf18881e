import type { RecordFields, RecordKind } from '../../record/fields';
import type { Level } from '../../record/vocabulary';
import type { Shown } from '../formula/formula';
import { monthNumber, serialOf, weekNumber } from '../semester-calendar';
import { LEVEL_WORDS, NO, YES } from '../words';
import type { DataColumn } from './data-sheet';
import type { RecordEntry } from './record-entries';

/** Columns that several data sheets have. */

type Text<K extends RecordKind> = (fields: RecordFields[K]) => string | undefined;

export function teacherColumn<K extends RecordKind>(head = '教师'): DataColumn<RecordEntry<K>> {
  return { head, width: 10, of: ({ name }) => name || null };
}

export function groupColumn<K extends RecordKind>(head = '教研组'): DataColumn<RecordEntry<K>> {
  return { head, width: 10, of: ({ group }) => group || null };
}

/** A date as a serial number; a month alone stays text. */
export function dateColumn<K extends RecordKind>(head: string, of: Text<K>): DataColumn<RecordEntry<K>> {
  return { head, width: 11, format: 'date', of: ({ fields }) => dateValue(of(fields)) };
}

export function dateValue(date: string | undefined): Shown {
  return date === undefined ? null : (serialOf(date) ?? date);
}

/** 月份 `202409`. */
export function monthColumn<K extends RecordKind>(of: Text<K>): DataColumn<RecordEntry<K>> {
  return { head: '月份', width: 8, format: 'count', of: ({ fields }) => monthNumber(of(fields)) };
}

/** 周次: as stated, else that of the date. */
export function weekColumn<K extends RecordKind>(
  of: Text<K>,
  stated: (fields: RecordFields[K]) => number | undefined,
): DataColumn<RecordEntry<K>> {
  return {
    head: '周次',
    width: 7,
    format: 'count',
    of: ({ fields, basis }) => stated(fields) ?? weekNumber(basis.assessment.ledger.semester, of(fields)),
  };
}

export function textColumn<K extends RecordKind>(head: string, width: number, of: Text<K>): DataColumn<RecordEntry<K>> {
  return { head, width, of: ({ fields }) => of(fields) ?? null };
}

export function numberColumn<K extends RecordKind>(
  head: string,
  of: (fields: RecordFields[K]) => number | undefined,
  format: 'count' | 'hours' | 'money' = 'count',
): DataColumn<RecordEntry<K>> {
  return { head, width: format === 'count' ? 7 : 9, format, of: ({ fields }) => of(fields) ?? null };
}

/** 是 / 否; empty where the sheet does not say. */
export function yesNoColumn<K extends RecordKind>(
  head: string,
  of: (fields: RecordFields[K]) => boolean | undefined,
): DataColumn<RecordEntry<K>> {
  return {
    head,
    width: 7,
    of: ({ fields }) => {
      const value = of(fields);
      return value === undefined ? null : value ? YES : NO;
    },
  };
}

export function levelColumn<K extends RecordKind>(of: (fields: RecordFields[K]) => Level | undefined): DataColumn<RecordEntry<K>> {
  return {
    head: '级别',
    width: 8,
    of: ({ fields }) => {
      const level = of(fields);
      return level === undefined ? null : LEVEL_WORDS[level];
    },
  };
}

/** What the record counts or would count. */
export function amountColumn<K extends RecordKind>(head: string, format: 'count' | 'hours' = 'count'): DataColumn<RecordEntry<K>> {
  return { head, width: 9, format, of: ({ amount }) => amount };
}
