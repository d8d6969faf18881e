/** 中文数字: what each numeral character is worth. 两 is two, 廿 and 卅 are twenty and thirty, 〇 and ○ nought. */
export const CHINESE_DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};

/** What each place character multiplies by. */
export const CHINESE_PLACES: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** Characters that are a digit and its place in one. */
export const CHINESE_TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };
