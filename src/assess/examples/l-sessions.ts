import type { ExampleCase, ExampleRow, RuleExamples } from './example';
import { BLANK, dayAfter, ledger, MONDAYS, of, table, unreadable, without } from './example';

const isHoliday = (day: string) => (day >= '2024-10-01' && day <= '2024-10-07') || day === '2025-01-01';
const THURSDAYS = MONDAYS.map((day) => dayAfter(day, 3)).filter((day) => !isHoliday(day));
const WEDNESDAYS = MONDAYS.map((day) => dayAfter(day, 2)).filter((day) => !isHoliday(day));

function activities(...rows: readonly ExampleRow<'activity'>[]): ExampleCase {
  return ledger(table('activity', ...rows));
}

function sessions(group: string, days: readonly string[]): ExampleCase {
  return activities(...days.map((date) => ({ date, topic: '理论学习', group })));
}

function studied(book: string, ...chapters: readonly string[]): ExampleCase {
  return activities(...chapters.map((chapter, at) => ({ date: `2024-10-1${at}`, topic: `${book}${chapter}`, group: '语文组' })));
}
const DIAGNOSIS = '《命题与作业问题诊断》';
const TECHNIQUE = '《命题与作业技术研究》';

const LESSON = table('open-lesson', { teacher: '林一', date: '2024-10-17', topic: '小木偶的故事' });
function prepared(date: ExampleRow<'activity'>['date'], group = '语文组'): ExampleCase {
  return ledger(LESSON, table('activity', ...(date === undefined ? [] : [{ date, topic: '小木偶的故事', form: '集体备课', group }])));
}

function together(...days: readonly ExampleRow<'activity'>['date'][]): ExampleCase {
  return activities(...days.map((date) => ({ ...(date !== undefined && { date }), topic: '公开课与专题讨论', level: 'school' as const })));
}

const TOPICS = ['学生学业评价中的师德', '教学评价论与学生发展性评价', '作业与命题技术研究', '作业与命题问题诊断', '作业与命题案例评析'];
function attended(...topics: readonly (string | null)[]): ExampleCase {
  const rows = topics.map((activity, at) => ({ teacher: '林一', date: `2024-11-0${at + 1}`, activity, mark: 'present' as const }));
  return ledger(table('attendance', ...rows));
}
function registered(...topics: readonly string[]): ExampleCase {
  return ledger(table('training-hours', ...topics.map((topic) => ({ teacher: '林一', activity: `专题：${topic}`, hours: 2 }))));
}

/** What the plan 命好题 lets the groups and everyone study. */
export const L_SESSION_EXAMPLES: RuleExamples = {
  L01: {
    met: sessions('语文组', THURSDAYS),
    unmet: [sessions('语文组', without(THURSDAYS, '2024-11-14')), sessions('语文组', WEDNESDAYS), sessions('数学组', THURSDAYS)],
    undetermined: [
      ledger(),
      activities(
        ...THURSDAYS.map((day) => ({
          date: day === '2024-11-14' ? unreadable('某个周四') : day,
          topic: `理论学习（${day.slice(5)}）`,
          group: '语文组',
        })),
      ),
    ],
  },
  L02: {
    met: of('数学组', sessions('数学组', WEDNESDAYS)),
    unmet: [of('数学组', sessions('数学组', without(WEDNESDAYS, '2024-11-13'))), of('数学组', sessions('数学组', THURSDAYS))],
    undetermined: of('数学组', ledger()),
  },
  L03: {
    met: studied(DIAGNOSIS, '第一章', '第二章', '第三章', '第四章'),
    unmet: [studied(DIAGNOSIS, '第一章', '第二章', '第三章'), studied(TECHNIQUE, '第一章', '第二章', '第三章', '第四章')],
    undetermined: [
      ledger(),
      activities(
        ...['第一章', '第二章', '第三章'].map((chapter) => ({ date: '2024-10-10', topic: `${DIAGNOSIS}${chapter}`, group: '语文组' })),
        { date: '2024-10-17', topic: BLANK, speaker: '林一', group: '语文组' },
      ),
    ],
  },
  L04: {
    met: studied(TECHNIQUE, '第一章', '第二章'),
    unmet: [studied(TECHNIQUE, '第一章', '第三章'), studied(DIAGNOSIS, '第一章', '第二章')],
    undetermined: ledger(),
  },
  L05: {
    met: [prepared('2024-10-16'), prepared('2024-09-12')],
    unmet: [prepared('2024-10-17'), prepared('2024-10-18'), prepared('2024-10-16', '数学组')],
    undetermined: [ledger(LESSON), prepared(unreadable('课前'))],
  },
  L06: {
    met: together('2024-10-20', '2024-12-22'),
    unmet: [together('2024-10-20'), together('2024-10-20', '2024-12-23')],
    undetermined: [ledger(), together('2024-10-20', unreadable('12月'))],
  },
  L07: {
    met: [attended(...TOPICS), registered(...TOPICS)],
    unmet: [attended(...TOPICS.slice(1)), registered(...TOPICS.slice(0, 4))],
    undetermined: [ledger(), attended(...TOPICS.slice(1), BLANK)],
  },
};
