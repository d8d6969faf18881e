import type { ReportOffer } from './session';

/** What was inserted just now is replaced by the next insertion: the workbook need not be read again to know it. */
export function offersAfter(offers: readonly ReportOffer[], inserted: readonly string[]): readonly ReportOffer[] {
  return offers.map((offer) => (inserted.includes(offer.id) && offer.action !== 'none' ? { ...offer, action: 'replace' } : offer));
}
