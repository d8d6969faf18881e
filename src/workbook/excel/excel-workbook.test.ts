import { connectClient } from '../../testing/excel-host/client';
import { ExcelHost } from '../../testing/excel-host/excel-host';
import { hostWorkbook } from '../../testing/excel-host/host-workbook';
import { ensureCell } from '../../testing/excel-host/model/sheet-grid';
import { workbookContract } from '../../testing/workbook-contract';
import type { WorkbookPort } from '../port';
import { excelWorkbook } from './excel-workbook';

/** The host does not calculate: formulas get the values that the plan says they have. */
function calculated(port: WorkbookPort, values: Map<string, string | number | boolean>): WorkbookPort {
  return {
    ...port,
    apply(plan, options) {
      for (const { name, cells } of plan.sheets) {
        for (const [row, line] of cells.entries()) {
          for (const [column, cell] of line.entries()) {
            if (cell?.content.kind === 'formula') values.set(`${name} ${String(row)} ${String(column)}`, cell.content.cached);
          }
        }
      }
      return port.apply(plan, options);
    },
  };
}

let host: ExcelHost;

describe.each(['1.9', '1.14'])('an Excel with ExcelApi %s', (excelApi) => {
  workbookContract('Excel', {
    readsMerges: excelApi !== '1.9',
    open(content) {
      const values = new Map<string, string | number | boolean>();
      host = new ExcelHost(hostWorkbook(content), {
        evaluate: (_, { sheet, row, column }) => values.get(`${sheet} ${String(row)} ${String(column)}`) ?? 0,
      });
      connectClient(host, excelApi);
      return Promise.resolve(calculated(excelWorkbook(), values));
    },
    edit(name, row, column, text) {
      const sheet = host.workbook.sheets.find((one) => one.name === name);
      if (sheet) ensureCell(sheet, row, column).value = text;
    },
  });
});
