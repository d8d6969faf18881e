import type { Basis, ListedTeacher } from '../basis';
import type { Column, Report, Row } from '../description';
import { countWhere, numbers } from '../formula/criteria';
import { joined } from '../formula/operators';
import { body, matched, ownLabel } from '../formula/references';
import { carriedKey } from '../hand-columns';
import { missingCheck } from '../missing';
import type { Gap } from '../notice-words';
import { groupPart, personalNotice } from '../notice-words';
import { findingOf } from '../rule-facts';
import { dayWords } from '../semester-calendar';
import { TEACHERS } from '../teacher-columns';
import { SIGNS } from '../theme';

const ID = 'gaps';
const NOTIFIED = '已通知';
/** More rows and groups than these: each group begins a page. */
const MANY_ROWS = 40;
const MANY_GROUPS = 3;

interface Listed {
  readonly listed: ListedTeacher;
  readonly unmet: readonly Gap[];
  /** Undetermined because of records that cannot be read; a table that is not there is nobody's to explain. */
  readonly open: readonly Gap[];
  readonly text: string;
}

function gapsOf(basis: Basis): readonly Listed[] {
  const day = dayWords(basis.assessment.asOf);
  return basis.teachers.flatMap((listed) => {
    const gaps = basis.requirements.flatMap((rule): Gap[] => {
      const finding = findingOf(listed.teacher, rule);
      return finding ? [{ rule, finding }] : [];
    });
    const unmet = gaps.filter(({ finding }) => finding.status === 'unmet');
    const open = gaps.filter(({ finding }) => finding.status === 'undetermined' && finding.pending.length > 0);
    const text = personalNotice(listed.name, day, unmet, open);
    return text === null ? [] : [{ listed, unmet, open, text }];
  });
}

function rowsOf(basis: Basis, all: readonly Listed[]): readonly Row[] {
  const groups = basis.groups.map((group) => ({ group, members: all.filter(({ listed }) => listed.group === group) }));
  const named = groups.filter(({ members }) => members.length > 0);
  const breaks = named.length > MANY_GROUPS && all.length > MANY_ROWS;
  const hasBands = basis.groups.length > 1;
  let index = 0;
  return named.flatMap(({ group, members }, at) => {
    const sorted = [...members].sort((a, b) => b.unmet.length - a.unmet.length);
    const unmet = members.filter((each) => each.unmet.length > 0);
    const band = `${group}（未达标${unmet.length}人，待核实${members.length - unmet.length}人）`;
    const rows = sorted.map((each): Row => {
      index += 1;
      const { name, id, teacher } = each.listed;
      const hand = basis.carried.get(carriedKey(ID, [name, each.text])) ?? null;
      return { key: id, teacher, cells: { index, name, unmet: counted('unmet'), open: counted('open'), text: each.text, notified: hand } };
    });
    const text = groupNotice(basis, group, sorted);
    const bands: Row[] = hasBands ? [{ key: `band:${group}`, band, breakBefore: breaks && at > 0 }] : [];
    const notice: Row[] = text === null ? [] : [{ key: `notice:${group}`, cells: { name: '群通知', text } }];
    return [...bands, ...rows, ...notice];
  });
}

/** The figure of the matrix for the teacher of the row. */
function counted(column: string) {
  const report = 'compliance';
  return matched(body({ report, block: TEACHERS, column }), body({ report, block: TEACHERS, column: 'name' }), ownLabel('name'));
}

/** The text for the group's chat; null where nobody of it lacks anything. */
function groupNotice(basis: Basis, group: string, members: readonly Listed[]): string | null {
  const unmet = members.filter((each) => each.unmet.length > 0);
  if (unmet.length === 0) return null;
  const parts = unmet.map(({ listed, unmet: gaps }) => groupPart(listed.name, gaps));
  return `【${group}】截至${dayWords(basis.assessment.asOf)}，未达标${unmet.length}人：${parts.join('、')}。`;
}

const COLUMNS: readonly Column[] = [
  { key: 'index', head: '序号', width: 5, format: 'count', align: 'center' },
  { key: 'name', head: '姓名', width: 9, format: 'text', align: 'center' },
  { key: 'unmet', head: '未达标项', width: 7, format: 'count', align: 'center' },
  { key: 'open', head: '待核实项', width: 7, format: 'count', align: 'center' },
  { key: 'text', head: '通知文字', width: 62, format: 'text', align: 'left', wraps: true },
  { key: 'notified', head: NOTIFIED, width: 8, format: 'text', align: 'center', handList: [NOTIFIED] },
];

function emptyText({ assessment: { counts } }: Basis): string {
  if (counts.unmet === 0 && counts.undetermined === 0) return '全员达标，无需提醒。';
  return '没有可以发出的提醒；待核实的要求缺登记表，见统·达标检查。';
}

/** 缺口清单: sentences that are ready to be sent. */
export const GAPS: Report = {
  id: ID,
  sheet: '统·缺口清单',
  title: '教师校本研修缺口清单',
  unit: '项',
  reader: '教研组长',
  purpose: '复制一行发给本人',
  missing: missingCheck,
  hand: { head: NOTIFIED, keys: ['姓名', '通知文字'] },
  describe(basis) {
    const all = gapsOf(basis);
    const rows = rowsOf(basis, all);
    const unmet = countWhere([body({ block: TEACHERS, column: 'unmet' }), numbers('>', 0)]);
    const open = countWhere(
      [body({ block: TEACHERS, column: 'unmet' }), numbers('<=', 0)],
      [body({ block: TEACHERS, column: 'open' }), numbers('>', 0)],
    );
    return {
      conclusion: all.length === 0 ? emptyText(basis) : joined('未达标', unmet, '人，另有待核实', open, '人。'),
      blocks: [{ key: TEACHERS, columns: COLUMNS, rows, hasFilter: true, empty: emptyText(basis) }],
      charts: [],
      notes: ['本表文字可直接复制到微信、钉钉；不含身份证号、电话。', `没有登记表的要求（${SIGNS.undetermined}）不列入通知。`],
      page: { orientation: 'portrait', freezeColumns: 2, hasSignature: false },
    };
  },
};
