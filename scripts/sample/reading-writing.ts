import type { Random } from './random';
import type { SampleSheet } from './sheet';
import type { SampleTeacher } from './school';
import { SCHOOL, isYoung } from './school';
import { schoolDay, typedDate } from './calendar';

const TEXTBOOK = ['《中小学教师专业发展导读》', '本书编写组'] as const;
const BOOKS = [
  ['《给教师的建议》', '苏霍姆林斯基', '必读'],
  ['《陶行知教育文集》', '陶行知', '必读'],
  ['《静悄悄的革命》', '佐藤学', '选读'],
  ['《教学勇气》', '帕克·帕尔默', '选读'],
  ['《爱的教育》', '亚米契斯', '选读'],
  ['《窗边的小豆豆》', '黑柳彻子', '选读'],
] as const;

/** Teachers who read fewer than the two books: with the textbook, without it, or none. */
const READ: Readonly<Record<string, 'textbook' | 'other' | 'none'>> = {
  沈静姝: 'textbook',
  田心怡: 'textbook',
  韩小满: 'other',
  潘晓云: 'none',
};

/** 读书登记: one row a book, with the number of reading notes. */
export function readingSheet(teachers: readonly SampleTeacher[], random: Random): SampleSheet {
  const rows: (string | number)[][] = [];
  for (const { name, group } of teachers) {
    const share = READ[name];
    const add = (title: string, author: string, obligation: string, isTextbook: boolean): void => {
      rows.push([rows.length + 1, name, group, title, author, obligation, isTextbook ? '是' : '否', random.between(3, 12)]);
    };
    if (share === 'none') continue;
    if (share !== 'other') add(...TEXTBOOK, '必读', true);
    if (share === 'textbook') continue;
    const first = random.between(0, BOOKS.length - 1);
    const more = share === 'other' ? 1 : random.between(1, 2);
    for (let index = 0; index < more; index++) {
      const [title, author, obligation] = BOOKS[(first + index) % BOOKS.length] ?? BOOKS[0];
      add(title, author, obligation, false);
    }
  }
  return {
    name: '读书登记',
    title: `${SCHOOL}教师读书登记表`,
    particulars: '2024—2025学年第一学期',
    headings: ['序号', '教师', '教研组', '书名', '作者', '必读/选读', '是否继续教育教材', '读书摘记（篇）'],
    widths: [6, 11, 11, 30, 16, 11, 12, 12],
    rows,
    centred: [0, 1, 2, 5, 6],
  };
}

/** 文稿登记: papers, reflections, narratives and cases; young teachers hand in their own training plan as well. */
export function writingSheet(teachers: readonly SampleTeacher[], random: Random): SampleSheet {
  const rows: (string | number)[][] = [];
  const add = (name: string, genre: string, title: string): void => {
    rows.push([rows.length + 1, name, genre, title, typedDate(schoolDay(random), 3), random.between(8, 30) * 100]);
  };
  for (const teacher of teachers) {
    const { name, subject } = teacher;
    if (isYoung(teacher)) add(name, '计划', '2024学年个人自培计划');
    if (name === '石磊') continue;
    add(name, '教学反思', `《${random.pick(['一堂练习课', '一次小组讨论', '课堂提问', '板书设计'])}》教学反思`);
    if (random.next() < 0.4) add(name, '论文', `${subject}课堂中${random.pick(['任务驱动', '学习单', '分层作业', '即时评价'])}的运用`);
    if (random.next() < 0.3) add(name, '教育叙事', random.pick(['第一次家访', '沉默的后排', '一张试卷的故事']));
    if (random.next() < 0.3) add(name, '案例', `${subject}作业设计案例`);
    if (random.next() < 0.25) add(name, '读书心得', '读书心得一则');
  }
  return {
    name: '论文反思',
    title: `${SCHOOL}教师论文、反思、叙事登记表`,
    particulars: '2024—2025学年第一学期　　单位：篇',
    headings: ['序号', '姓名', '体裁', '题目', '上交日期', '字数'],
    widths: [6, 11, 11, 36, 16, 9],
    rows,
    centred: [0, 1, 2, 4],
  };
}
