/** Rounds half away from zero at a decimal place, as Excel shows numbers: binary noise beyond 15 digits is cut first. */
export function roundHalfUp(value: number, digits: number): number {
  const exact = Number(Math.abs(value).toPrecision(15));
  const rounded = Number(`${Math.round(Number(`${exact}e${digits}`))}e-${digits}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** A number as `&` joins it to a text: up to 15 digits, no trailing zeros. */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** Hours and counts as statuses and sentences show them: rounded to 1e-6, no trailing zeros (`22.5` `23.96` `24`). */
export function shortNumber(value: number): string {
  return String(roundHalfUp(value, 6));
}

const FORMAT = /^(#,##)?0(?:\.([0#]+))?(%?)$/;

/**
 * What Excel's TEXT shows for a number and one of our formats: `0` `0.0` `0.0#` `0.0%` `#,##0.00`. Other formats are a mistake of ours.
 */
export function formatNumber(value: number, format: string): string {
  const match = FORMAT.exec(format);
  if (!match) throw new Error(`number format without a writer: ${format}`);
  const [, grouped, decimals = '', percent] = match;
  const rounded = roundHalfUp(percent ? value * 100 : value, decimals.length);
  const [whole = '0', fraction = ''] = Math.abs(rounded).toFixed(decimals.length).split('.');
  const kept = trimOptional(fraction, decimals);
  const thousands = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return `${rounded < 0 ? '-' : ''}${thousands}${kept ? `.${kept}` : ''}${percent}`;
}

function trimOptional(fraction: string, decimals: string): string {
  let end = fraction.length;
  while (end > 0 && decimals[end - 1] === '#' && fraction[end - 1] === '0') end -= 1;
  return fraction.slice(0, end);
}
