/** English Metric Units to a point (ECMA-376 part 1, 20.1.10.16). */
export const EMU = 12_700;

const GRID = 'D9D9D9';
const OUTLINE = '595959';
const TEXT = '404040';
/** Size of all chart texts in hundredths of a point; the title is a little larger. */
const SIZE = 900;
const TITLE_SIZE = 1100;

/** How far a colour is from black, 0 to 255, as the eye weighs it (ITU-R BT.601). */
function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** Colour of a text that stands on the given colour. */
export function textColorOn(color: string): string {
  return lightness(color) < 140 ? 'FFFFFF' : TEXT;
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.toUpperCase()}"/></a:solidFill>`;
}

/** `c:spPr` of a filled shape. A colour that white paper would swallow gets an outline of 0.75 pt. */
export function areaLook(color: string): string {
  const line = lightness(color) > 210 ? `<a:ln w="${String(0.75 * EMU)}">${solid(OUTLINE)}</a:ln>` : '<a:ln><a:noFill/></a:ln>';
  return `<c:spPr>${solid(color)}${line}</c:spPr>`;
}

/** `c:spPr` of a line, its width in points. */
export function lineLook(color: string, width: number, isDashed = false): string {
  return `<c:spPr><a:ln w="${String(width * EMU)}" cap="rnd">${solid(color)}<a:prstDash val="${isDashed ? 'dash' : 'solid'}"/><a:round/></a:ln></c:spPr>`;
}

export const GRID_LINES = `<c:majorGridlines><c:spPr><a:ln w="${String(0.5 * EMU)}">${solid(GRID)}</a:ln></c:spPr></c:majorGridlines>`;

/** White ground with a thin frame, and none for the plot area. */
export const CHART_GROUND = `<c:spPr>${solid('FFFFFF')}<a:ln w="${String(0.75 * EMU)}">${solid(GRID)}</a:ln></c:spPr>`;
export const NO_GROUND = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';

function fontXml(tag: 'defRPr' | 'rPr', font: string, size: number, color: string): string {
  const start = `<a:${tag}${tag === 'rPr' ? ' lang="zh-CN"' : ''} sz="${String(size)}" b="0">`;
  return `${start}${solid(color)}<a:latin typeface="${font}"/><a:ea typeface="${font}"/></a:${tag}>`;
}

/** `c:txPr` with the given font. */
export function textLook(font: string, color = TEXT): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${fontXml('defRPr', font, SIZE, color)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

/** `c:tx` with a text of its own. */
export function richText(text: string, font: string, kind: 'title' | 'label' | 'upright', color = TEXT): string {
  const body = kind === 'upright' ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>';
  const size = kind === 'title' ? TITLE_SIZE : SIZE;
  return `<c:tx><c:rich>${body}<a:lstStyle/><a:p><a:pPr>${fontXml('defRPr', font, size, color)}</a:pPr><a:r>${fontXml('rPr', font, size, color)}<a:t>${text}</a:t></a:r></a:p></c:rich></c:tx>`;
}
