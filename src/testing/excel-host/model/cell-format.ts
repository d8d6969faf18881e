/** The look of one cell; never changed, only replaced. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly font: FontData;
  /** `#RRGGBB`, '' where there is none. */
  readonly fill: string;
  readonly borders: Readonly<Partial<Record<Edge, BorderData>>>;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
}

export interface FontData {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly color: string;
}

export type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

export interface BorderData {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: 'General',
  font: { name: 'Calibri', size: 11, bold: false, italic: false, underline: 'None', color: '#000000' },
  fill: '',
  borders: {},
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
};

/** Width of a column in points that holds so many characters of the default font (7 pixels a digit, 5 of padding). */
export function pointsOfCharacters(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}

export function charactersOfPoints(points: number): number {
  return Math.round(((points / 0.75 - 5) / 7) * 100) / 100;
}

export const DEFAULT_CHARACTERS = 8.43;
export const DEFAULT_ROW_POINTS = 15;
