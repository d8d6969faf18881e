const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text of XML source: character references and the five named entities; no other entity is ever expanded. */
export function decodeXml(source: string): string {
  if (!source.includes('&')) return source;
  return source.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Characters that XML 1.0 cannot hold, escaped or not. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * XML source of text, for element content and for attributes in double quotes, without what XML cannot hold. Line ends in attributes would
 * else become blanks.
 */
export function encodeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;');
}

/** What looks like an escape of ST_Xstring, and characters that only such an escape can hold. */
// eslint-disable-next-line no-control-regex
const TO_ESCAPE = /_(?=x[\da-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/gi;

/**
 * Text as ST_Xstring stores it (ECMA-376 part 1, 22.9.2.19): `_xHHHH_` for what XML cannot hold, and for an underscore that would
 * begin such an escape. Line feeds and tabs stay.
 */
export function encodeXstring(text: string): string {
  const escaped = text.replace(TO_ESCAPE, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
  return escaped.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** As `encodeXstring`, for an attribute in double quotes. */
export function encodeXstringAttribute(text: string): string {
  return encodeXstring(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '_x000a_');
}

/** Text of a part: UTF-8 unless a byte order mark says UTF-16. */
export function decodePart(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** Bytes of a part whose text has been edited: always UTF-8, and its declaration says so. */
export function encodePart(text: string): Uint8Array {
  return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*encoding=)(["'])utf-16\2/i, '$1$2UTF-8$2'));
}
