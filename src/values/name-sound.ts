/** 读音: how a name sounds, for two writings of it that a typing method confuses. */
import { pinyin } from 'pinyin-pro';

const READINGS = new Map<string, readonly string[]>();

/** All readings of one character without their tones; the character itself where it has none. */
function readings(character: string): readonly string[] {
  const known = READINGS.get(character);
  if (known) return known;
  const found = pinyin(character, { toneType: 'none', multiple: true, type: 'array' });
  const distinct = found.length > 0 ? [...new Set(found)] : [character];
  READINGS.set(character, distinct);
  return distinct;
}

/** Whether two characters can be read the same, tones aside: 虹 and 红, 付 and 傅. */
export function soundAlike(a: string, b: string): boolean {
  const other = readings(b);
  return readings(a).some((reading) => other.includes(reading));
}

/** zh z, ch c, sh s; -ng -n: what many speakers do not tell apart. */
function blurred(reading: string): string {
  return reading.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n');
}

/** Whether two characters sound nearly the same: 英 and 音, 珍 and 征. */
export function soundNear(a: string, b: string): boolean {
  const other = readings(b).map(blurred);
  return readings(a).some((reading) => other.includes(blurred(reading)));
}
