import type { web as zhCN } from '../zh-CN/web';

export const web: Record<keyof typeof zhCN, string> = {
  'web.title': 'PD Ledger on the web',
  'web.open': 'Open workbook',
  'web.open.hint': 'Drop an .xlsx or .xls file here, or choose Open workbook. It is opened in this browser only and not uploaded.',
  'web.multi': "You can open several groups' files and check them together.",
  'web.check': 'Check standard',
  'web.insert': 'Insert statistics',
  'web.download': 'Download .xlsx',
  'web.downloaded': '“{file}” is ready. Your original file is unchanged.',
  'web.unsaved': 'The statistics are not downloaded yet and will be lost.',
  'web.encrypted': 'This file needs a password. Remove it in WPS or Excel first.',
  'web.damaged': 'This file cannot be opened: {reason}.',
  'web.takenOver': '“{file}” is not an .xlsx file. It was converted; the download is the new .xlsx, your file is unchanged.',
  'web.download.name': '{name}-pd-statistics.xlsx',
  'web.loading': 'Opening the grid…',
  'web.showGrid': 'Show grid',
  'web.showPane': 'Show result',
  'web.sample.name': 'qinghe-school-pd-ledger.xlsx',
  'web.noSample': 'The sample is not available. Open a workbook of your own.',
  'web.drop': 'Drop to open',
  'web.readonly': 'The grid is for viewing and locating. Edit in WPS or Excel.',
};
