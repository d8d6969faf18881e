import { foldTight } from '../../values/fold-text';

/**
 * 高低: words that have an order, low to high; words of one step stand together. Titles after 人社部发〔2015〕79号 (三级 二级 一级 高级 正高级) with the
 * older names beside them; prizes; grades of inspections and 年度考核 (不合格 基本合格 合格 优秀).
 */
const LADDERS: readonly (readonly (readonly string[])[])[] = [
  [
    ['未定级', '未评', '未定', '见习期', '无职称', '员级'],
    ['三级教师', '小学三级', '三级', '小教三级', '小学三级教师', '初级'],
    ['二级教师', '小学二级', '二级', '小教二级', '小学二级教师', '助理级'],
    ['一级教师', '小学一级', '一级', '小教一级', '小学一级教师', '中级', '中小学一级', '中小学一级教师'],
    ['高级教师', '高级', '副高级', '副高', '小学高级', '小教高级', '小学高级教师', '中小学高级', '中小学高级教师'],
    ['正高级教师', '正高级', '正高', '中小学正高级', '中小学正高级教师'],
  ],
  [
    ['鼓励奖', '参与奖', '入围奖'],
    ['优秀奖', '优胜奖', '佳作奖'],
    ['三等奖', '三等', '铜奖'],
    ['二等奖', '二等', '银奖'],
    ['一等奖', '一等', '金奖'],
    ['特等奖', '特等'],
  ],
  [
    ['不合格', '不称职', '差', '待改进', '不达标', '较差', '不及格'],
    ['基本合格', '基本称职', '待提高', '一般'],
    ['合格', '称职', '中', '达标', '及格'],
    ['良', '良好', '较好', '良+', '好'],
    ['优', '优秀', '优良', '优+'],
  ],
  [['E', 'E等', 'E级'], ['D', 'D等', 'D级'], ['C', 'C等', 'C级'], ['B', 'B等', 'B级'], ['A', 'A等', 'A级'], ['A+']],
];

const STEPS: readonly ReadonlyMap<string, number>[] = LADDERS.map(
  (ladder) => new Map(ladder.flatMap((words, step) => words.map((word) => [word, step] as const))),
);

/** Which of two words stands higher: below 0 the second, 0 none, above 0 the first; null where they share no order. */
export function compareRanks(a: string, b: string): number | null {
  const [one, other] = [foldTight(a), foldTight(b)];
  for (const steps of STEPS) {
    const [low, high] = [steps.get(one), steps.get(other)];
    if (low !== undefined && high !== undefined) return low - high;
  }
  return null;
}

/** Whether both are words for one step (高级 and 副高). */
export function isSameRank(a: string, b: string): boolean {
  return compareRanks(a, b) === 0;
}
