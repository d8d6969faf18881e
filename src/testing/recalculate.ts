import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder } from './external-tools';

/** Makes LibreOffice work out every formula when it opens an .xlsx file, whatever values the file brings. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The workbook with every formula worked out anew by LibreOffice. */
export function recalculated(workbook: Uint8Array): Uint8Array {
  const files = { 'book.xlsx': workbook, 'profile/user/registrymodifications.xcu': new TextEncoder().encode(ALWAYS_RECALCULATE) };
  return inFolder(files, (folder) => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), 'book.xlsx'], {
      cwd: folder,
      stdio: 'ignore',
    });
    return readFileSync(join(folder, 'out', 'book.xlsx'));
  });
}
