import type { Area } from '../../../sheet/cell-address';

/** The print setup of a sheet; margins are points. */
export interface PageLayoutData {
  paperSize: string;
  orientation: string;
  centerHorizontally: boolean;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  margins: Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer', number>;
  printArea: readonly Area[];
  titleRows: { first: number; last: number } | null;
  texts: Record<'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter', string>;
}

export function defaultPage(): PageLayoutData {
  return {
    paperSize: 'Letter',
    orientation: 'Portrait',
    centerHorizontally: false,
    zoom: { scale: 100 },
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    printArea: [],
    titleRows: null,
    texts: { leftHeader: '', centerHeader: '', rightHeader: '', leftFooter: '', centerFooter: '', rightFooter: '' },
  };
}
