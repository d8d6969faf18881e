import type { Random } from './random';

/** A teacher of 青禾小学, an invented school. */
export interface SampleTeacher {
  readonly name: string;
  readonly number: string;
  readonly group: string;
  readonly subject: string;
  readonly born: string;
  readonly joined: string;
  readonly gender: string;
  readonly title: string;
  readonly post: string;
}

export const SCHOOL = '青禾小学';

const GROUPS: readonly { readonly group: string; readonly subjects: readonly [string, ...string[]]; readonly names: string }[] = [
  {
    group: '语文组',
    subjects: ['语文'],
    names: '沈静姝 石磊 傅雅琴 许明远 陈若溪 何舒颜 林嘉禾 顾晚晴 宋知微 江月白 叶青禾 苏念慈 丁一鸣 魏书瑶 蒋云舟',
  },
  { group: '数学组', subjects: ['数学'], names: '罗文博 周子衡 彭建国 梁思远 唐语嫣 邹浩然 孟凡 郝建军 范晓桐 白露' },
  { group: '英语组', subjects: ['英语'], names: '田心怡 钟灵毓 邱雨桐 方可欣 侯博文' },
  {
    group: '综合组',
    subjects: ['体育', '音乐', '美术', '科学', '信息科技'],
    names: '潘晓云 韩小满 莫怀远 龙翔宇 俞安然 任飞 秦海棠 杜若飞',
  },
];

const POSTS: Readonly<Record<string, string>> = {
  许明远: '校长',
  郝建军: '副校长',
  顾晚晴: '教导主任',
  梁思远: '教研组长',
  江月白: '教研组长',
  邱雨桐: '教研组长',
  莫怀远: '教研组长',
};

function titleAt(yearsOfTeaching: number): string {
  if (yearsOfTeaching < 6) return '二级教师';
  return yearsOfTeaching < 18 ? '一级教师' : '高级教师';
}

/** All 38 teachers in roster order. */
export function sampleTeachers(random: Random): SampleTeacher[] {
  const teachers: SampleTeacher[] = [];
  for (const { group, subjects, names } of GROUPS) {
    for (const name of names.split(' ')) {
      const born = POSTS[name] ? random.between(1970, 1985) : random.between(1967, 2001);
      const joined = born + random.between(22, 24);
      teachers.push({
        name,
        number: `T${String(teachers.length + 1).padStart(3, '0')}`,
        group,
        subject: random.pick(subjects),
        born: `${born}年${random.between(1, 12)}月`,
        joined: `${joined}年${random.pick([7, 8, 9])}月`,
        gender: random.next() < 0.25 ? '男' : '女',
        title: titleAt(2024 - joined),
        post: POSTS[name] ?? (random.next() < 0.4 ? '班主任' : ''),
      });
    }
  }
  return teachers;
}

/** Whether the school's young-teacher duties (35 or younger on 1 September 2024) are the teacher's. */
export function isYoung(teacher: SampleTeacher): boolean {
  const [year = 0, month = 0] = teacher.born.split(/[年月]/).map(Number);
  return 2024 - year - (month > 9 ? 1 : 0) <= 35;
}
