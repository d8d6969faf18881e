/** 星期: how a weekday is written beside a date; it adds nothing to it. */
export const WEEKDAY = /\(?(?:星期|礼拜|周)[一二三四五六日天末1-7]\)?|\([一二三四五六日]\)/g;

/** Parts of the day, and other words behind a date that say when within it. */
export const DAY_PARTS = /(?:凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|全天|早|晚)(?:放学后|课后)?/g;

/** 节次 beside a date: 第3节, 3-4节课. */
export const LESSON_PERIOD = /第?[\d一二三四五六七八九十]+(?:[-、~至—][\d一二三四五六七八九十]+)?节课?/g;

/** A time of day or a span of two: 14:30, 14:30-15:10, 2点半, 15时30分. */
export const TIME =
  /\d{1,2}(?::\d{2}(?::\d{2}(?:\.\d+)?)?|点(?:\d{1,2}分?|半|整)?|时(?:\d{1,2}分)?)(?:(?:[-—–~至到]+)\d{1,2}(?::\d{2}|点半?|时)(?:\d{1,2}分?)?)?z?/g;
