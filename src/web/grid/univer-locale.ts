import { mergeLocales } from '@univerjs/core';
import Design from '@univerjs/design/locale/zh-CN';
import DocsUi from '@univerjs/docs-ui/locale/zh-CN';
import DrawingUi from '@univerjs/drawing-ui/locale/zh-CN';
import SheetsConditions from '@univerjs/sheets-conditional-formatting-ui/locale/zh-CN';
import SheetsDrawingUi from '@univerjs/sheets-drawing-ui/locale/zh-CN';
import SheetsFormula from '@univerjs/sheets-formula/locale/zh-CN';
import SheetsFormulaUi from '@univerjs/sheets-formula-ui/locale/zh-CN';
import SheetsNumfmtUi from '@univerjs/sheets-numfmt-ui/locale/zh-CN';
import SheetsUi from '@univerjs/sheets-ui/locale/zh-CN';
import Sheets from '@univerjs/sheets/locale/zh-CN';
import Ui from '@univerjs/ui/locale/zh-CN';

/** What the grid itself says, in Chinese. */
export const GRID_TEXTS = mergeLocales(
  Design,
  Ui,
  DocsUi,
  Sheets,
  SheetsUi,
  SheetsFormula,
  SheetsFormulaUi,
  SheetsNumfmtUi,
  SheetsConditions,
  DrawingUi,
  SheetsDrawingUi,
);
