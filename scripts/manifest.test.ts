import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import packageJson from '../package.json';
import { COMMANDS } from '../src/commands/command-names';

const ROOT = join(__dirname, '..');
const MANIFEST = join(ROOT, 'manifest.xml');
const xml = readFileSync(MANIFEST, 'utf8');
const BASE = 'https://localhost:3000/';

function all(pattern: RegExp): string[] {
  return [...xml.matchAll(pattern)].map((match) => match[1] ?? '');
}

/** Width and height of a PNG, from its header. */
function sizeOfPng(path: string): [number, number] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('manifest.xml', () => {
  test("is read by Microsoft's own reader, with the package's version", async () => {
    const info = await OfficeAddinManifest.readManifestFile(MANIFEST);
    expect(info.officeAppType).toBe('TaskPaneApp');
    expect(info.hosts).toEqual(['Workbook']);
    expect(info.defaultLocale).toBe('zh-CN');
    expect(info.version).toBe(`${packageJson.version}.0`);
  });

  test('asks ExcelApi 1.1 at its base, and 1.9 with SharedRuntime 1.1 for the ribbon', () => {
    const [base = '', overrides = ''] = xml.split('<VersionOverrides');
    expect(base).toContain('<Set Name="ExcelApi" MinVersion="1.1"/>');
    expect(overrides).toContain('<bt:Set Name="ExcelApi" MinVersion="1.9"/>');
    expect(overrides).toContain('<bt:Set Name="SharedRuntime" MinVersion="1.1"/>');
  });

  test('every resid is a resource, of at most 32 characters, and every resource is used', () => {
    const used = new Set(all(/resid="([^"]+)"/g));
    const defined = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
    expect([...used].sort()).toEqual([...new Set(defined)].sort());
    expect(defined).toHaveLength(new Set(defined).size);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  test('each text stands in both languages, short ones with at most 125 characters, long ones with 250', () => {
    const strings = [...xml.matchAll(/<bt:String id="([^"]+)" DefaultValue="([^"]+)">\s*<bt:Override Locale="en-US" Value="([^"]+)"\/>/g)];
    expect(strings).toHaveLength(all(/<bt:String id="([^"]+)"/g).length);
    for (const [, id = '', chinese = '', english = ''] of strings) {
      const limit = id.endsWith('.Tip') ? 250 : 125;
      expect([id, chinese.length <= limit, english.length <= limit]).toEqual([id, true, true]);
    }
  });

  test('each icon it names exists and has the size it is named for', () => {
    const urls = all(/DefaultValue="(https:\/\/localhost:3000\/assets\/[^"]+\.png)"/g);
    expect(urls.length).toBeGreaterThan(60);
    for (const url of urls) {
      const size = Number(/-(\d+)\.png$/.exec(url)?.[1]);
      expect([url, ...sizeOfPng(join(ROOT, url.slice(BASE.length)))]).toEqual([url, size, size]);
    }
  });

  test('its buttons run the functions that the commands register, no more and no fewer', () => {
    expect(all(/<FunctionName>([^<]+)<\/FunctionName>/g).sort()).toEqual([...COMMANDS].sort());
  });

  test('the pages it names are built from sources that exist', () => {
    for (const page of all(/DefaultValue="https:\/\/localhost:3000\/([^"]+\.html)"/g))
      expect([page, existsSync(join(ROOT, 'src/taskpane', page))]).toEqual([page, true]);
  });
});
