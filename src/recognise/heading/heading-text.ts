import { foldTight } from '../../values/fold-text';
import { unitOf } from '../../values/unit-words';

/** A heading's text taken apart: what it says, what its brackets add, and the unit that it states. */
export interface HeadingText {
  /** Half-width, without blanks, brackets, numbering and stars. */
  readonly base: string;
  readonly remarks: readonly string[];
  readonly unit: string | null;
}

const NUMBERING = /^(?:[一二三四五六七八九十]{1,3}[、.]|[(][一二三四五六七八九十\d]{1,2}[)]|\d{1,2}[、.](?=\p{Script=Han}))/u;
const BRACKETS = /[([【〔{]([^)\]】〕}]*)[)\]】〕}]/g;
const EDGES = /^[*★☆●▲:、,.\-—_/]+|[*★☆●▲:、,.\-—_/]+$/g;
/** 听课/节, 学时:个. */
const UNIT_BEHIND = /^(.{2,})[/:]([^/:]{1,3})$/;

export function readHeadingText(text: string): HeadingText {
  const tight = foldTight(text).replace(NUMBERING, '');
  const remarks = [...tight.matchAll(BRACKETS)].map((match) => (match[1] ?? '').replace(/^单位[:]?/, '')).filter((remark) => remark !== '');
  const bare = tight.replace(BRACKETS, '').replace(EDGES, '');
  const behind = UNIT_BEHIND.exec(bare);
  const unit = remarks.find((remark) => unitOf(remark) !== null) ?? (behind?.[2] && unitOf(behind[2]) !== null ? behind[2] : null);
  const base = behind?.[1] && unit === behind[2] ? behind[1] : bare;
  return { base, remarks, unit };
}
