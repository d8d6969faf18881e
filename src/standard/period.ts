/** 统计周期: the stretch of time whose records a rule looks at. */
export const PERIODS = ['semester', 'school-year', 'calendar-year', 'cycle', 'vacation', 'ever'] as const;
export type Period = (typeof PERIODS)[number];

/** 逐期: within its period a rule may have to hold in every one of these. */
export const STEPS = ['workday', 'week', 'two-weeks', 'month', 'semester', 'school-year', 'calendar-year'] as const;
export type Step = (typeof STEPS)[number];

/** 假期: days on which nothing is due, both included, `2024-10-01`. */
export interface Holiday {
  readonly name: string;
  readonly first: string;
  readonly last: string;
}

/** 校历: what the school's own calendar says of the periods. */
export interface SchoolCalendar {
  readonly holidays: readonly Holiday[];
  /** A month with fewer school days than this asks for nothing. */
  readonly schoolDaysOfMonth: number;
  /** First calendar year and length of the multi-year cycle (十四五 2021, 5); null where there is none. */
  readonly cycle: { readonly firstYear: number; readonly years: number } | null;
}
