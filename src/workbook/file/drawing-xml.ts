import type { PlannedChart } from '../../report/write-plan';
import { EMU } from './chart-look';
import type { Dialect } from './dialect';
import { XML_HEAD } from './dialect';
import { encodeXml } from './xml-text';

function anchorXml({ name, description, at, size }: PlannedChart, id: number, link: string, dialect: Dialect): string {
  const extent = `cx="${String(Math.round(size.width * EMU))}" cy="${String(Math.round(size.height * EMU))}"`;
  const place = `<xdr:from><xdr:col>${String(at.column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(at.row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext ${extent}/>`;
  const frame = `<xdr:nvGraphicFramePr><xdr:cNvPr id="${String(id)}" name="${encodeXml(name)}" descr="${encodeXml(description)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`;
  const graphic = `<a:graphic><a:graphicData uri="${dialect.chart}"><c:chart xmlns:c="${dialect.chart}" r:id="${link}"/></a:graphicData></a:graphic>`;
  return `<xdr:oneCellAnchor>${place}<xdr:graphicFrame macro="">${frame}${graphic}</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`;
}

/** A drawing part that shows the charts; chart `i` hangs on relationship `rId{i + 1}`. */
export function drawingXml(charts: readonly PlannedChart[], dialect: Dialect): string {
  const anchors = charts.map((chart, i) => anchorXml(chart, i + 2, `rId${String(i + 1)}`, dialect));
  return `${XML_HEAD}<xdr:wsDr xmlns:xdr="${dialect.sheetDrawing}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.links}">${anchors.join('')}</xdr:wsDr>`;
}
