/** What the bytes of a file are, by their first bytes and never by the file's name. */
export type Container = 'empty' | 'zip' | 'compound' | 'encrypted' | 'biff' | 'xml-2003' | 'html' | 'mime' | 'unknown';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Name of the stream that holds an encrypted package (MS-OFFCRYPTO 2.3.4), as the compound file's directory writes it. */
const ENCRYPTED_STREAM = [...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0]);

function startsWith(bytes: Uint8Array, start: readonly number[], at = 0): boolean {
  return start.every((byte, i) => bytes[at + i] === byte);
}

function includes(bytes: Uint8Array, part: readonly number[]): boolean {
  const first = part[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) if (startsWith(bytes, part, at)) return true;
  return false;
}

/** Character set that a text file names in its first bytes, or null. */
function declaredCharset(head: string): string | null {
  return /(?:encoding|charset)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null;
}

/** A text file's content: by byte order mark, then by the character set that it names, then UTF-8, and GB 18030 where it is not UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  const declared = declaredCharset(new TextDecoder('latin1').decode(bytes.subarray(0, 2048)));
  try {
    if (declared && !/^utf-?16/i.test(declared)) return new TextDecoder(declared, { fatal: true }).decode(bytes);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function textContainer(bytes: Uint8Array): Container {
  const head = decodeText(bytes.subarray(0, 8192))
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^mime-version:/i.test(head)) return 'mime';
  if (!head.startsWith('<')) return 'unknown';
  if (head.includes('urn:schemas-microsoft-com:office:spreadsheet')) return head.includes('<html') ? 'html' : 'xml-2003';
  return /<(?:!doctype html|html|head|table|meta|body)\b/i.test(head) ? 'html' : 'unknown';
}

/** Tells the container of a file. */
export function containerOf(bytes: Uint8Array): Container {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b])) return 'zip';
  if (startsWith(bytes, COMPOUND)) return includes(bytes, ENCRYPTED_STREAM) ? 'encrypted' : 'compound';
  if (bytes[0] === 0x09 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && bytes[2] === ((bytes[1] ?? 0) > 2 ? 6 : 4)) return 'biff';
  return textContainer(bytes);
}
