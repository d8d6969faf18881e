import type { PlannedPrint, PlannedSheet } from '../../report/write-plan';
import { formatArea, formatCell } from '../../sheet/a1';
import { once } from './request';
import type { Step } from './step';
import { byteLength, onSheet } from './step';

/** Centimetres from the paper's edge to header and footer. */
const FOOTER_MARGIN = 0.76;

/** What a person may have chosen for a sheet: set when it is added, left alone when it is refilled. */
function setPaper(layout: Excel.PageLayout, { paper, orientation, margins }: PlannedPrint): void {
  layout.paperSize = paper === 'A4' ? Excel.PaperType.a4 : Excel.PaperType.a3;
  layout.orientation = orientation === 'portrait' ? Excel.PageOrientation.portrait : Excel.PageOrientation.landscape;
  layout.setPrintMargins(Excel.PrintMarginUnit.centimeters, { ...margins, header: FOOTER_MARGIN, footer: FOOTER_MARGIN });
  layout.centerHorizontally = true;
  layout.zoom = { horizontalFitToPages: 1 };
}

function setFooter(layout: Excel.PageLayout, { footer }: PlannedPrint): void {
  const texts = layout.headersFooters.defaultForAllPages;
  texts.leftFooter = footer.left;
  texts.centerFooter = footer.center;
  texts.rightFooter = footer.right;
}

/** What hangs on the sheet's contents: areas, repeated rows, page ends. */
function setPages(target: Excel.Worksheet, { areas, repeatRows, breaksBefore }: PlannedPrint): void {
  if (areas.length > 0) target.pageLayout.setPrintArea(once(target.getRanges(areas.map(formatArea).join(','))));
  if (repeatRows) target.pageLayout.setPrintTitleRows(`$${String(repeatRows.first + 1)}:$${String(repeatRows.last + 1)}`);
  for (const row of breaksBefore) target.horizontalPageBreaks.add(formatCell(row, 0));
}

/** The print setup of a sheet. */
export function printSteps(sheet: PlannedSheet, isRefilled: boolean): readonly Step[] {
  const { print } = sheet;
  const data = byteLength(print.footer.left + print.footer.center + print.footer.right);
  return [
    onSheet(sheet.name, { calls: 16 + print.breaksBefore.length * 2, data }, (target) => {
      if (!isRefilled) setPaper(target.pageLayout, print);
      setFooter(target.pageLayout, print);
      setPages(target, print);
    }),
  ];
}
