import type { Rule } from '../../src/standard/rule';

/** When a rule is met, not met, and left open, in words. */
export interface VerdictText {
  readonly met: string;
  readonly unmet: string;
  readonly open: string;
}

const NO_TABLE = '没有这类表';
const UNREAD = '关键单元格空着、看不懂或姓名对不上，而它会改变结果';

const BOUNDS = { atLeast: '≥', above: '>', equal: '=', atMost: '≤', below: '<' } as const;

function boundsText({ params, unit }: Rule): string {
  const stated = Object.entries(BOUNDS).flatMap(([param, sign]) =>
    params[param] === undefined ? [] : [`${sign}${String(params[param])}`],
  );
  return `${stated.join(' 且 ')} ${unit}`.trim();
}

const MISSED = { atLeast: '不足', above: '不多于', equal: '不等于', atMost: '超过', below: '不少于' } as const;

function missedText({ params, unit }: Rule): string {
  return Object.entries(MISSED)
    .flatMap(([param, word]) => (params[param] === undefined ? [] : [`${word} ${String(params[param])} ${unit}`.trim()]))
    .join('，或');
}

function needText({ params }: Rule, list: string): string {
  const all = params[list];
  const count = typeof all === 'object' ? all.length : 0;
  const need = Number(params['need'] ?? count);
  return need === count ? `${count} 项全有` : `${count} 项中至少 ${need} 项`;
}

/** 算法 → what the verdicts say. */
const BY_KIND: Readonly<Record<string, (rule: Rule) => VerdictText>> = {
  limits: (rule) => ({ met: `数${boundsText(rule)}`, unmet: `数确定${missedText(rule)}`, open: `${NO_TABLE}，或${UNREAD}` }),
  share(rule) {
    const { share, tolerance } = rule.params;
    const range =
      share === undefined ? boundsText(rule) : `${Number(share) - Number(tolerance)}%～${Number(share) + Number(tolerance)}%（含两端）`;
    return {
      met: `占比${range}`,
      unmet: share === undefined ? `占比确定${missedText(rule)}` : `占比不在${range}`,
      open: `${NO_TABLE}，全部为 0，或${UNREAD}`,
    };
  },
  'each-of': (rule) => ({ met: needText(rule, 'parts'), unmet: '确定有分项不到', open: `有分项${NO_TABLE}，或${UNREAD}` }),
  covers: (rule) => ({ met: `清单${needText(rule, 'list')}`, unmet: '清单里确定有缺', open: `${NO_TABLE}，或有记录的该字段看不出` }),
  'every-record'({ params }) {
    const share = params['atLeast'] === undefined ? '每条记录都' : `至少 ${String(params['atLeast'])}% 的记录`;
    return { met: `${share}满足条件`, unmet: '确定有记录不满足', open: `${NO_TABLE}，没有条件里的栏，或${UNREAD}；一条记录也没有是不适用` };
  },
  checklist: (rule) => ({
    met: `材料${needText(rule, 'items')}`,
    unmet: '材料清单上填了否，够不到要求',
    open: '材料清单上没有这一项，或还没填',
  }),
  'follow-up': () => ({
    met: '每条记录都有对应的一条',
    unmet: '确定有记录没有对应的',
    open: `${NO_TABLE}，或日期看不出；没有记录是不适用`,
  }),
  agree: () => ({ met: '两数相等（或在允许相差之内）', unmet: '两数不等', open: `${NO_TABLE}，或${UNREAD}` }),
  varied: () => ({ met: '各条内容都不相同', unmet: '有两条相同', open: `${NO_TABLE}，或有一条看不出；没有记录是不适用` }),
  combine: ({ params }) => ({
    met: `${String(params['expression'])} 成立`,
    unmet: '确定不成立',
    open: '其中有不能判断的，而它会改变结果；都不适用则不适用',
  }),
  'met-share': ({ params }) => ({
    met: `适用的教师至少 ${String(params['atLeast'])}% 达到`,
    unmet: '确定不到这个比例',
    open: '有教师不能判断，而他会改变结果',
  }),
  figure({ params }) {
    const { stated, isApproximate } = params;
    if (stated === undefined) return { met: '台账有这个数（只列出，不比较）', unmet: '台账的数是 0', open: `${NO_TABLE}，或${UNREAD}` };
    const agrees = isApproximate === true ? `与 ${String(stated)} 相差一成以内` : `等于 ${String(stated)}`;
    return { met: `台账的数${agrees}`, unmet: `台账的数不${agrees.replace(/^与/, '在与')}`, open: `${NO_TABLE}，或${UNREAD}` };
  },
  spread: () => ({ met: '各段相差不超过规定', unmet: '各段相差超过规定', open: '有人的段分不出，或哪一段没有数' }),
};

export function verdictText(rule: Rule): VerdictText {
  const said = BY_KIND[rule.kind]?.(rule) ?? { met: '', unmet: '', open: '' };
  if (rule.scope === '' || rule.subject !== 'teacher') return said;
  return { ...said, open: `${said.open}；名册说不出是不是“${rule.scope}”` };
}
