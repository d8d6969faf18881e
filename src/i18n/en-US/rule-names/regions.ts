/** Credits and hours of cities and provinces. */
export const regions = {
  SH01: 'Five-year credits',
  SH02: 'Four categories',
  SH03: 'Three levels',
  SH04: 'Categories by level',

  ZJ01: 'Five-year hours',
  ZJ02: 'Hours each year',
  ZJ03: 'New teacher practice',
  ZJ04: 'Entered each year',
  ZJ05: '90-hour training',
  ZJ06: 'New teacher hours',

  NJ01: 'Yearly hours',
  NJ02: 'Research hours',

  XH01: 'Self-study credits',
  XH02: 'Reading-note credits',

  GD01: 'Three kinds of hours',
  GD02: 'Total yearly hours',
};
