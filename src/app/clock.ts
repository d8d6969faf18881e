/** 时钟: the one place that time comes from; a test gives its own. */
export interface Clock {
  /** Local time as `2025-01-10T09:30`. */
  now(): string;
}

/** The machine's clock. */
export const SYSTEM_CLOCK: Clock = {
  now() {
    const time = new Date();
    const local = new Date(time.getTime() - time.getTimezoneOffset() * 60_000);
    return local.toISOString().slice(0, 16);
  },
};

/** A clock that stands still. */
export function fixedClock(time: string): Clock {
  return { now: () => time };
}
