import { createRoot } from 'react-dom/client';
import { SYSTEM_CLOCK } from '../app/clock';
import { createSession } from '../app/create-session';
import { createPaneNavigation } from '../app/navigation';
import { registerCommands } from '../commands/commands';
import { localeOf } from '../i18n/load-language';
import { excelWorkbook } from '../workbook/excel/excel-workbook';
import { ExcelPane } from './ExcelPane';
import { isDark } from './host-theme';

/** The oldest Excel interface that all of the code keeps to. */
const EXCEL_API = '1.9';

function openGuide(): void {
  const guide = new URL('guide.html', location.href).href;
  if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) Office.context.ui.openBrowserWindow(guide);
  else window.open(guide, '_blank', 'noopener');
}

/** Shows one of the page's fixed notices, which need no script of ours to be read. */
function showNotice(id: 'old' | 'no-host'): void {
  document.getElementById(id)?.classList.add('shown');
}

function start(): void {
  const session = createSession({ workbooks: [excelWorkbook()], clock: SYSTEM_CLOCK });
  const navigation = createPaneNavigation();
  registerCommands((name, run) => Office.actions.associate(name, run), {
    session,
    navigation,
    openGuide,
    showPane: () => Office.addin.showAsTaskpane(),
  });
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  createRoot(root).render(
    <ExcelPane
      {...{ session, navigation }}
      hostLocale={localeOf(Office.context.displayLanguage)}
      mode={isDark(Office.context.officeTheme?.bodyBackgroundColor) ? 'dark' : 'light'}
      onGuide={openGuide}
    />,
  );
}

document.documentElement.classList.add('modern');
void Office.onReady(({ host }) => {
  if (host !== Office.HostType.Excel) showNotice('no-host');
  else if (!Office.context.requirements.isSetSupported('ExcelApi', EXCEL_API)) showNotice('old');
  else start();
});
