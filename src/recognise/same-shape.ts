/** Days, months, weeks and years: what changes from one month's sheet to the next. `9月6日` `9.6` `第3周` `2024-2025` `45541`. */
const TIME =
  /第?(?:\d+|[一二三四五六七八九十]+)(?=[年月日号周次])|\d+(?:[-—~.:/]\d+)+|^\d+$|上(?=半年|学期)|下(?=半年|学期)|(?<=第)[一二](?=学期)/g;

/** The text with every day, month and week alike. */
export function shapeOf(text: string): string {
  return text.replace(TIME, '#');
}

/** Headings joined by `|`, alike where only days, months and weeks differ, and where there are more or fewer of them. */
export function shapeOfHeadings(headings: string): string {
  const shapes = headings.split('|').map(shapeOf);
  return shapes.filter((shape, index) => index === 0 || !shape.includes('#') || shape !== shapes[index - 1]).join('|');
}
