/** The parts of a date as one text states them; the missing ones are null. Whether the calendar has the day is not looked at here. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const FORMS: readonly { readonly pattern: RegExp; readonly order: readonly ('year' | 'month' | 'day')[] }[] = [
  { pattern: /^(\d{4}|\d{2})年(\d{1,2})月份?(\d{1,2})[日号]?$/, order: ['year', 'month', 'day'] },
  { pattern: /^(\d{4}|\d{2})([.\-/、])(\d{1,2})\2(\d{1,2})[日号]?\.?$/, order: ['year', 'month', 'day'] },
  { pattern: /^(\d{4})[.\-/年、](\d{1,2})[.\-/月、](\d{1,2})[日号]?$/, order: ['year', 'month', 'day'] },
  { pattern: /^((?:19|20)\d{2})(\d{2})(\d{2})$/, order: ['year', 'month', 'day'] },
  { pattern: /^(\d{4}|\d{2})年(\d{1,2})月份?$/, order: ['year', 'month'] },
  { pattern: /^(\d{4})[.\-/](\d{1,2})月?$/, order: ['year', 'month'] },
  { pattern: /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/, order: ['year', 'month'] },
  { pattern: /^(1[3-9]|[2-9]\d)[.\-/](\d{1,2})$/, order: ['year', 'month'] },
  { pattern: /^(\d{1,2})月份?(\d{1,2})[日号]?$/, order: ['month', 'day'] },
  { pattern: /^(\d{1,2})[.\-/、](\d{1,2})[日号]?\.?$/, order: ['month', 'day'] },
  { pattern: /^(0[1-9]|1[0-2])(\d{2})$/, order: ['month', 'day'] },
  { pattern: /^(\d{1,2})月份?$/, order: ['month'] },
  { pattern: /^(\d{1,2})[日号]$/, order: ['day'] },
];

/** `2024年9月3日`, `24.9.3`, `20240903`, `9/3`, `2024.9`, `9月`, `10日` as numbers; null where the text is no date at all. */
export function readDay(text: string): DateParts | null {
  for (const { pattern, order } of FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const numbers = match.slice(1).filter((part) => /^\d+$/.test(part));
    const at = (part: 'year' | 'month' | 'day') => {
      const index = order.indexOf(part);
      return index < 0 ? null : Number(numbers[index]);
    };
    return { year: at('year'), month: at('month'), day: at('day') };
  }
  return null;
}
