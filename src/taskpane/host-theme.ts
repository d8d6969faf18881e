/** Whether text on this background (`#262626`) must be light: relative luminance by WCAG 2, below that of mid grey. */
export function isDark(background: string | undefined): boolean {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(background ?? '');
  if (!match) return false;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => linear(parseInt(part, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18;
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
