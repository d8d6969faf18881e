/** A metric's id, as the contract names it (`training-hours.thematic`), open for conversion tables (`credits.lecture`). */
export type MetricId = string;
