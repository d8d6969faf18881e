import { normaliseTitle } from '../../values/normalise-title';
import { PRESENT } from './attendance';
import type { Entry } from './entry';
import type { MetricDefinition, Share } from './metric-definition';
import { amountOf, metricOf } from './metric-definition';

/** 签到学时: the hours of the activities that somebody signed in to. Null where no activity states its hours. */
export const attendedHours: MetricDefinition = {
  id: 'attended-hours',
  claims(entries) {
    const held = entries('activity').filter(({ fields, open }) => fields.hours !== undefined || open.has('hours'));
    if (held.length === 0) return null;
    return metricOf('attended-hours', { kind: 'attendance', people: ['teacher'] }, (row) => hoursOf(row, held)).claims(entries);
  },
};

/** The activity of the sign-in's day and name, as far as it states them; none, or several, leave the hours open. */
function hoursOf(row: Entry<'attendance'>, held: readonly Entry<'activity'>[]): Share | null {
  const { mark, date, activity } = row.fields;
  if (mark === undefined) return null;
  if (!PRESENT.includes(mark)) return { amount: 0 };
  const isSame = ({ fields }: Entry<'activity'>) =>
    (date === undefined || fields.date === date) && (activity === undefined || isSameName(activity, fields.topic));
  const found = date === undefined && activity === undefined ? [] : held.filter(isSame);
  const [only] = found;
  if (!only || found.length > 1) return { amount: null, field: activity === undefined ? 'date' : 'activity' };
  const { amount } = amountOf(only, 'hours', only.fields.hours, 0);
  return amount === null ? { amount, openCell: only.cellOf['hours'] ?? only.cell } : { amount };
}

function isSameName(name: string, topic: string | undefined): boolean {
  return topic !== undefined && normaliseTitle(name) === normaliseTitle(topic);
}
