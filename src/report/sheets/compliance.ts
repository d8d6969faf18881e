import type { Basis, ListedTeacher } from '../basis';
import type { Column, Mark, Report, Row } from '../description';
import { countWhere, startsWith } from '../formula/criteria';
import type { Formula } from '../formula/formula';
import { compare, joined, number, over, plus, text, when, DASH } from '../formula/operators';
import { across, body, own } from '../formula/references';
import { formatNumber } from '../formula/number-text';
import { missingCheck } from '../missing';
import { findingOf, requirementText } from '../rule-facts';
import { statusText } from '../status-text';
import type { TermDefinition } from '../../standard/rule';
import { subjectDuties } from '../subject-duties';
import { ABC, STATUS_MARKS, TEACHERS, teacherHistory, teacherRows, columnSum } from '../teacher-columns';
import { SIGNS } from '../theme';
import { tierName } from '../tiers';

export const MET = '达标';
export const UNMET = '未达标';

/** From this many rules on columns are narrower and set in small type; from the other on A3 is taken. */
const MANY_RULES = 13;
const TOO_MANY_RULES = 17;
/** From this many teachers on each group begins a page. */
const MANY_TEACHERS = 60;

const OVERALL_MARKS: readonly Mark[] = [
  { when: 'starts', text: UNMET, tone: 'unmet' },
  { when: 'starts', text: SIGNS.undetermined, tone: 'undetermined' },
  { when: 'starts', text: MET, tone: 'met' },
  { when: 'starts', text: SIGNS.none, tone: 'muted' },
];

const ruleKey = (index: number) => `rule${index}`;

function ruleColumns(basis: Basis): readonly Column[] {
  const teachers = basis.teachers.map(({ teacher }) => teacher);
  const isMany = basis.requirements.length >= MANY_RULES;
  return basis.requirements.map((rule, index): Column => {
    const key = ruleKey(index);
    const requirement = requirementText(rule, teachers);
    return {
      key,
      head: requirement === '' ? rule.name : `${rule.name}\n${requirement}`,
      group: rule.family,
      width: isMany ? 7.5 : 9,
      isSmall: isMany,
      format: 'text',
      align: 'center',
      marks: STATUS_MARKS,
      cell: ({ teacher }) => (teacher ? statusText(findingOf(teacher, rule), rule) : null),
      totals: { total: count(key, SIGNS.met), rate: rate(key) },
      totalFormats: { total: 'count', rate: 'share' },
    };
  });
}

function count(column: string, sign: string): Formula {
  return countWhere([body(column), startsWith(sign)]);
}

function rate(column: string): Formula {
  const all = () => plus(count(column, SIGNS.met), count(column, SIGNS.unmet), count(column, SIGNS.undetermined));
  return when(compare(all(), '=', number(0)), text(DASH), over(count(column, SIGNS.met), bracketedSum(all())));
}

function bracketedSum(sum: Formula): Formula {
  return { ...sum, text: (at) => `(${sum.text(at)})` };
}

/** 总评: unmet where a rule is, else pending where one is, else met; a dash where none applies. */
function overall(lastRule: string): Formula {
  const noneMet = compare(countWhere([across(ruleKey(0), lastRule), startsWith(SIGNS.met)]), '=', number(0));
  const settled = when(noneMet, text(SIGNS.none), text(MET));
  const open = when(compare(own('open'), '>', number(0)), text(SIGNS.undetermined), settled);
  return when(compare(own('unmet'), '>', number(0)), text(UNMET), open);
}

function columnsOf(basis: Basis): readonly Column[] {
  const last = ruleKey(basis.requirements.length - 1);
  const counted = (sign: string) => () => countWhere([across(ruleKey(0), last), startsWith(sign)]);
  const warnings: readonly Column[] = [
    {
      key: 'warning',
      head: '提醒',
      width: 20,
      format: 'text',
      align: 'left',
      wraps: true,
      cell: (row: Row) => (row.teacher ? warningText(basis, row.teacher) : null),
      marks: [{ when: 'formula', of: compare(own('warning'), '<>', text('')), tone: 'warning' }],
    },
  ];
  return [
    ...ABC,
    {
      key: 'tier',
      head: '层级',
      width: 11,
      format: 'text',
      align: 'center',
      cell: ({ teacher }) => (teacher ? tierName(teacher) : null),
    },
    {
      key: 'overall',
      head: '总评',
      width: 12,
      format: 'text',
      align: 'center',
      marks: OVERALL_MARKS,
      cell: () => overall(last),
      totals: { total: countWhere([body('overall'), startsWith(MET)]) },
      totalFormats: { total: 'count' },
    },
    { key: 'unmet', head: '未达标项', width: 7, format: 'count', cell: counted(SIGNS.unmet), totals: { total: columnSum('unmet') } },
    { key: 'open', head: '待核实项', width: 7, format: 'count', cell: counted(SIGNS.undetermined), totals: { total: columnSum('open') } },
    ...ruleColumns(basis),
    ...(basis.warnings.length > 0 ? warnings : []),
  ];
}

/** 提醒: `专题46.2%偏高；实践34.6%偏低`; a warning never fails anybody. */
export function warningText(basis: Basis, teacher: ListedTeacher['teacher']): string | null {
  const parts = basis.warnings.flatMap((rule) => {
    const finding = findingOf(teacher, rule);
    if (finding?.status !== 'unmet' || finding.actual === null) return [];
    return [`${rule.name}${formatNumber(finding.actual / 100, '0.0%')}${finding.direction === 'high' ? '偏高' : '偏低'}`];
  });
  return parts.length === 0 ? null : parts.join('；');
}

/** 达标检查: teachers down, rules across. */
export const COMPLIANCE: Report = {
  id: 'compliance',
  sheet: '统·达标检查',
  title: '教师校本研修达标检查表',
  unit: '各列见表头',
  reader: '教务处、教研组长',
  purpose: '谁缺哪一项',
  missing: missingCheck,
  describe(basis) {
    const rules = basis.requirements;
    const statuses = { block: TEACHERS, column: 'overall' };
    const counted = (status: string) => countWhere([body(statuses), startsWith(status)]);
    const breaks = basis.teachers.length > MANY_TEACHERS;
    const terms = usedTerms(basis);
    const parts = ['达标', counted(MET), '人，未达标', counted(UNMET), '人，待核实', counted(SIGNS.undetermined), '人。'] as const;
    return {
      conclusion: joined(...parts),
      blocks: [
        {
          key: TEACHERS,
          columns: columnsOf(basis),
          hasFilter: true,
          empty: '没有读到教师。',
          rows: teacherRows(basis.teachers).map((row) => (breaks && row.startsGroup ? { ...row, breakBefore: true } : row)),
          totals: [
            { key: 'total', label: '达标人数', isStrong: true },
            { key: 'rate', label: '达标率', isStrong: false },
          ],
        },
        ...subjectDuties(basis),
      ],
      charts: [
        {
          key: '各项要求达标率',
          block: TEACHERS,
          type: 'column',
          title: `各项要求达标率：${basis.teachers.length}名教师`,
          over: rules.map((_, index) => ruleKey(index)),
          series: [{ name: '达标率', color: 'S1', total: 'rate' }],
          axis: { category: '要求', value: '达标率(%)' },
          format: 'share',
          maximum: 1,
          showLabels: true,
        },
      ],
      history: teacherHistory(basis, '总评', 'overall'),
      notes: [
        `“${SIGNS.unmet} 9 差1”指实际9、还差1；“${SIGNS.none}”指该项不适用或免检。`,
        `“${SIGNS.undetermined}”是记录看不清或没有登记表，不作未达标处理。`,
        ...terms.map(({ term, meaning }) => `${term}：${meaning}。`),
      ],
      page: { ...(rules.length >= TOO_MANY_RULES ? { size: 'A3' } : {}), orientation: 'landscape', freezeColumns: 3, hasSignature: true },
    };
  },
};

/** The terms of the standard that a listed rule's scope uses. */
function usedTerms({ requirements, assessment: { standard } }: Basis): readonly TermDefinition[] {
  return (standard.terms ?? []).filter(({ term }) => requirements.some(({ scope, exempt = '' }) => `${scope} ${exempt}`.includes(term)));
}
