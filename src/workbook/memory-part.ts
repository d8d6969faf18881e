/** Namespace by which our custom XML part is found again, the same in Excel and in a file. */
export const MEMORY_NAMESPACE = 'urn:yanxiu-ledger:memory';

/** Characters that XML 1.0 cannot hold, escaped or not. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The custom XML part that keeps the text. Line ends are written as characters, so that parsers do not join them. */
export function memoryXml(memory: string): string {
  const text = memory
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\n', '&#10;');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><memory xmlns="${MEMORY_NAMESPACE}">${text}</memory>`;
}

/** The text that a custom XML part keeps, or null where the part is not ours. */
export function memoryOf(xml: string): string | null {
  const match = /<([\w.-]+:)?memory(\s[^>]*?)?(?:\/>|>([^<]*)<\/)/.exec(xml);
  if (!match?.[2]?.includes(MEMORY_NAMESPACE)) return null;
  return (match[3] ?? '').replace(
    /&(?:#(\d+)|#x([\da-f]+)|(lt|gt|amp|quot|apos));/gi,
    (_, decimal?: string, hex?: string, name?: string) => {
      if (decimal) return String.fromCodePoint(Number(decimal));
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      return { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }[name ?? ''] ?? '';
    },
  );
}
