import { assess } from '../../assess/assess';
import type { Assessment } from '../../assess/assessment';
import { buildLedger } from '../../ledger/build-ledger';
import { semesterOf } from '../../ledger/semester';
import { NO_CORRECTIONS } from '../../recognise/corrections';
import { recognise } from '../../recognise/recognise';
import { textOf } from '../../sheet/cell-value';
import type { SheetSnapshot, WorkbookSnapshot } from '../../sheet/snapshot';
import { stated } from '../../standard/presets/stated';
import type { Standard } from '../../standard/rule';
import { contentFile } from '../../testing/content-file';
import { connectClient } from '../../testing/excel-host/client';
import { ExcelHost } from '../../testing/excel-host/excel-host';
import { hostWorkbook } from '../../testing/excel-host/host-workbook';
import type { WorkbookContent } from '../../testing/workbook-contract';
import { excelWorkbook } from '../../workbook/excel/excel-workbook';
import { openFileWorkbook } from '../../workbook/file/file-workbook';
import type { WorkbookPort } from '../../workbook/port';
import { checklistRows } from './checklist-rows';
import { planChecklist } from './plan-checklist';

const ROSTER = [
  ['教师花名册', null, null, null],
  ['姓名', '性别', '教研组', '职务'],
  ['林一', '女', '语文组', '校长'],
  ['林二', '男', '语文组', null],
  ['林三', '女', '数学组', null],
];
const BOOK: WorkbookContent = { name: '台账.xlsx', sheets: [{ name: '教师花名册', values: ROSTER }] };

const source = { clause: '', quote: '', family: '材料', unit: '项' };
const STANDARD: Standard = {
  id: 'own',
  name: '本校',
  version: '1',
  rules: stated('本校', [
    { ...source, id: 'X1', name: '研训档案', is: ['checklist', { items: ['研训档案', '自培计划'] }] },
    { ...source, id: 'X2', name: '领导计划', scope: '校长', is: ['checklist', { items: ['听课计划'] }] },
    { ...source, id: 'X3', name: '台账', subject: 'group', is: ['checklist', { items: ['活动记录'] }] },
    { ...source, id: 'X4', name: '审批', subject: 'school', is: ['checklist', { items: ['校长室审批'] }] },
    { ...source, id: 'X5', name: '听课', is: ['limits', { count: '听课', atLeast: 1 }] },
  ]),
};

function check(workbook: WorkbookSnapshot, standard = STANDARD): Assessment {
  const recognition = recognise([workbook], NO_CORRECTIONS);
  const semester = semesterOf('2024-2025-1');
  const given = { today: '2025-01-10', corrections: NO_CORRECTIONS, ...(semester ? { semester } : {}) };
  return assess(buildLedger([workbook], recognition, given), standard, '2025-01-10T09:30');
}

/** What the rules say of 林一, the groups and the school. */
function said({ teachers, groups, school }: Assessment): string {
  const of = (findings: Assessment['school']['findings']) => findings.map(({ rule, status }) => `${rule} ${status}`);
  return [...of(teachers[0]?.findings.slice(0, 2) ?? []), ...groups.flatMap(({ findings }) => of(findings)), ...of(school.findings)].join(
    ', ',
  );
}

function listIn({ sheets }: WorkbookSnapshot): SheetSnapshot {
  const found = sheets.find(({ name }) => name === '材料清单');
  if (!found) throw new Error('no sheet 材料清单');
  return found;
}

async function complete(port: WorkbookPort, standard = STANDARD): Promise<WorkbookSnapshot> {
  const target = await port.read();
  const planned = planChecklist(check(target, standard), target);
  if (planned.kind !== 'plan') throw new Error(planned.kind);
  await port.apply(planned.plan);
  return port.read();
}

/** Writes into the cells of 材料清单, as a person does. */
async function type(port: WorkbookPort, cells: readonly (readonly [row: number, column: number, value: string])[]): Promise<void> {
  const edits = [{ sheet: '材料清单', cells: cells.map(([row, column, value]) => ({ row, column, value })), grow: [] }];
  await port.apply({ keep: [], sheets: [], styles: [], edits, memory: null });
}

const HELD = 5;
const NOTE = 7;

describe.each([
  ['a file', () => openFileWorkbook('台账.xlsx', contentFile(BOOK))],
  [
    'Excel',
    () => {
      connectClient(new ExcelHost(hostWorkbook(BOOK), { evaluate: () => 0 }), '1.14');
      return excelWorkbook();
    },
  ],
])('in %s', (_, open) => {
  test('the sheet asks for every paper of everyone whom a rule is for, and is read again', async () => {
    const port = open();
    const after = await complete(port);
    expect(listIn(after).mark).toBeNull();
    const rows = listIn(after).values.slice(3);
    expect(
      rows.map((row) =>
        row
          .slice(0, 5)
          .map((value) => textOf(value))
          .join('|'),
      ),
    ).toEqual([
      'X1|研训档案|林一|语文组|研训档案',
      'X1|研训档案|林一|语文组|自培计划',
      'X1|研训档案|林二|语文组|研训档案',
      'X1|研训档案|林二|语文组|自培计划',
      'X1|研训档案|林三|数学组|研训档案',
      'X1|研训档案|林三|数学组|自培计划',
      'X2|领导计划|林一|语文组|听课计划',
      'X3|台账||语文组|活动记录',
      'X3|台账||数学组|活动记录',
      'X4|审批|||校长室审批',
    ]);
    const assessment = check(after);
    expect(said(assessment)).toBe('X1 undetermined, X2 undetermined, X3 undetermined, X3 undetermined, X4 undetermined');
    expect(assessment.ledger.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(planChecklist(assessment, after)).toEqual({ kind: 'unchanged' });
  });

  test('what is ticked decides; new teachers and rules get lines below, and no tick is touched', async () => {
    const port = open();
    await complete(port);
    await type(port, [
      [3, HELD, '是'],
      [4, HELD, '是'],
      [9, HELD, '否'],
      [10, HELD, '是'],
      [12, HELD, '√'],
      [12, NOTE, '已批'],
    ]);
    const ticked = await port.read();
    expect(said(check(ticked))).toBe('X1 met, X2 unmet, X3 met, X3 undetermined, X4 met');
    const [first] = STANDARD.rules;
    if (!first) throw new Error('no rule');
    const more = { ...STANDARD, rules: [...STANDARD.rules, { ...first, id: 'X6', scope: '校长', params: { items: ['成长规划'] } }] };
    const after = await complete(port, more);
    const before = listIn(ticked).values.length;
    expect(listIn(after).values.slice(0, before)).toEqual(listIn(ticked).values);
    expect(
      listIn(after)
        .values.slice(before)
        .map((row) => row.slice(0, 5)),
    ).toEqual([['X6', '研训档案', '林一', '语文组', '成长规划']]);
    expect(said(check(after, more))).toBe('X1 met, X2 unmet, X3 met, X3 undetermined, X4 met');
  });
});

test('nothing is offered where no rule asks for papers, and a sheet of that name that is none is left alone', async () => {
  const plain = { ...STANDARD, rules: STANDARD.rules.slice(4) };
  const target = await openFileWorkbook('台账.xlsx', contentFile(BOOK)).read();
  expect(checklistRows(check(target, plain))).toEqual([]);
  expect(planChecklist(check(target, plain), target)).toEqual({ kind: 'unchanged' });
  const content = {
    ...BOOK,
    sheets: [
      ...(BOOK.sheets ?? []),
      {
        name: '材料清单',
        values: [
          ['食堂采购', '数量'],
          ['大米', 20],
        ],
      },
    ],
  };
  const other = await openFileWorkbook('台账.xlsx', contentFile(content)).read();
  expect(planChecklist(check(other), other)).toEqual({ kind: 'no-room', sheet: '材料清单' });
});
