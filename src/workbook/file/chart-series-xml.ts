import type { ChartCells, PlannedChart, PlannedSeries } from '../../report/write-plan';
import { quoteSheet } from '../../sheet/a1';
import { areaLook, lineLook, richText, textColorOn, textLook } from './chart-look';
import { absoluteArea } from './references';
import { encodeXml, encodeXstring } from './xml-text';

/** Slices of a ring, dark to light: apart from each other in grey too. */
const SLICES = ['1F3864', '2E75B6', 'F0A868', 'DDE3EA'];

function sliceColor(index: number): string {
  return SLICES[index % SLICES.length] ?? '1F3864';
}

const TARGET_WIDTH = 1.75;
const LINE_WIDTH = 2.25;

function referenceXml({ sheet, area }: ChartCells<unknown>): string {
  return `<c:f>${encodeXml(`${quoteSheet(sheet)}!${absoluteArea(area)}`)}</c:f>`;
}

function categoriesXml(cells: ChartCells<string>): string {
  const points = cells.cached.map((text, i) => `<c:pt idx="${String(i)}"><c:v>${encodeXstring(text)}</c:v></c:pt>`);
  return `<c:cat><c:strRef>${referenceXml(cells)}<c:strCache><c:ptCount val="${String(points.length)}"/>${points.join('')}</c:strCache></c:strRef></c:cat>`;
}

function valuesXml(cells: ChartCells<number | null>, format: string): string {
  const points = cells.cached.map((value, i) => (value === null ? '' : `<c:pt idx="${String(i)}"><c:v>${String(value)}</c:v></c:pt>`));
  return `<c:val><c:numRef>${referenceXml(cells)}<c:numCache><c:formatCode>${encodeXml(format)}</c:formatCode><c:ptCount val="${String(points.length)}"/>${points.join('')}</c:numCache></c:numRef></c:val>`;
}

function shows(value: boolean, category = false): string {
  return `<c:showLegendKey val="0"/><c:showVal val="${value ? '1' : '0'}"/><c:showCatName val="${category ? '1' : '0'}"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
}

/** Labels at every point, or none; inside a column their colour keeps apart from it. */
function labelsXml(series: PlannedSeries, chart: PlannedChart, font: string): string {
  if (!series.showLabels) return '';
  const isInside = chart.type === 'stacked' || chart.type === 'percent';
  const look = isInside ? textLook(font, textColorOn(series.color)) : textLook(font);
  return `<c:dLbls>${formatXml(chart)}${look}${shows(true)}</c:dLbls>`;
}

function formatXml(chart: PlannedChart): string {
  return `<c:numFmt formatCode="${encodeXml(chart.numberFormat)}" sourceLinked="0"/>`;
}

/** A ring has no legend: each slice says its name and number, in a colour that keeps apart from it. */
function sliceLabelsXml(series: PlannedSeries, chart: PlannedChart, font: string): string {
  const labels = series.values.cached.map((_, i) => {
    const look = textLook(font, textColorOn(sliceColor(i)));
    return `<c:dLbl><c:idx val="${String(i)}"/>${formatXml(chart)}${look}${shows(true, true)}<c:separator> </c:separator></c:dLbl>`;
  });
  return `<c:dLbls>${labels.join('')}${formatXml(chart)}${textLook(font)}${shows(true, true)}<c:separator> </c:separator><c:showLeaderLines val="0"/></c:dLbls>`;
}

/** One label at the last point of a target line. */
function targetLabelXml(series: PlannedSeries, font: string): string {
  const last = series.values.cached.findLastIndex((value) => value !== null);
  if (last < 0 || series.targetLabel === undefined) return '';
  const text = richText(encodeXml(series.targetLabel), font, 'label', series.color.toUpperCase());
  return `<c:dLbls><c:dLbl><c:idx val="${String(last)}"/>${text}<c:dLblPos val="t"/>${shows(true)}</c:dLbl>${shows(false)}</c:dLbls>`;
}

function headXml(series: PlannedSeries, index: number): string {
  const at = String(index);
  return `<c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:v>${encodeXstring(series.name)}</c:v></c:tx>`;
}

function dataXml(series: PlannedSeries, chart: PlannedChart): string {
  return categoriesXml(chart.categories) + valuesXml(series.values, chart.numberFormat);
}

/** A series of columns. */
export function columnSeriesXml(series: PlannedSeries, index: number, chart: PlannedChart, font: string): string {
  return `<c:ser>${headXml(series, index)}${areaLook(series.color)}<c:invertIfNegative val="0"/>${labelsXml(series, chart, font)}${dataXml(series, chart)}</c:ser>`;
}

/** A series of a line: dashed, thin and without marks where it is a target. */
export function lineSeriesXml(series: PlannedSeries, index: number, chart: PlannedChart, font: string): string {
  const look = series.isTarget ? lineLook(series.color, TARGET_WIDTH, true) : lineLook(series.color, LINE_WIDTH);
  const marker = series.isTarget
    ? '<c:marker><c:symbol val="none"/></c:marker>'
    : `<c:marker><c:symbol val="circle"/><c:size val="5"/>${areaLook(series.color)}</c:marker>`;
  const labels = series.isTarget ? targetLabelXml(series, font) : labelsXml(series, chart, font);
  return `<c:ser>${headXml(series, index)}${look}${marker}${labels}${dataXml(series, chart)}<c:smooth val="0"/></c:ser>`;
}

/** The series of a ring: each slice has its colour. */
export function ringSeriesXml(series: PlannedSeries, index: number, chart: PlannedChart, font: string): string {
  const slices = series.values.cached.map(
    (_, i) => `<c:dPt><c:idx val="${String(i)}"/><c:bubble3D val="0"/>${areaLook(sliceColor(i))}</c:dPt>`,
  );
  const labels = sliceLabelsXml(series, chart, font);
  return `<c:ser>${headXml(series, index)}${slices.join('')}${labels}${dataXml(series, chart)}</c:ser>`;
}
