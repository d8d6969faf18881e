import type { Random } from './random';
import type { SampleSheet } from './sheet';
import type { SampleTeacher } from './school';
import { SCHOOL } from './school';
import { schoolDay, typedDate } from './calendar';

const TOPICS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  语文: [
    '《观潮》',
    '《搭石》',
    '《桂林山水》',
    '《父爱之舟》',
    '《草船借箭》',
    '《落花生》',
    '《秋天的雨》',
    '《富饶的西沙群岛》',
    '习作：我的乐园',
  ],
  数学: ['分数的初步认识', '长方形的周长', '小数乘整数', '角的度量', '可能性', '平行四边形的面积', '倍的认识', '植树问题'],
  英语: ['Unit 2 My week', 'Unit 3 At the zoo', 'Unit 4 My home', 'Unit 5 Dinner is ready'],
  体育: ['立定跳远', '前滚翻', '篮球运球'],
  音乐: ['《让我们荡起双桨》', '节奏练习'],
  美术: ['剪纸：团花', '水墨小品'],
  科学: ['声音的产生', '简单电路', '种子发芽'],
  信息科技: ['图形化编程入门', '数据与编码'],
};

function topicOf(teacher: SampleTeacher, random: Random): string {
  return random.pick(TOPICS[teacher.subject] ?? ['班会课']);
}

function classOf(random: Random): string {
  return `${random.pick(['一', '二', '三', '四', '五', '六'])}（${random.between(1, 4)}）班`;
}

const OBSERVED_LESSONS: Readonly<Record<string, number>> = { 石磊: 9, 罗文博: 6, 周子衡: 7, 傅雅琴: 9 };

/** 听课登记: sorted by day; one observer is written with a look-alike surname, one row stands twice. */
export function observationSheet(teachers: readonly SampleTeacher[], random: Random): SampleSheet {
  const lessons: { iso: string; cells: (string | number)[] }[] = [];
  for (const observer of teachers) {
    const count = OBSERVED_LESSONS[observer.name] ?? random.between(10, 14);
    const seen = new Set<string>();
    while (seen.size < count) {
      const iso = schoolDay(random);
      if (seen.has(iso)) continue;
      seen.add(iso);
      const observed = teachers[random.between(0, teachers.length - 1)];
      if (!observed || observed === observer) {
        seen.delete(iso);
        continue;
      }
      lessons.push({
        iso,
        cells: [observer.name, observed.name, `第${random.between(1, 6)}节`, observed.subject, classOf(random), topicOf(observed, random)],
      });
    }
  }
  lessons.push({ iso: '2024-11-14', cells: ['付雅琴', '宋知微', '第2节', '语文', '四（2）班', '《观潮》'] });
  lessons.sort((a, b) => (a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0));
  const repeated = lessons[120];
  if (repeated) lessons.splice(124, 0, repeated);
  const rows = lessons.map(({ iso, cells }, index) => [index + 1, typedDate(iso, index % 40 === 7 ? 3 : 0), ...cells]);
  const last = rows[rows.length - 1];
  if (last) last[1] = '2025.1.32';
  return {
    name: '听课登记',
    title: `${SCHOOL}教师听课登记表`,
    particulars: '2024—2025学年第一学期　　单位：节　　登记人：教务处',
    headings: ['序号', '听课日期', '听课教师', '授课教师', '节次', '学科', '班级', '课题'],
    widths: [6, 13, 11, 11, 8, 10, 12, 26],
    rows,
    centred: [0, 1, 2, 3, 4, 5, 6],
  };
}

/** 公开课登记: everyone gives one, but for one teacher who has not yet. */
export function openLessonSheet(teachers: readonly SampleTeacher[], random: Random): SampleSheet {
  const lessons = teachers
    .filter(({ name }) => name !== '田心怡')
    .flatMap((teacher) => Array.from({ length: random.next() < 0.15 ? 2 : 1 }, () => ({ teacher, iso: schoolDay(random) })));
  lessons.sort((a, b) => (a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0));
  const rows = lessons.map(({ teacher, iso }, index) => [
    index + 1,
    typedDate(iso, 1),
    teacher.name,
    teacher.subject,
    classOf(random),
    topicOf(teacher, random),
    random.pick(['组级', '组级', '校级', '校级', '片级', '县级']),
    random.pick(['研讨课', '展示课', '汇报课', '示范课']),
  ]);
  return {
    name: '公开课',
    title: `${SCHOOL}公开课一览表`,
    particulars: '2024—2025学年第一学期',
    headings: ['序号', '时间', '执教教师', '学科', '班级', '课题', '级别', '形式'],
    widths: [6, 13, 11, 10, 12, 26, 9, 10],
    rows,
    centred: [0, 1, 2, 3, 4, 6, 7],
  };
}
