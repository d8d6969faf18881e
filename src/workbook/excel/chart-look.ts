/** Colours and sizes that all charts share; sizes and widths are points. */
export const CHART_LOOK = {
  ground: '#FFFFFF',
  grid: '#D9D9D9',
  gridWeight: 0.5,
  outline: '#595959',
  text: '#404040',
  size: 9,
  titleSize: 11,
  targetWeight: 1.75,
  lineWeight: 2.25,
  ringHole: 60,
  /** Slices of a ring, dark to light: apart from each other in grey too. */
  slices: ['1F3864', '2E75B6', 'F0A868', 'DDE3EA'],
} as const;

/** How far a colour is from black, 0 to 255, as the eye weighs it (ITU-R BT.601). */
function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** Colour of a text that stands on the given colour. */
export function textColorOn(color: string): string {
  return lightness(color) < 140 ? '#FFFFFF' : CHART_LOOK.text;
}

/** Whether white paper would swallow the colour, so that it needs an outline. */
export function needsOutline(color: string): boolean {
  return lightness(color) > 210;
}

export function sliceColor(index: number): string {
  return CHART_LOOK.slices[index % CHART_LOOK.slices.length] ?? CHART_LOOK.slices[0];
}
