import type { ReportOffer } from '../../app/session';

/** The list of what can be inserted, as it stands with what somebody unticked. */
export interface OfferList {
  /** Sheets that can be made, in workbook order. */
  readonly made: readonly ReportOffer[];
  /** Sheets without data, at the end. */
  readonly none: readonly ReportOffer[];
  /** Ids of the ticked ones. */
  readonly chosen: readonly string[];
  readonly summary: Readonly<Record<'new' | 'replace' | 'keep', number>>;
}

export function offerList(offers: readonly ReportOffer[], leftOut: readonly string[]): OfferList {
  const made = offers.filter(({ action }) => action !== 'none');
  const ticked = made.filter(({ id }) => !leftOut.includes(id));
  const count = (wanted: ReportOffer['action']) => ticked.filter(({ action }) => action === wanted).length;
  return {
    made,
    none: offers.filter(({ action }) => action === 'none'),
    chosen: ticked.map(({ id }) => id),
    summary: { new: count('new'), replace: count('replace'), keep: count('keep') },
  };
}
