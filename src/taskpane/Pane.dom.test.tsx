import { act } from 'react';
import type { Pause } from '../app/patience';
import { createPaneNavigation } from '../app/navigation';
import type { PaneProps } from './Pane';
import { Pane } from './Pane';
import { HostError } from '../workbook/port';
import { exampleSession } from '../testing/example-session';
import type { ExampleSession } from '../testing/example-session';
import { allByRole, byRole, click, press, settle, show, textOn, type } from '../testing/screen';

let close = () => {};
const copied: string[] = [];

beforeAll(() => {
  Object.assign(globalThis, { CSS: { escape: (text: string) => text.replace(/["\\]/g, '\\$&') } });
  Element.prototype.scrollIntoView = () => {};
  Object.defineProperty(navigator, 'clipboard', {
    value: {
      writeText: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    },
  });
});

afterEach(() => {
  close();
  copied.length = 0;
});

async function open(props: Partial<PaneProps> = {}, example: ExampleSession = exampleSession()): Promise<ExampleSession> {
  close = await show(<Pane session={example.session} locale="zh-CN" mode="light" {...props} />);
  return example;
}

async function openChecked(props: Partial<PaneProps> = {}, example?: ExampleSession): Promise<ExampleSession> {
  const opened = await open(props, example);
  await click('button', '检查这个工作簿');
  return opened;
}

const rows = () => allByRole('row').map((row) => textOn(row).trim());

describe('达标', () => {
  test('the first run leads to the result in one click, which opens on 未达标', async () => {
    await openChecked();
    expect(textOn(byRole('heading', /达标率/))).toBe('达标率 37.5% 3/8 人');
    expect(byRole('button', /^未达标/).getAttribute('aria-pressed')).toBe('true');
    expect(rows()).toEqual([
      '王建国 数学组 未达标 学时差 10.0、听课差 10 节、读书差 1 本、论文/反思/叙事差 1 篇、公开课差 1 节',
      '刘洋 数学组 未达标 学时差 0.04、教材差 1 本',
      '李丽 语文组 未达标 学时差 1.5',
      '赵敏 综合组 未达标 听课差 1 节',
    ]);
    expect(textOn(byRole('status'))).toBe('检查完成。达标 3 人，未达标 4 人，待核实 1 人。');
  });

  test('the counts filter the list and say how many are shown', async () => {
    await openChecked();
    await click('button', /^待核实/);
    expect(rows()).toEqual(['孙伟 综合组 待核实 学时待核实']);
    expect(textOn(byRole('status'))).toBe('显示 1 位教师：待核实。');
    await click('button', /^待核实/);
    expect(rows()).toHaveLength(8);
  });

  test('who fails an item is one click further; the head then speaks of that item, and the filter can be cleared', async () => {
    await openChecked();
    await click('tab', '项目');
    await click('row', /^听课/);
    expect(textOn(byRole('heading', /达标率/))).toBe('听课达标率 75.0% 6/8 人');
    expect(rows()).toEqual(['王建国 数学组 未达标 听课差 10 节', '赵敏 综合组 未达标 听课差 1 节']);
    await click('button', '取消筛选');
    expect(textOn(byRole('heading', /达标率/))).toBe('达标率 37.5% 3/8 人');
  });

  test('a group shows its teachers, and the gap list is that group’s', async () => {
    await openChecked();
    await click('tab', '教研组');
    await click('row', /^数学组/);
    expect(rows()).toHaveLength(2);
    await click('button', '复制缺口清单');
    expect(copied[0]).toContain('数学组\n王建国：');
    expect(copied[0]).not.toContain('李丽');
    expect(textOn(byRole('status'))).toContain('已复制 2 人的缺口清单');
  });

  test('a name is found by its sound among all teachers, whatever is filtered', async () => {
    await openChecked();
    await click('button', '查找姓名');
    await type('zh', byRole('searchbox', '查找姓名'));
    await settle(50);
    expect(rows().map((row) => row.split(' ')[0])).toEqual(['赵敏', '张慧']);
    await press('Escape', byRole('searchbox', '查找姓名'));
    expect(rows()).toHaveLength(4);
  });

  test('arrow keys, Home and End walk the rows; one of them is the stop for Tab', async () => {
    await openChecked();
    const [first, second, , last] = allByRole('row');
    expect(allByRole('row').map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
    first!.focus();
    await press('ArrowDown');
    expect(document.activeElement).toBe(second);
    await press('End');
    expect(document.activeElement).toBe(last);
    await press('Home');
    expect(document.activeElement).toBe(first);
  });

  test('teacher: items with figures, failing ones first; Esc goes back to the row that was left', async () => {
    await openChecked();
    await click('row', /^李丽 /);
    expect(document.activeElement).toBe(byRole('heading', '李丽'));
    expect(textOn(byRole('main'))).toContain('语文组 · 1 项未达标，6 项达标');
    const table = [...document.querySelectorAll('tbody tr')].map((row) => textOn(row));
    expect(table[0]).toBe('学时未达标22.524学时−1.5');
    expect(table[1]).toBe('听课达标1110节+1');
    await press('Escape');
    expect(document.activeElement).toBe(byRole('row', /^李丽 /));
  });

  test('evidence: what was counted and what not, each line selects its record and keeps the focus', async () => {
    const { workbook } = await openChecked();
    await click('row', /^李丽 /);
    await click('row', /22\.5/);
    expect(textOn(byRole('heading', /为什么/))).toBe('为什么是 22.5 学时？');
    expect(textOn(byRole('main'))).toContain('李丽 · 每学期 ≥ 24 学时（全体教师）');
    expect(textOn(byRole('main'))).toContain('合计22.5');
    await click('row', /E37/);
    expect(workbook.revealed).toEqual([expect.objectContaining({ sheet: '学时登记', top: 36 })]);
    expect(document.activeElement).toBe(byRole('row', /E37/));
    expect(textOn(byRole('status'))).toBe('已选中「学时登记」的 A37:E37。');
    await click('button', /算得不对/);
    expect(textOn(byRole('heading', '学时登记'))).toBe('学时登记');
  });

  test('待核实 says what is certain and shows the cell that could not be read', async () => {
    await openChecked();
    await click('button', /^待核实/);
    await click('row', /^孙伟/);
    expect(textOn(byRole('main'))).toContain('待核实 · 有数据没读准');
    await click('row', /16\.0/);
    expect(rows()[0]).toContain('「约6」是约数，没有计入');
  });

  test('the message for one teacher is that of the gap list', async () => {
    await openChecked();
    await click('row', /^赵敏/);
    await settle(50);
    await click('button', '复制给本人');
    expect(copied).toEqual(['【校本研修提醒】赵敏老师：截至1月10日，本学期还差听课1节。如已完成，请把材料交教研组长登记。']);
  });
});

describe('检查中', () => {
  /** A pause that lasts until the test lets it go, or somebody cancels. */
  function gate() {
    let open = () => {};
    const pause: Pause = (_seconds, signal) =>
      new Promise((resolve, reject) => {
        open = resolve;
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      });
    return { pause, open: () => open() };
  }

  test('long work shows its steps and can be cancelled; nothing else was changed', async () => {
    const { pause } = gate();
    await open({}, exampleSession({}, pause));
    await click('button', '检查这个工作簿');
    expect(textOn(byRole('main'))).not.toContain('正在检查');
    await settle(600);
    expect(textOn(byRole('heading', '正在检查'))).toBe('正在检查');
    expect(textOn(byRole('main'))).toContain('读取工作表');
    expect(textOn(byRole('main'))).toContain('检查只读取，不改动任何单元格');
    await click('button', '取消检查');
    expect(textOn(byRole('main'))).toContain('已取消检查，工作簿没有任何改动。');
  });

  test('Esc cancels too, and a cell in editing is said while it is waited for', async () => {
    const { pause, open: go } = gate();
    const example = exampleSession({}, pause);
    example.workbook.refusals.push({ method: 'read', error: new HostError('editing') });
    await open({}, example);
    await click('button', '检查这个工作簿');
    act(() => go());
    await settle();
    expect(textOn(byRole('main'))).toContain('有单元格正在编辑');
    expect(textOn(byRole('status'))).toContain('检查会自动继续');
    await press('Escape', byRole('main'));
    expect(example.session.state().outcome).toEqual({ kind: 'check-cancelled' });
  });
});

describe('数据 and 标准', () => {
  test('problems stand by kind, say whom they affect, and lead to their cell', async () => {
    const { workbook } = await openChecked();
    await click('tab', /^数据/);
    expect(textOn(byRole('heading', /台账/))).toBe('识别到 6 张台账，189 条记录');
    await click('tab', /数据问题/);
    expect(textOn(byRole('main'))).toContain('其中 1 处影响达标结论');
    await click('row', /约6/);
    expect(textOn(byRole('row', /约6/))).toContain('影响 孙伟');
    expect(workbook.revealed[0]).toMatchObject({ sheet: '学时登记', top: 37, left: 4 });
  });

  test('a ledger shows what each column was taken for', async () => {
    await openChecked();
    await click('tab', /^数据/);
    await click('row', /^听课登记/);
    expect(rows()).toEqual(expect.arrayContaining([expect.stringMatching(/听课人$/)]));
  });

  test('each rule names whom it is for and its source', async () => {
    await openChecked();
    await click('tab', '标准');
    expect(textOn(byRole('main'))).toContain('自培计划至少 1 份青年教师（年龄≤35）');
    expect(textOn(byRole('main'))).toContain('出处：样例小学校本研修标准 D07');
  });
});

describe('统计', () => {
  test('lists what happens with each sheet, inserts what is ticked, and takes it back after one question', async () => {
    const { workbook } = await openChecked();
    await click('button', '插入学期统计');
    expect(textOn(byRole('main'))).toContain('新增 2 张，替换 1 张，保留旧表 1 张');
    expect(byRole('checkbox', '统·课题统计')).toHaveProperty('disabled', true);
    await click('checkbox', '统·缺口清单');
    await click('button', '插入 3 张统计表');
    expect(workbook.applied[0]?.sheets.map(({ name }) => name)).toEqual(['统·总览', '统·达标检查', '统·听课统计']);
    expect(textOn(byRole('heading', /已插入/))).toBe('已插入 3 张统计表');
    await click('row', /^统·达标检查/);
    expect(workbook.revealed[0]).toMatchObject({ sheet: '统·达标检查' });
    await click('button', '撤回本次插入');
    expect(textOn(byRole('dialog'))).toContain('撤回会删除这 3 张统计表，恢复被替换的 2 张旧表。撤回后不能再恢复。');
    expect(workbook.restored).toBe(0);
    await click('[role="alertdialog"] button', '撤回本次插入');
    expect(workbook.restored).toBe(1);
    expect(textOn(byRole('main'))).toContain('已撤回，工作簿回到插入前。');
  });

  test('a refused write says what stopped and that the workbook is as it was', async () => {
    const { workbook } = await openChecked();
    workbook.refusals.push({ method: 'apply', error: new HostError('write-refused', { sheet: '统·总览', reason: '内存不足' }) });
    await click('button', '插入学期统计');
    await click('button', /^插入 4 张/);
    expect(textOn(byRole('main'))).toContain('写到「统·总览」时 Excel 报错：内存不足。工作簿和插入前一样。');
    expect(textOn(document.querySelector('[role="alert"][aria-live]')!)).toContain('插入没有完成，已恢复原样');
  });

  test('the ribbon’s undo says that there is nothing to take back', async () => {
    const navigation = createPaneNavigation();
    await openChecked({ navigation });
    act(() => navigation.go('undo'));
    await settle();
    expect(textOn(byRole('main'))).toContain('没有可以撤回的插入。');
  });
});

describe('the pane around its pages', () => {
  test.each([
    ['issues', '2 处数据请看一眼'],
    ['standard', '样例小学校本研修标准'],
    ['insert', '插入学期统计'],
    ['settings', '设置'],
  ] as const)('the ribbon leads to %s', async (target, heading) => {
    const navigation = createPaneNavigation();
    await openChecked({ navigation });
    act(() => navigation.go(target));
    await settle();
    expect(document.querySelector('h1')?.textContent).toBe(heading);
  });

  test('without a result the other sections say what to do', async () => {
    await open();
    await click('tab', '统计');
    expect(textOn(byRole('main'))).toContain('检查过这个工作簿后，这里才有内容。');
    await click('button', '检查这个工作簿');
    expect(textOn(byRole('main'))).toContain('插入前自动留一个还原点');
  });

  test('only what works is offered: no sample, guide or language without the host’s function', async () => {
    await open();
    expect(allByRole('button').map((button) => textOn(button))).toEqual(['检查这个工作簿', '']);
    await click('button', '设置');
    expect(allByRole('radio')).toEqual([]);
  });

  test('in English, with names of sheets and people as they are', async () => {
    await open({ locale: 'en-US' });
    await settle(50);
    await click('button', 'Check this workbook');
    expect(rows()[2]).toBe('李丽 语文组 Not met Hours 1.5 short');
  });

  test('a bug shows a report that can be copied and holds no name', async () => {
    await openChecked({}, exampleSession({ assess: () => Promise.reject(new Error('李丽 broke it')) }));
    expect(textOn(byRole('main'))).toContain('插件出错了，您的表没有改动');
    await click('button', '复制报告');
    expect(copied[0]).not.toMatch(/[\u4e00-\u9fff]/);
  });
});
