import { strToU8, zipSync } from 'fflate';
import type { PackageDescription } from './workbook-package';
import { packageFiles, rowXml } from './workbook-package';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument';

function links(...list: readonly (readonly [kind: string, target: string])[]): string {
  const items = list.map(([kind, target], i) => `<Relationship Id="rId${String(i + 1)}" Type="${LINKS}/${kind}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function override(path: string, type: string): string {
  return `<Override PartName="${path}" ContentType="${TYPE}.${type}"/>`;
}

const SHEET = `<sheetPr codeName="Sheet1"/><dimension ref="A1:C4"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="14.25"/><sheetData>${rowXml(1, ['听课人', '日期', '节数'])}<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><v>45536</v></c><c r="C2"><v>2</v></c></row><row r="3"><c r="C3"><f>C2*2</f><v>4</v></c></row></sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/><conditionalFormatting sqref="C2:C3"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>3</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="A2:A9"><formula1>"陈一,王二"</formula1></dataValidation></dataValidations><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings/></ext></extLst>`;

const CHART = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/></c:plotArea></c:chart></c:chartSpace>`;
const DRAWING = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`;

const STYLES = `<numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0"/>`;

const PARTS: Readonly<Record<string, string | Uint8Array>> = {
  '_rels/.rels': links(
    ['officeDocument', 'xl/workbook.xml'],
    ['extended-properties', 'docProps/app.xml'],
    ['custom-properties', 'docProps/custom.xml'],
  ),
  'docProps/app.xml': '<Properties><Application>Microsoft Excel</Application></Properties>',
  'docProps/custom.xml': '<Properties><property name="单位">样例小学</property></Properties>',
  'xl/theme/theme1.xml': '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"/>',
  'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="C3" i="1"/></calcChain>`,
  'xl/worksheets/_rels/sheet1.xml.rels': links(
    ['drawing', '../drawings/drawing1.xml'],
    ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['comments', '../comments1.xml'],
    ['table', '../tables/table1.xml'],
    ['printerSettings', '../printerSettings/printerSettings1.bin'],
  ),
  'xl/drawings/drawing1.xml': DRAWING,
  'xl/drawings/_rels/drawing1.xml.rels': links(['chart', '../charts/chart1.xml'], ['image', '../media/image1.png']),
  'xl/charts/chart1.xml': CHART,
  'xl/media/image1.png': Uint8Array.from({ length: 3000 }, (_, i) => (i * i) & 255),
  'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape/></xml>',
  'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>教导处</author></authors><commentList/></comments>`,
  'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="表1" displayName="听课表" ref="A1:C3"><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="听课人"/><tableColumn id="2" name="日期"/><tableColumn id="3" name="节数"/></tableColumns></table>`,
  'xl/printerSettings/printerSettings1.bin': new Uint8Array([1, 2, 3, 4]),
  'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}" xmlns:r="${LINKS}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
  'xl/chartsheets/_rels/sheet1.xml.rels': links(['drawing', '../drawings/drawing2.xml']),
  'xl/drawings/drawing2.xml': DRAWING,
  'xl/pivotCache/pivotCacheDefinition1.xml': '<pivotCacheDefinition refreshOnLoad="1"/>',
  'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': links(['pivotCacheRecords', 'pivotCacheRecords1.xml']),
  'xl/pivotCache/pivotCacheRecords1.xml': '<pivotCacheRecords count="0"/>',
  'xl/unknown/thing.bin': new Uint8Array([0xde, 0xad, 0xbe, 0xef]),
  'customXml/item1.xml': '<other xmlns="urn:someone-else">留着</other>',
  'customXml/itemProps1.xml':
    '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{00000000-0000-0000-0000-000000000001}"/>',
  'customXml/_rels/item1.xml.rels': links(['customXmlProps', 'itemProps1.xml']),
};

const DESCRIPTION: PackageDescription = {
  sheets: { 听课登记: SHEET, 图表数据: '<sheetData/>' },
  strings: ['<t>陈一</t>'],
  styles: STYLES,
  beforeSheets: '<workbookPr codeName="ThisWorkbook"/><bookViews><workbookView xWindow="0" activeTab="1"/></bookViews>',
  afterSheets:
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">听课登记!$A$1:$C$9</definedName><definedName name="本学期" comment="手工">听课登记!$C$2</definedName></definedNames><calcPr calcId="191029"/><extLst><ext uri="{B58B0392-4F1F-4190-BB64-5DF3571DCE5F}"><xcalcf:calcFeatures xmlns:xcalcf="http://schemas.microsoft.com/office/spreadsheetml/2018/calcfeatures"/></ext></extLst>',
  relationships: [
    `<Relationship Id="rId20" Type="${LINKS}/chartsheet" Target="chartsheets/sheet1.xml"/>`,
    `<Relationship Id="rId21" Type="${LINKS}/theme" Target="theme/theme1.xml"/>`,
    `<Relationship Id="rId22" Type="${LINKS}/calcChain" Target="calcChain.xml"/>`,
    `<Relationship Id="rId23" Type="${LINKS}/pivotCacheDefinition" Target="/xl/pivotCache/pivotCacheDefinition1.xml"/>`,
    `<Relationship Id="rId24" Type="${LINKS}/customXml" Target="../customXml/item1.xml"/>`,
    `<Relationship Id="rId25" Type="urn:someone-else/unknown" Target="unknown/thing.bin"/>`,
  ].join(''),
  contentTypes: [
    '<Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/octet-stream"/>',
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    override('/xl/chartsheets/sheet1.xml', 'spreadsheetml.chartsheet+xml'),
    override('/xl/drawings/drawing1.xml', 'drawing+xml'),
    override('/xl/drawings/drawing2.xml', 'drawing+xml'),
    override('/xl/charts/chart1.xml', 'drawingml.chart+xml'),
    override('/xl/tables/table1.xml', 'spreadsheetml.table+xml'),
    override('/xl/comments1.xml', 'spreadsheetml.comments+xml'),
    override('/xl/calcChain.xml', 'spreadsheetml.calcChain+xml'),
  ].join(''),
  parts: PARTS,
};

/** Parts that every insertion may change in a workbook of the user's. */
export const CHANGED_PARTS = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'];

/** The files of a workbook with what schools' workbooks hold besides cells; a chart sheet stands between its two sheets. */
export function richFiles(): Record<string, Uint8Array> {
  const files = packageFiles(DESCRIPTION);
  const workbook = new TextDecoder().decode(files['xl/workbook.xml']);
  files['xl/workbook.xml'] = strToU8(workbook.replace(/(<sheet name="图表数据")/, '<sheet name="图表" sheetId="7" r:id="rId20"/>$1'));
  return files;
}

/** The workbook of `richFiles`, deflated in another way than ours, with folders and stored entries among its files. */
export function richWorkbook(): Uint8Array {
  return zipSync(
    {
      ...richFiles(),
      'xl/': new Uint8Array(),
      'xl/media/image1.png': [richFiles()['xl/media/image1.png'] ?? new Uint8Array(), { level: 0 }],
    },
    { level: 1 },
  );
}

/** The same workbook as the Open XML SDK writes it: every element of the spreadsheet namespace with a prefix. */
export function prefixedWorkbook(): Uint8Array {
  const files = Object.entries(richFiles()).map(([name, bytes]) => {
    const xml = new TextDecoder().decode(bytes);
    const isMain = /^<\w+ xmlns="http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main"/.test(xml);
    return [name, isMain ? strToU8(xml.replace(/<(\/?)(?=[a-z]+[\s>/])/gi, '<$1x:').replace('xmlns=', 'xmlns:x=')) : bytes];
  });
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>);
}

/** The same workbook in the strict form of the standard. */
export function strictWorkbook(): Uint8Array {
  const files = Object.entries(richFiles()).map(([name, bytes]) => {
    if (/\.(?:png|bin)$/.test(name)) return [name, bytes];
    const xml = new TextDecoder().decode(bytes);
    const strict = xml
      .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main')
      .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/', 'http://purl.oclc.org/ooxml/officeDocument/')
      .replaceAll('http://schemas.openxmlformats.org/drawingml/2006/', 'http://purl.oclc.org/ooxml/drawingml/');
    return [name, strToU8(strict)];
  });
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>);
}
