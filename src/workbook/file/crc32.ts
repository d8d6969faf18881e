/** Four tables: one for each place of a byte among the four that are taken at once. */
const TABLES = (() => {
  const first = Uint32Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c;
  });
  const tables = [first];
  for (let t = 1; t < 4; t++) {
    const last = tables[t - 1] ?? first;
    tables.push(last.map((c) => (c >>> 8) ^ (first[c & 255] ?? 0)));
  }
  return tables;
})();

/** Check sum of zip archives (CRC-32, ISO 3309), four bytes at a time. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = TABLES as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length & ~3;
  let crc = 0xffffffff;
  let at = 0;
  for (; at < whole; at += 4) {
    crc ^= view.getUint32(at, true);
    crc = (t3[crc & 255] as number) ^ (t2[(crc >>> 8) & 255] as number) ^ (t1[(crc >>> 16) & 255] as number) ^ (t0[crc >>> 24] as number);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ (t0[(crc ^ view.getUint8(at)) & 255] as number);
  return (crc ^ 0xffffffff) >>> 0;
}
