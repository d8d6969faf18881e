import type { Assessment, Finding, TeacherAssessment } from '../../assess/assessment';
import { createLanguage } from '../../i18n/language';
import { EN_US, EN_US_NAMES } from '../../i18n/en-US';
import { CHINESE } from '../../i18n/load-language';
import { formatRange } from '../../sheet/a1';
import { exampleAssessment, EXAMPLE_OFFERS } from '../../testing/example-session';
import { evidenceOf } from './evidence';
import { gapList } from './gap-list';
import { mixOf } from './hours-mix';
import { loadNameMatch, matchByText } from './name-search';
import { offerList } from './offer-list';
import { problemGroups } from './problems';
import { whyText } from './reason-text';
import { gapText, thresholdText } from './requirements';
import type { Filter } from './result-rows';
import { rates, tally, teacherRows } from './result-rows';
import { tableRows } from './table-rows';

const ENGLISH = createLanguage('en-US', EN_US, EN_US_NAMES);
const ALL: Filter = { status: null, rule: null, group: null };
const assessment = exampleAssessment();

function teacher(name: string, of: Assessment = assessment): TeacherAssessment {
  const found = of.teachers.find(({ person }) => person.displayName === name);
  if (!found) throw new Error(name);
  return found;
}

function rule(id: string) {
  const found = assessment.rules.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
}

describe('rows of the result', () => {
  test('most items missing first, then in roster order, each with what is missing', () => {
    const rows = teacherRows(assessment, { ...ALL, status: 'unmet' }, CHINESE);
    expect(rows.map((row) => `${row.teacher.person.displayName} ${row.line}`)).toEqual([
      '王建国 学时差 10.0、听课差 10 节、读书差 1 本、论文/反思/叙事差 1 篇、公开课差 1 节',
      '刘洋 学时差 0.04、教材差 1 本',
      '李丽 学时差 1.5',
      '赵敏 听课差 1 节',
    ]);
  });

  test('a share that only warns moves nobody up', () => {
    const names = teacherRows(assessment, ALL, CHINESE).map((row) => row.teacher.person.displayName);
    expect(names).toEqual(['王建国', '刘洋', '李丽', '赵敏', '孙伟', '张慧', '李丽坚', '陈晓燕']);
  });

  test('in English too', () => {
    const [row] = teacherRows(assessment, { ...ALL, status: 'unmet', group: '综合组' }, ENGLISH);
    expect(row?.line).toBe('Observed 1 short');
  });

  test('by rule: the status and the gap of that rule alone', () => {
    const rows = teacherRows(assessment, { ...ALL, status: 'unmet', rule: 'D09' }, CHINESE);
    expect(rows.map(({ teacher: { person }, line }) => `${person.displayName} ${line}`)).toEqual(['刘洋 教材差 1 本']);
  });

  test('待核实 and 达标 have their own words', () => {
    expect(teacherRows(assessment, { ...ALL, status: 'undetermined' }, CHINESE).map(({ line }) => line)).toEqual(['学时待核实']);
    expect(new Set(teacherRows(assessment, { ...ALL, status: 'met' }, CHINESE).map(({ line }) => line))).toEqual(new Set(['各项均已达标']));
  });

  test.each([
    ['all', {}, { met: 3, unmet: 4, undetermined: 1 }],
    ['a group', { group: '数学组' }, { met: 1, unmet: 2, undetermined: 0 }],
    ['a rule', { rule: 'B01' }, { met: 4, unmet: 3, undetermined: 1 }],
    ['a rule for some only', { rule: 'D05' }, { met: 3, unmet: 0, undetermined: 0 }],
  ])('counts %s', (_, filter, counts) => {
    expect(tally(assessment, { ...ALL, ...filter })).toEqual(counts);
  });

  test('the rate and what it could still become; nobody is no rate', () => {
    expect(rates({ met: 3, unmet: 4, undetermined: 1 })).toEqual({ rate: 0.375, best: 0.5 });
    expect(rates({ met: 0, unmet: 0, undetermined: 0 })).toEqual({ rate: null, best: null });
  });

  test('what a rule asks for', () => {
    expect(['B01', 'D07', 'D12'].map((id) => thresholdText(rule(id), assessment, CHINESE))).toEqual(['≥ 24 学时', '≥ 10 节', '≥ 1 篇']);
    expect(thresholdText(rule('D08'), assessment, ENGLISH)).toBe('≥ 2 books');
  });

  test('an unmet item without a figure still says so', () => {
    const finding: Finding = { ...teacher('赵敏').findings[0]!, status: 'unmet', gap: null };
    expect(gapText(rule('D05'), finding, CHINESE)).toBe('自培计划未达标');
    expect(gapText(rule('D05'), finding, ENGLISH)).toBe('Own plan Not met');
  });
});

describe('缺口清单', () => {
  test('by group, only 未达标, with the figures', () => {
    expect(gapList(assessment, ALL, CHINESE)).toEqual({
      people: 4,
      text: [
        '样例小学 2024学年第一学期 研修缺口（截至 2025-01-10）',
        '数学组\n王建国：学时差 10.0（14.0/24），听课差 10 节（0/10），读书差 1 本（1/2），论文/反思/叙事差 1 篇（0/1），公开课差 1 节（0/1）\n刘洋：学时差 0.04（23.96/24），教材差 1 本（0/1）',
        '语文组\n李丽：学时差 1.5（22.5/24）',
        '综合组\n赵敏：听课差 1 节（9/10）',
        '待核实的不在此列；如有出入请与教务处核对。',
      ].join('\n\n'),
    });
  });

  test('of the group that is looked at', () => {
    expect(gapList(assessment, { ...ALL, group: '语文组', status: 'met' }, CHINESE)).toMatchObject({ people: 1 });
  });
});

describe('依据', () => {
  function lines(name: string, id: string) {
    const who = teacher(name);
    const evidence = evidenceOf(
      assessment,
      who.findings.find((each) => each.rule === id)!,
    );
    const say = (each: (typeof evidence.counted)[number]) =>
      [each.date, each.subject, each.amount, formatRange(each.cell), each.why ? whyText(each.why, assessment, CHINESE) : '']
        .filter((part) => part !== null && part !== '')
        .join(' ');
    return { counted: evidence.counted.map(say), notCounted: evidence.notCounted.map(say), pending: evidence.pending.map(say) };
  }

  test('what was counted adds up to the figure; the duplicate says which row it repeats', () => {
    expect(lines('李丽', 'B01')).toEqual({
      counted: [
        '09-02 新课标专题讲座1 3 学时登记!E9',
        '09-03 新课标专题讲座2 6 学时登记!E10',
        '10-02 课例研讨1 8 学时登记!E11',
        '11-02 自主阅读交流1 5 学时登记!E12',
        '12-02 外出观摩小结1 0.5 学时登记!E13',
      ],
      notCounted: ['09-02 新课标专题讲座1 3 学时登记!E37 与 E9 是同一次活动，只计一次'],
      pending: [],
    });
  });

  test('what could not be read is a line of its own, with the reason', () => {
    expect(lines('孙伟', 'B01').pending).toEqual(['11-20 同课异构 学时登记!E38 「约6」是约数，没有计入']);
  });

  test('a rule on several metrics shows the records of all of them', () => {
    expect(lines('张慧', 'D12').counted).toHaveLength(6);
  });
});

test('学时构成 is shown where all of it is certain', () => {
  const mix = mixOf(assessment, teacher('王建国'));
  expect(mix?.parts.map(({ rule: { name }, wanted, share }) => [name, wanted, Math.round(share * 1000)])).toEqual([
    ['专题', 40, 571],
    ['实践', 40, 286],
    ['自主', 20, 143],
  ]);
  expect(mixOf(assessment, teacher('孙伟'))).toBeNull();
});

test('problems that a verdict waits for come first and name whom they affect', () => {
  expect(problemGroups(assessment).map(({ group, problems }) => [group, problems.map(({ affects }) => affects)])).toEqual([
    ['number', [['孙伟']]],
    ['duplicate', [[]]],
  ]);
});

test('doubtful tables come first, then what was not recognised', () => {
  const { tables } = assessment.ledger;
  const changed = tables.map((table, at) =>
    at === 3 ? { ...table, isDoubtful: true } : at === 1 ? { ...table, kind: 'unrecognised' as const } : table,
  );
  const rows = tableRows({ ...assessment, ledger: { ...assessment.ledger, tables: changed } });
  expect(rows.map(({ table, standing }) => [table.range.sheet, standing])).toEqual([
    ['读书登记', 'doubtful'],
    ['学时登记', 'unrecognised'],
    ['教师名册', 'recognised'],
    ['听课登记', 'recognised'],
    ['文稿登记', 'recognised'],
    ['公开课登记', 'recognised'],
  ]);
});

test('the list of reports: all that can be made is ticked, the others stand at the end', () => {
  const list = offerList(EXAMPLE_OFFERS, ['gaps']);
  expect(list.chosen).toEqual(['overview', 'compliance', 'observations']);
  expect(list.none.map(({ id }) => id)).toEqual(['projects']);
  expect(list.summary).toEqual({ new: 1, replace: 1, keep: 1 });
});

describe('查找姓名', () => {
  test.each([
    ['李丽', '丽', true],
    ['李丽', '王', false],
    ['李丽(T012)', 't012', true],
  ])('by text: %s, %s', (name, query, isFound) => {
    expect(matchByText(name, query)).toBe(isFound);
  });

  test.each([
    ['沈静姝', 'shen', true],
    ['沈静姝', 'sjs', true],
    ['沈静姝', 'shenjing', true],
    ['沈静姝', 'wang', false],
    ['沈静姝', '静', true],
  ])('by sound: %s, %s', async (name, query, isFound) => {
    const match = await loadNameMatch();
    expect(match(name, query)).toBe(isFound);
  });
});
