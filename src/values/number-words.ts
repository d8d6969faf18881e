/** Texts of a number cell that say "none": a dash or stroke of any length, 无 and its like. */
export const NONE_WORDS: ReadonlySet<string> = new Set(['无', '没有', '零', '〇', '暂无', '空', 'o', 'nil', 'none']);
export const NONE_STROKES = /^(?:[/\\|]+|[-—–―─－_~]+)$/;

/** Words before or behind a number that make it approximate, and signs of doubt. */
export const APPROXIMATE_BEFORE =
  /^(?:大约|大概|大致|约为|约有|约|将近|接近|近|差不多|超过|超|逾|不少于|不低于|不足|不到|至少|至多|最多|少于|多于|大于|小于|≈|~|>|<|≥|≤)+/;
export const APPROXIMATE_BEHIND = /(?:左右|上下|以上|以下|以内|有余|不到|之间|多|余|来|许|\+|\?|\?\?)+$/;

/** Words before a number that add nothing to it: 共12节. */
export const SUM_WORDS = /^(?:总共|一共|合计|共计|累计|总计|小计|已完成|完成|已听|已读|实际|共|计|已|=|:)+/;
