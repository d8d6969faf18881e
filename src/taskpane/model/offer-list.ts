import type { ReportOffer } from '../../app/session';

/** Data sheets (数·…) are one line of the list: the formulas of the others read them. */
const DATA = 'data-';

/** The list of what can be inserted, as it stands with what somebody unticked. */
export interface OfferList {
  /** Sheets that can be made, in workbook order. */
  readonly made: readonly ReportOffer[];
  /** Sheets without data, at the end. */
  readonly none: readonly ReportOffer[];
  readonly dataSheets: number;
  /** Ids of the ticked ones. */
  readonly chosen: readonly string[];
  /** Ids to insert: the ticked ones and the data sheets. */
  readonly sent: readonly string[];
  readonly summary: Readonly<Record<'new' | 'replace' | 'keep', number>>;
}

export function offerList(offers: readonly ReportOffer[], leftOut: readonly string[]): OfferList {
  const shown = offers.filter(({ id }) => !id.startsWith(DATA));
  const data = offers.filter(({ id, action }) => id.startsWith(DATA) && action !== 'none');
  const made = shown.filter(({ action }) => action !== 'none');
  const ticked = made.filter(({ id }) => !leftOut.includes(id));
  const chosen = ticked.map(({ id }) => id);
  const count = (wanted: ReportOffer['action']) => ticked.filter(({ action }) => action === wanted).length;
  return {
    made,
    none: shown.filter(({ action }) => action === 'none'),
    dataSheets: data.length,
    chosen,
    sent: [...chosen, ...data.map(({ id }) => id)],
    summary: { new: count('new'), replace: count('replace'), keep: count('keep') },
  };
}
