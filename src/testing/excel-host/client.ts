import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ExcelHost } from './excel-host';
import { hostBridge } from './host-bridge';

/** The library's own classes with what its declarations leave out. */
interface Library {
  OfficeExtension: {
    HostBridge: { init(bridge: unknown): void };
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
}

interface Requirements {
  isSetSupported(name: string, version?: string): boolean;
}

const surroundings = globalThis as unknown as Record<string, unknown>;

/** What the library touches of a page while it is evaluated. */
function pretendPage(): void {
  const nothing = () => null;
  const storage = { getItem: nothing, setItem: nothing, removeItem: nothing, key: nothing, length: 0 };
  surroundings.window ??= globalThis;
  surroundings.document ??= { getElementById: nothing, getElementsByTagName: () => [], addEventListener: nothing, cookie: '', URL: '' };
  surroundings.location ??= { href: 'https://localhost/', search: '', hash: '' };
  if (typeof navigator === 'undefined') surroundings.navigator = { userAgent: 'test' };
  surroundings.sessionStorage ??= storage;
  surroundings.localStorage ??= storage;
  surroundings.addEventListener ??= nothing;
}

/** Evaluates the client library in the test's own realm, once a test file. */
function loadLibrary(): Library {
  if (!('OfficeExtension' in surroundings)) {
    pretendPage();
    const path = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
    const text = readFileSync(path, 'utf8');
    (0, eval)(text);
  }
  return surroundings as unknown as Library;
}

function isAtMost(version: string, highest: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [highestMajor = 0, highestMinor = 0] = highest.split('.').map(Number);
  return major < highestMajor || (major === highestMajor && minor <= highestMinor);
}

/** Requirement sets of an Excel that has ExcelApi up to the given version. */
function requirementsOf(excelApi: string): Requirements {
  return { isSetSupported: (name, version = '1.1') => name === 'DelayForCellEdit' || (name === 'ExcelApi' && isAtMost(version, excelApi)) };
}

/**
 * Lets the global `Excel` of the real client library talk to the host, as on an Excel with ExcelApi up to `excelApi`: whatever is newer
 * throws `ApiNotFound`.
 */
export function connectClient(host: ExcelHost, excelApi = '1.14'): void {
  const { OfficeExtension } = loadLibrary();
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  const office = surroundings.Office ?? {};
  surroundings.Office = Object.create(office, {
    context: { value: { requirements: requirementsOf(excelApi), platform: 'OfficeOnline' } },
  });
  OfficeExtension.HostBridge.init(hostBridge(host));
}
