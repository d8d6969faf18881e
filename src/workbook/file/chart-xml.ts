import type { PlannedChart, PlannedSeries } from '../../report/write-plan';
import { CHART_GROUND, GRID_LINES, NO_GROUND, richText, textLook } from './chart-look';
import { columnSeriesXml, lineSeriesXml, ringSeriesXml } from './chart-series-xml';
import type { Dialect } from './dialect';
import { XML_HEAD } from './dialect';
import { encodeXml } from './xml-text';

const AXES = '<c:axId val="500000001"/><c:axId val="500000002"/>';
const GROUPING = { column: 'clustered', stacked: 'stacked', percent: 'percentStacked' } as const;
const RING_HOLE = 60;

interface ChartContext {
  readonly chart: PlannedChart;
  readonly font: string;
  readonly dialect: Dialect;
}

interface Numbered {
  readonly series: PlannedSeries;
  readonly index: number;
}

function titleXml(text: string, font: string, kind: 'title' | 'label' | 'upright'): string {
  return text === '' ? '' : `<c:title>${richText(encodeXml(text), font, kind)}<c:overlay val="0"/></c:title>`;
}

function columnsXml({ chart, font, dialect }: ChartContext, type: keyof typeof GROUPING, list: readonly Numbered[]): string {
  if (list.length === 0) return '';
  const series = list.map(({ series: each, index }) => columnSeriesXml(each, index, chart, font));
  const overlap = type === 'column' ? '' : `<c:overlap val="${dialect.percent(100)}"/>`;
  return `<c:barChart><c:barDir val="col"/><c:grouping val="${GROUPING[type]}"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="${dialect.percent(chart.gap)}"/>${overlap}${AXES}</c:barChart>`;
}

function linesXml({ chart, font }: ChartContext, list: readonly Numbered[]): string {
  if (list.length === 0) return '';
  const series = list.map(({ series: each, index }) => lineSeriesXml(each, index, chart, font));
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/>${AXES}</c:lineChart>`;
}

function axesXml({ chart, font }: ChartContext): string {
  const look = textLook(font);
  const maximum = chart.maximum === undefined ? '' : `<c:max val="${String(chart.maximum)}"/>`;
  // The axis of shares counts in per cent by itself, whatever the values are.
  const format = chart.type === 'percent' ? '0%' : chart.numberFormat;
  return (
    `<c:catAx><c:axId val="500000001"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>${titleXml(chart.axis.category, font, 'label')}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${look}<c:crossAx val="500000002"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="500000002"/><c:scaling><c:orientation val="minMax"/>${maximum}<c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>${GRID_LINES}${titleXml(chart.axis.value, font, 'upright')}<c:numFmt formatCode="${encodeXml(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${look}<c:crossAx val="500000001"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function plotXml(context: ChartContext): string {
  const { chart, dialect } = context;
  const all = chart.series.map((series, index) => ({ series, index }));
  if (chart.type === 'doughnut') {
    const rings = all
      .filter(({ series }) => !series.isTarget)
      .map(({ series, index }) => ringSeriesXml(series, index, chart, context.font));
    return `<c:doughnutChart><c:varyColors val="1"/>${rings.join('')}<c:firstSliceAng val="0"/><c:holeSize val="${dialect.percent(RING_HOLE)}"/></c:doughnutChart>`;
  }
  const { type } = chart;
  if (type === 'line') return linesXml(context, all) + axesXml(context);
  const columns = columnsXml(
    context,
    type,
    all.filter(({ series }) => !series.isTarget),
  );
  const lines = linesXml(
    context,
    all.filter(({ series }) => series.isTarget),
  );
  return columns + lines + axesXml(context);
}

/** A chart part. All texts and numbers stand in it too, so that it shows before anything is calculated. */
export function chartXml(chart: PlannedChart, font: string, dialect: Dialect): string {
  const context = { chart, font: encodeXml(font), dialect };
  const legend =
    chart.type === 'doughnut' ? '' : `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textLook(context.font)}</c:legend>`;
  return [
    `${XML_HEAD}<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.links}">`,
    '<c:date1904 val="0"/><c:roundedCorners val="0"/>',
    `<c:chart>${titleXml(chart.title, context.font, 'title')}<c:autoTitleDeleted val="${chart.title === '' ? '1' : '0'}"/>`,
    `<c:plotArea><c:layout/>${plotXml(context)}${NO_GROUND}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    `${CHART_GROUND}${textLook(context.font)}</c:chartSpace>`,
  ].join('');
}
