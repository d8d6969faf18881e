import { NO_CORRECTIONS } from '../recognise/corrections';
import { recognise } from '../recognise/recognise';
import type { SheetSnapshot } from '../sheet/snapshot';
import { workbookOfText } from '../testing/sheet-text';
import { hiddenParts } from './hidden-parts';

const TEXT = `
## 听课
听课登记
听课人|听课日期|授课人|课题|节数
周晓岚|9月3日|欧阳静|《秋天》|#1
欧阳静|9月10日|周晓岚|《荷花》|#1
覃志强|9月11日|韦丽萍|乘法|#2
韦丽萍|9月12日|覃志强|除法|#2
`;

function hidden(change: Partial<SheetSnapshot>, text = TEXT) {
  const shown = workbookOfText(text);
  const workbook = { ...shown, sheets: shown.sheets.map((sheet) => ({ ...sheet, ...change })) };
  const { tables } = recognise([workbook], NO_CORRECTIONS);
  expect(tables).toEqual(recognise([shown], NO_CORRECTIONS).tables);
  return hiddenParts([workbook], tables).map(({ sheet, what, n, at }) => [sheet, what, n, at].join(' '));
}

test.each<[what: string, change: Partial<SheetSnapshot>, expected: string[]]>([
  ['nothing hidden', {}, []],
  ['rows', { hiddenRows: [3, 4, 2] }, ['听课 rows 3 3–5']],
  ['rows apart', { hiddenRows: [2, 4] }, ['听课 rows 2 3, 5']],
  ['columns', { hiddenColumns: [4, 2] }, ['听课 columns 2 C, E']],
  ['the sheet', { visible: false }, ['听课 sheet 1 ']],
  ['what holds nothing of a table', { hiddenRows: [0, 40], hiddenColumns: [9] }, []],
])('%s: read all the same, and said', (_, change, expected) => {
  expect(hidden(change)).toEqual(expected);
});

test('what is none of ours is not spoken of', () => {
  const text = '\n## 领用\n办公用品领用\n物品|数量|单位|领用人\n粉笔|#2|包|周晓岚\n白板笔|#3|包|黄敏';
  expect(hidden({ hiddenRows: [2] }, text)).toEqual([]);
});
