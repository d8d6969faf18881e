import { foldTight } from '../values/fold-text';
import { UNSTATED } from './words';

/** 课题状态: the stages that the statistics tell apart. */
export const PROJECT_STAGES = ['立项', '在研', '结题'] as const;
export type ProjectStage = (typeof PROJECT_STAGES)[number] | typeof UNSTATED;

/** In this order: what is not begun, what is about to end, what has ended, what goes on, what has begun. */
const WORDS: readonly (readonly [ProjectStage, RegExp])[] = [
  [UNSTATED, /撤项|终止|中止|[未待拟]立项|[未待拟]批准|申报|申请立项/],
  ['在研', /(?:[未待拟]|准备|预[计期]|即将|申请|延期)(?:结题|结项|完成)|(?:结题|总结)(?:中|阶段)/],
  ['结题', /结题|结项|完成|通过鉴定/],
  ['在研', /在研|研究|进行|实施|推进|中期|开题|初期|阶段/],
  ['立项', /立项|批准/],
];

/** The stage of a project as its 状态 says: `已结题` → 结题, `准备结题` → 在研; 未注明 where it says nothing of these. */
export function projectStage(status: string | undefined): ProjectStage {
  const text = foldTight(status ?? '');
  return WORDS.find(([, words]) => words.test(text))?.[0] ?? UNSTATED;
}
