/**
 * 形近字: characters of names that are taken for one another because they share most of what the eye sees (梁雯艳 for 梁雪艳). Each text
 * is one family. Sound is not meant here; pinyin tells that.
 */
const FAMILIES = [
  '雯雪霞霜露雷雲霏雨霖', '己已巳', '末未', '土士', '天夭夫', '日曰', '大太犬', '王玉主', '玲铃怜岭伶羚', '婷停亭', '清青情晴菁倩靖睛',
  '佳住往桂', '辉晖挥浑', '梅海莓悔敏', '虹红江', '芳芬芸', '莲连涟', '娟涓捐鹃', '峰锋蜂逢', '杨扬汤场', '陈阵', '林琳淋彬霖', '明朋',
  '丽俪骊', '燕莺', '建健键', '国圆园图', '伟纬苇玮韦炜', '洁结', '英瑛央映', '萍评苹平', '静净', '敏繁', '慧惠彗', '凤风夙', '春椿',
  '秀绣锈', '云芸耘运', '珊姗删', '蓉容溶榕', '宇字宁', '宏弘', '俊峻骏竣浚', '波坡玻', '军车', '东乐', '斌武', '鹏朋', '龙尤',
  '刚钢冈', '勇男', '欣欧', '怡治', '颖颍', '莹萤荧', '莉利俐', '薇微', '蕾雷', '彩菜采', '小少', '诗持', '诚城成', '妍研', '楠南',
  '璐露路', '瑶摇谣遥', '媛援暖', '玫玖枚', '粹翠碎', '政正整', '茵因', '茹如', '傅付传', '徐除', '余佘', '侯候', '崔催', '宋末',
  '史吏', '冯马', '谭潭', '邓郑', '钱线浅', '郭敦', '何河', '潘番', '董薰', '袁衰', '蒋将', '蔡祭', '魏巍', '阎闫', '沈沉', '姚桃',
  '卢庐芦', '汪江', '田由甲申', '任仕', '范苑', '石右', '白自', '孟盂', '思恩', '涛寿', '超起', '荣荥', '晓浇', '钰珏', '琪棋淇',
  '梓锌', '浩皓', '昊吴', '睿容', '轩轩', '涵函', '琼凉', '霄宵肖', '贤坚', '强弱', '永水', '文交', '志忘', '亮高', '振震', '艳绝',
  '娜哪', '琴瑟', '香番', '兰兴', '美姜', '晶品', '晨辰', '旭九', '岚风', '巧朽', '淑叔', '彤丹', '倩情', '桃挑', '菊鞠', '翠萃',
] as const; // prettier-ignore

const FAMILIES_OF = new Map<string, Set<number>>();
FAMILIES.forEach((family, index) => {
  for (const character of family) {
    const known = FAMILIES_OF.get(character) ?? new Set<number>();
    FAMILIES_OF.set(character, known.add(index));
  }
});

/** Whether two different characters are easily taken for one another by eye. */
export function lookAlike(a: string, b: string): boolean {
  const families = FAMILIES_OF.get(b);
  if (!families) return false;
  for (const family of FAMILIES_OF.get(a) ?? []) if (families.has(family)) return true;
  return false;
}
