import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Folder of the ISO/IEC 29500 transitional schemas: beside the repository, or where OOXML_XSD says. */
const SCHEMAS = process.env['OOXML_XSD'] ?? resolve(__dirname, '../../../shared/ooxml-xsd');
const PYTHON = '/usr/bin/python3';

const PRESENT = {
  xmllint: () => spawnSync('xmllint', ['--version']).status === 0 && existsSync(join(SCHEMAS, 'sml.xsd')),
  libreoffice: () => spawnSync('soffice', ['--version']).status === 0,
  openpyxl: () => spawnSync(PYTHON, ['-c', 'import openpyxl']).status === 0,
} as const;

export type ExternalTool = keyof typeof PRESENT;

/** A test that needs a program from outside: skipped where the program is missing, but failing there in CI, so that it cannot go unnoticed. */
export function testWith(tool: ExternalTool, name: string, body: () => Promise<void> | void): void {
  if (PRESENT[tool]()) test(name, async () => void (await body()), 120_000);
  else if (process.env['CI']) test(name, () => Promise.reject(new Error(`${tool} (with its files) is missing: ${SCHEMAS}`)));
  else test.skip(name, () => undefined);
}

/** Runs `work` in a folder of its own that is gone afterwards. */
export function inFolder<T>(files: Readonly<Record<string, Uint8Array>>, work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'yanxiu-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const SCHEMA_OF: Readonly<Record<string, string>> = {
  worksheet: 'sml.xsd',
  workbook: 'sml.xsd',
  styleSheet: 'sml.xsd',
  table: 'sml.xsd',
  chartSpace: 'dml-chart.xsd',
  wsDr: 'dml-spreadsheetDrawing.xsd',
};

/** `xml:space` on `t` is what Excel itself writes although the schema lacks it. */
const TOLERATED = /attribute '\{http:\/\/www\.w3\.org\/XML\/1998\/namespace\}space'/;

/** What the schemas say against XML parts, by part; parts of other kinds are only parsed. Empty where all are valid. */
export function schemaErrors(parts: Readonly<Record<string, Uint8Array>>): readonly string[] {
  return inFolder(parts, (folder) =>
    Object.entries(parts).flatMap(([name, content]) => {
      const root = /<(?:[\w.-]+:)?([\w-]+)[\s>]/.exec(new TextDecoder().decode(content).replace(/^<\?xml.*?\?>/, ''))?.[1] ?? '';
      const schema = SCHEMA_OF[root];
      const result = spawnSync('xmllint', ['--noout', ...(schema ? ['--schema', join(SCHEMAS, schema)] : []), name], { cwd: folder });
      const lines = String(result.stderr).split('\n');
      return lines.filter((line) => /error/.test(line) && !TOLERATED.test(line)).map((line) => `${name}: ${line}`);
    }),
  );
}

function parsed(json: string): unknown {
  return JSON.parse(json);
}

/** Lets a Python script look at a workbook (its path is `sys.argv[1]`) and gives what it prints as JSON. */
export function withOpenpyxl(workbook: Uint8Array, script: string): unknown {
  return inFolder({ 'book.xlsx': workbook, 'look.py': new TextEncoder().encode(script) }, (folder) =>
    parsed(String(execFileSync(PYTHON, ['look.py', 'book.xlsx'], { cwd: folder, env: { PYTHONIOENCODING: 'utf-8' } }))),
  );
}

/** Lets LibreOffice calculate every formula on opening instead of believing the stored results. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** Opens a workbook in LibreOffice, lets it calculate all formulas, and saves it as another kind of file. */
export function throughLibreOffice(workbook: Uint8Array, kind: 'xlsx' | 'pdf', name = 'book.xlsx'): Uint8Array {
  const files = { [name]: workbook, 'profile/user/registrymodifications.xcu': new TextEncoder().encode(RECALCULATE) };
  return inFolder(files, (folder) => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', kind, '--outdir', join(folder, 'out'), name], {
      cwd: folder,
      stdio: 'ignore',
    });
    return readFileSync(join(folder, 'out', `${name.replace(/\.\w+$/, '')}.${kind}`));
  });
}
