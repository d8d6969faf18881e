import { checkedByScheme } from '../../testing/typed-scheme';

const LEDGER = `
## 教师名册
姓名|教研组|任教学科|职称
陈一鸣|语文组|语文|一级教师
郑可欣|数学组|数学|二级教师

## 公开课登记
授课教师|日期|课题|级别
陈一鸣|2024-10-15|秋天|校级
郑可欣|2024-11-05|加法|校级

## 教研活动记录
日期|教研组|主题|形式|主讲人|照片
2024-10-08|语文组|秋天磨课|集体备课|陈一鸣|有
2024-09-10|数学组|数感|集体备课|郑可欣|有
`;

const RULES = `
编号|名称|对象|统计|要求|参数
P1|先集备后开课||公开课||后续=活动[形式=集体备课]；在前=是；几天内=7
P2|参加活动||活动|1次
P3|组织活动|教研组|活动|1次
`;

test('activities that name no teacher are nobody’s figure, and their group’s lead time', () => {
  const { broken, teachers, groups } = checkedByScheme(RULES, LEDGER);
  expect(broken).toEqual([]);
  expect(teachers).toEqual({
    // the eighth is seven days before the fifteenth
    陈一鸣: { P1: 'met 1/1', P2: 'undetermined' },
    郑可欣: { P1: 'unmet 0/1', P2: 'undetermined' },
  });
  expect(groups).toMatchObject({ 语文组: { P3: 'met 1/1' }, 数学组: { P3: 'met 1/1' } });
});
