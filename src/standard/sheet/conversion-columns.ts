import { SHARING_WORDS, WAY_WORDS } from '../words/sheet-words';
import type { SheetTableDefinition } from './sheet-column';

/** 学时折算: one row of a conversion, the rows of an item below each other. */
export const CONVERSION_TABLE: SheetTableDefinition = {
  id: 'conversions',
  name: '学时折算',
  meaning: '把记录折算成学时或学分；同一项目编号的几行合起来是一项，统计里写作“学分.编号”。',
  columns: [
    { id: 'item', heading: '项目编号', also: ['折算编号', '项目代号'], width: 10, meaning: '同一项的各行相同。空着同上一行。' },
    { id: 'name', heading: '项目', also: ['项目名称', '折算项目', '内容'], width: 14, meaning: '项目的名称。空着同上一行。' },
    {
      id: 'way',
      heading: '办法',
      blank: WAY_WORDS.print('each'),
      also: ['折算办法', '方式', '折算方式'],
      choices: WAY_WORDS.choices,
      width: 7,
      meaning:
        '每：每多少给多少，不满的按比例；满：满多少一次给；乘、加：在上面各行之上，条件合的都用；基数：扣分从它扣起，扣到 0 为止；扣；' +
        '折：这样一条记录在另一项能得的几分之几。空着是“每”。',
    },
    {
      id: 'metric',
      heading: '统计',
      also: ['统计项', '统计量', '依据记录', '记录'],
      width: 12,
      meaning: '折算什么，一个统计项。空着同上一行。',
    },
    {
      id: 'where',
      heading: '条件',
      also: ['统计条件', '限定', '限定条件'],
      width: 20,
      meaning: '条件，哪些记录。同一项的“每、满、扣、折”各行，先满足的一行算。',
    },
    { id: 'scope', heading: '适用范围', also: ['适用', '适用人员'], width: 14, meaning: '条件，哪些人的记录。空着是全体。' },
    { id: 'evidence', heading: '凭证', also: ['凭据', '佐证', '证明材料'], width: 10, meaning: '条件，缺它的记录不给，并说明原因。' },
    {
      id: 'amount',
      heading: '计量字段',
      also: ['字段', '计量'],
      width: 10,
      meaning:
        '按记录里哪个字段的数折算（天数、字数）。空着按统计项自己的数量。学时登记里写分钟的列读进来已经是学时（45分钟1学时，不满半学时舍去），不必再折。',
    },
    { id: 'per', heading: '每', also: ['每多少', '基准', '满多少', '数量'], width: 7, meaning: '每多少（10学时），或满多少。空着是 1。' },
    {
      id: 'value',
      heading: '值',
      also: ['折算值', '学时', '学分', '分值', '得分', '折算学时'],
      width: 7,
      meaning: '给多少、扣多少、加多少、乘几；“折”写几分之几（0.5、1/2、50%）。',
    },
    { id: 'of', heading: '取自', also: ['取自项目', '参照项目', '参照'], width: 9, meaning: '“折”：取哪个项目编号。' },
    {
      id: 'from',
      heading: '第几起',
      also: ['从第几', '起', '自第几'],
      width: 7,
      meaning: '一个人按日期排的第几个起（11，或第11节）；超过几个才给的写下一个。',
    },
    { id: 'to', heading: '第几止', also: ['到第几', '止', '至第几'], width: 7, meaning: '到第几个止，含这一个。' },
    { id: 'caps', heading: '封顶', also: ['上限', '封顶值'], width: 18, meaning: '每次5、每天8、每学期10，用、隔开；写在项目的第一行。' },
    {
      id: 'sharing',
      heading: '分配',
      also: ['多人分配', '合作分配'],
      choices: SHARING_WORDS.choices,
      width: 16,
      meaning: '一条记录有几个人时：各得全部、平分，或 首位1、其余0.5。写在项目的第一行。',
    },
    {
      id: 'best',
      heading: '就高',
      also: ['就高不重复', '取高'],
      width: 9,
      meaning: '这个字段相同的几条只算给得最多的一条。写在项目的第一行。',
    },
    { id: 'step', heading: '取整', also: ['取整到', '舍入'], width: 7, meaning: '每条给的数向下取到它的倍数（0.5）。写在项目的第一行。' },
  ],
  known: [['item', 'name'], ['value'], ['way', 'metric']],
};
